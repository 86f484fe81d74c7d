import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chosenEngine} from '../../../src/sound/voice/chosen-engine';
import {commandEngine, splitCommand} from '../../../src/sound/voice/command-engine';
import {speakDraft} from '../../../src/sound/voice/draft';
import {espeakEngine} from '../../../src/sound/voice/espeak-engine';
import type {VoiceEngine} from '../../../src/sound/voice/voice-engine';
import {wordStarts} from '../../../src/sound/voice/word-starts';
import {fakeEngine} from './voice-world';

const isEspeakThere = await espeakEngine.describe().then(
  () => true,
  () => false,
);

async function say(engine: VoiceEngine, speech: string, signal?: AbortSignal): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-test-'));
  try {
    return await readFile((await engine.say({speech, folder, signal})).file);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

describe('splitCommand', () => {
  it.each([
    [
      'piper --model vi.onnx --output_file {out}',
      ['piper', '--model', 'vi.onnx', '--output_file', '{out}'],
    ],
    [' "C:\\Giọng đọc\\say.exe"  {out} ', ['C:\\Giọng đọc\\say.exe', '{out}']],
    ["say '' 'a \"b\" c' d'e f'g", ['say', '', 'a "b" c', 'de fg']],
    ['', []],
  ])('%s', (command, words) => {
    expect(splitCommand(command)).toEqual(words);
  });

  it('gives back any words that were quoted', () => {
    const word = fc.string({unit: 'grapheme'}).filter((text) => !text.includes('"'));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(splitCommand(words.map((text) => `"${text}"`).join(' '))).toEqual(words);
      }),
    );
  });

  it('refuses a quotation mark that is not closed', () => {
    expect(() => splitCommand('say "chào {out}')).toThrow('thiếu dấu "');
  });
});

describe('commandEngine', () => {
  it.each(['{out} {text}', '{out}'])(
    'is given the words as %s and writes a sound',
    async (args) => {
      const bytes = await say(fakeEngine(args), 'chào bà con');
      expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
      // Three words of 0.24 s and 0.4 s around them, 16 kHz of 16 bits.
      expect(bytes.length).toBe(44 + Math.round(1.12 * 16000) * 2);
    },
  );

  it('gives no shell anything to read', async () => {
    const words = '$(touch /tmp/x); `id` "&& | > chào\' {out} \\';
    const bytes = await say(fakeEngine(), words);
    expect(bytes.length).toBe(
      44 + Math.round((words.split(/\s+/).length * 0.24 + 0.4) * 16000) * 2,
    );
  });

  it('quotes the last lines of an engine that fails', async () => {
    await expect(say(fakeEngine(), 'hỏng rồi')).rejects.toThrow(/mã thoát 7[^]*model not found/);
  });

  it('reports an engine that wrote nothing', async () => {
    await expect(say(fakeEngine(), 'rỗng')).rejects.toThrow('không ghi gì');
  });

  it('reports a program that is not there', async () => {
    const missing = commandEngine('khong-co-chuong-trinh-nay {out} {text}');
    await expect(say(missing, 'chào')).rejects.toMatchObject({missing: true});
  });

  it('is stopped by the signal', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('dừng')), 200);
    await expect(say(fakeEngine(), 'đọc lâu', controller.signal)).rejects.toThrow('dừng');
  });

  it('refuses a command that does not say where to write', () => {
    expect(() => commandEngine('piper --model vi.onnx')).toThrow('{out}');
    expect(() => commandEngine('  ')).toThrow('trống');
  });

  it('is chosen by a command, by the environment, or not at all', () => {
    expect(chosenEngine()).toBeUndefined();
    expect(chosenEngine('piper {out}')?.id).toBe('piper {out}');
    process.env['PHUONG_CLIP_VOICE_ENGINE'] = 'cloud-say {out}';
    try {
      expect(chosenEngine()?.id).toBe('cloud-say {out}');
    } finally {
      delete process.env['PHUONG_CLIP_VOICE_ENGINE'];
    }
  });
});

describe('wordStarts', () => {
  const RATE = 22050;
  /** Renders words at given seconds, each 0.1 s long; the loudness of each comes from `gain`. */
  const render = (starts: readonly number[], gain: (word: number) => number): Float32Array => {
    const samples = new Float32Array(Math.round(((starts.at(-1) ?? 0) + 0.3) * RATE));
    starts.forEach((start, word) => {
      for (let i = 0; i < 0.1 * RATE; i++)
        samples[Math.round(start * RATE) + i] = 0.3 * gain(word) * Math.sin(i / 20 + 1);
    });
    return samples;
  };
  const odd = (word: number) => (word === 0 || word % 2 === 1 ? 1 : 0.5);
  const even = (word: number) => (word % 2 === 0 ? 1 : 0.5);

  it('finds every start within 4 ms', () => {
    const gaps = fc.array(fc.double({min: 0.11, max: 0.6, noNaN: true}), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(gaps, (lengths) => {
        let at = 0.05;
        const starts = lengths.map((length) => (at += length) - length);
        const found = wordStarts({
          oddLouder: render(starts, odd),
          evenLouder: render(starts, even),
          words: starts.length,
          rate: RATE,
        });
        expect(found).toHaveLength(starts.length);
        found?.forEach((start, i) =>
          expect(Math.abs(start - (starts[i] ?? 0))).toBeLessThan(0.004),
        );
      }),
      {numRuns: 40},
    );
  });

  it('claims nothing when the count is another, or the renderings differ in length', () => {
    const starts = [0.1, 0.4, 0.7];
    const [a, b] = [render(starts, odd), render(starts, even)];
    expect(wordStarts({oddLouder: a, evenLouder: b, words: 4, rate: RATE})).toBeUndefined();
    expect(
      wordStarts({oddLouder: a, evenLouder: b.subarray(1), words: 3, rate: RATE}),
    ).toBeUndefined();
    expect(wordStarts({oddLouder: a, evenLouder: a, words: 3, rate: RATE})).toBeUndefined();
  });
});

describe.skipIf(!isEspeakThere)('espeak-ng', () => {
  const SPEECH = 'trước đây, xin một tờ giấy xác nhận, bác hàng xóm mất cả buổi sáng.';

  it('speaks at the pace of the timeline, and reports when each syllable begins', async () => {
    const {samples, syllableStarts} = await speakDraft(espeakEngine, {
      speech: SPEECH,
      syllables: 15,
    });
    const seconds = samples.length / 48000;
    expect(15 / seconds).toBeGreaterThan(3.7);
    expect(15 / seconds).toBeLessThan(4.7);
    expect(syllableStarts).toHaveLength(15);
    // Between two syllables of a phrase a fifth of a second, after a comma more.
    const steps = (syllableStarts ?? [])
      .slice(1)
      .map((start, i) => start - (syllableStarts?.[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.08);
    expect((steps[1] ?? 0) - (steps[2] ?? 0)).toBeGreaterThan(0.03);
    expect((steps[7] ?? 0) - (steps[8] ?? 0)).toBeGreaterThan(0.03);
    expect(await espeakEngine.describe()).toMatch(/^espeak-ng \d+\.\d+.* vi$/);
  });

  it('says the same twice', async () => {
    const [first, second] = [
      await speakDraft(espeakEngine, {speech: SPEECH, syllables: 15}),
      await speakDraft(espeakEngine, {speech: SPEECH, syllables: 15}),
    ];
    expect(second).toEqual(first);
  });

  it('leaves syllables out where words are not syllables', async () => {
    const {syllableStarts} = await speakDraft(espeakEngine, {
      speech: 'xin chào 2023',
      syllables: 7,
    });
    expect(syllableStarts).toBeUndefined();
  });
});
