import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {runFfmpeg} from '../../../../src/media/ffmpeg';
import {encodeWav} from '../../../../src/sound/dsp/encode-wav';
import {silence, type StereoPcm} from '../../../../src/sound/dsp/stereo-sound';
import {readMeter} from '../../../../src/sound/meter/read-meter';
import {fitMusic} from '../../../../src/sound/music/fit/fit-music';
import {MusicFileError} from '../../../../src/sound/music/fit/music-file-error';
import {MOST_SWELL_LU, PEAK_LIMIT_DB, TARGET_LUFS} from '../../../../src/sound/music/level-music';

const BEAT = 0.48;

/** A piece of strokes over a held tone; its last second falls away, its first is silent. */
const piece = (seconds: number, tail = 1): StereoPcm => {
  const sound = silence(Math.round(seconds * 48000));
  for (let i = 48000; i < sound.left.length; i++) {
    const time = i / 48000 - 1;
    const beat = Math.floor(time / BEAT);
    const since = time - beat * BEAT;
    const left = (sound.left.length - i) / 48000;
    const tone = 0.06 * Math.sin(2 * Math.PI * 220 * time);
    const stroke =
      0.5 * Math.exp(-since / 0.04) * Math.sin(2 * Math.PI * (660 + 110 * (beat % 4)) * since);
    const end = tail === 0 ? 1 : Math.min(1, left / tail) ** 2;
    sound.left[i] = (tone + stroke) * end;
    sound.right[i] = (tone + 0.8 * stroke) * end;
  }
  return sound;
};

/** Times of strokes, in seconds: where the level leaps up. */
const strokes = (sound: StereoPcm): readonly number[] => {
  const found: number[] = [];
  let slow = 0;
  for (let i = 0; i + 240 <= sound.left.length; i += 240) {
    let energy = 0;
    for (let k = i; k < i + 240; k++) energy += (sound.left[k] ?? 0) ** 2;
    if (energy > 6 * slow + 1e-3 && i / 48000 - (found.at(-1) ?? -1) > 0.15) found.push(i / 48000);
    slow += 0.2 * (energy - slow);
  }
  return found;
};

const levelDb = (sound: StereoPcm, from: number, to: number): number => {
  const part = sound.left.subarray(Math.round(from * 48000), Math.round(to * 48000));
  return 10 * Math.log10(part.reduce((sum, x) => sum + x * x, 1e-12) / part.length);
};

let folder = '';
const fileOf = (name: string) => ({path: join(folder, name), name: `music/${name}`});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fit-music-'));
  await writeFile(fileOf('piece.wav').path, encodeWav(piece(61)));
  await writeFile(fileOf('excerpt.wav').path, encodeWav(piece(30, 0)));
  // A compressed file at another rate, whose name has Vietnamese letters.
  await runFfmpeg(
    [
      ...['-v', 'error', '-i', fileOf('piece.wav').path, '-ar', '44100', '-c:a', 'aac', '-b:a'],
      ...['128k', '-f', 'mp4', fileOf('bản nhạc.m4a').path],
    ],
    {},
  );
});
afterAll(() => rm(folder, {recursive: true, force: true}));

describe.each(['piece.wav', 'bản nhạc.m4a'])('music from %s', (name) => {
  test.each([9, 25, 60.4, 75, 150])(
    'fits %s s: no hole, no click, beats go on, its own ending',
    async (seconds) => {
      const samples = Math.round(seconds * 48000);
      const fitted = await fitMusic(fileOf(name), samples);
      expect(fitted.left).toHaveLength(samples);
      expect(fitted.right).toHaveLength(samples);

      const reading = readMeter(fitted);
      expect(Math.abs(reading.integratedLufs - TARGET_LUFS)).toBeLessThan(0.3);
      expect(reading.maxShortTermLufs).toBeLessThan(TARGET_LUFS + MOST_SWELL_LU);
      expect(reading.truePeakDb).toBeLessThanOrEqual(PEAK_LIMIT_DB);

      // The silence before the piece is gone, the music lasts until 1.2 s before the end at most.
      expect(levelDb(fitted, 0, 0.3)).toBeGreaterThan(-45);
      expect(levelDb(fitted, seconds - 2.4, seconds - 1.3)).toBeGreaterThan(-45);
      expect(levelDb(fitted, seconds - 0.05, seconds)).toBeLessThan(-55);
      for (let at = 0; at + 1.6 < seconds; at += 0.1)
        expect(levelDb(fitted, at, at + 0.1)).toBeGreaterThan(-50);

      // Each stroke follows the one before by one beat, across every splice.
      const heard = strokes(fitted).filter((time) => time < seconds - 3.5);
      const gaps = heard.slice(1).map((time, index) => time - (heard[index] ?? 0));
      expect(gaps.length).toBeGreaterThan((seconds - 3.5) / BEAT - 4);
      for (const gap of gaps) expect(Math.abs(gap - BEAT)).toBeLessThan(0.03);
    },
  );
});

test('a piece that breaks off is faded', async () => {
  const fitted = await fitMusic(fileOf('excerpt.wav'), 20 * 48000);
  const end = 20 - 1.2;
  expect(levelDb(fitted, 19.9, 20)).toBeLessThan(levelDb(fitted, end - 4, end - 3) - 15);
});

describe('refuses, in words,', () => {
  const refusal = async (name: string): Promise<string> => {
    const error: unknown = await fitMusic(fileOf(name), 30 * 48000).catch((e: unknown) => e);
    if (!(error instanceof MusicFileError)) throw error;
    expect(error.message).toContain(`«music/${name}»`);
    return error.message;
  };

  test('what is not there or empty', async () => {
    expect(await refusal('không có.mp3')).toContain('không có tệp này');
    await writeFile(fileOf('empty.mp3').path, '');
    expect(await refusal('empty.mp3')).toContain('0 byte');
  });

  test('what is no sound', async () => {
    await writeFile(fileOf('text.mp3').path, 'Đây không phải là nhạc.\n'.repeat(200));
    expect(await refusal('text.mp3')).toContain('không giải mã được');
    const image = join(folder, 'image.png');
    await writeFile(image, PNG.sync.write(new PNG({width: 64, height: 64})));
    await runFfmpeg([
      ...['-v', 'error', '-i', image, '-pix_fmt', 'yuv420p', '-c:v', 'libx264'],
      fileOf('silent-film.mp4').path,
    ]);
    expect(await refusal('silent-film.mp4')).toContain('không có tiếng');
  });

  test('what is too short or almost silent', async () => {
    await writeFile(fileOf('short.wav').path, encodeWav(piece(9.5)));
    expect(await refusal('short.wav')).toMatch(/chỉ có 8,[45] giây nhạc, cần ít nhất 10 giây/);
    await writeFile(fileOf('silence.wav').path, encodeWav(silence(20 * 48000)));
    expect(await refusal('silence.wav')).toContain('toàn im lặng');
    const faint = silence(20 * 48000);
    for (let i = 0; i < faint.left.length; i++) faint.left[i] = 0.001 * Math.sin(i / 20);
    await writeFile(fileOf('faint.wav').path, encodeWav(faint));
    expect(await refusal('faint.wav')).toMatch(/chỉ −6\d(,\d)? dBFS, cần từ −55 dBFS/);
  });
});

test('stops at the signal', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(fitMusic(fileOf('bản nhạc.m4a'), 480_000, stop.signal)).rejects.toThrow('enough');
});
