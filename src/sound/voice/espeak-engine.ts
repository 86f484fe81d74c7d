import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {runEngine} from './run-engine';
import {type Utterance, type VoiceEngine, VoiceEngineError} from './voice-engine';
import {wordStarts} from './word-starts';

const COMMAND = 'espeak-ng';
/**
 * The northern voice, which broadcasting speaks; 185 comes out at 4,2 syllables a second over the default dossier, pauses
 * between phrases included (measured), the pace that the timeline expects.
 */
const VOICE = ['-v', 'vi', '-s', '185'];

/** espeak-ng's Vietnamese voice, where it is installed; it reports when each word begins. */
export const espeakEngine: VoiceEngine = {
  id: `${COMMAND} ${VOICE.join(' ')}`,
  describe: async () => {
    const version = /\d+(\.\d+)+/.exec(await runEngine({command: COMMAND, args: ['--version']}));
    return `${COMMAND} ${version?.[0] ?? ''} vi`;
  },
  say: async (utterance) => {
    const words = utterance.speech.split(/\s+/).filter(Boolean);
    const file = await render(utterance, 'plain', sentences(words));
    const odd = await readSamples(await render(utterance, 'odd', alternating(words, 50, 100)));
    const even = await readSamples(await render(utterance, 'even', alternating(words, 100, 50)));
    const plain = await readSamples(file);
    const starts = wordStarts({
      oddLouder: odd.samples,
      evenLouder: even.samples,
      words: words.length,
      rate: odd.rate,
    });
    if (!starts) return {file};
    // Each change of loudness adds a few milliseconds of silence, always the same.
    const added =
      (odd.samples.length - plain.samples.length) / odd.rate / Math.max(1, words.length - 1);
    return {file, wordStarts: starts.map((start, index) => Math.max(0, start - added * index))};
  },
};

/** One sentence a line: espeak-ng does not end a sentence at a full stop before a small letter. */
const sentences = (words: readonly string[]): string =>
  words.map((word) => (/[.?!…]$/.test(word) ? `${word}\n` : `${word} `)).join('');

/** Sets the loudness before every word but the first, which keeps the usual one. */
const alternating = (words: readonly string[], even: number, odd: number): string =>
  sentences(
    words.map((word, index) =>
      index === 0 ? word : `\u0001${index % 2 === 0 ? even : odd}A ${word}`,
    ),
  );

async function render({folder, signal}: Utterance, name: string, speech: string): Promise<string> {
  const textFile = join(folder, `${name}.txt`);
  const file = join(folder, `${name}.wav`);
  await writeFile(textFile, speech, 'utf8');
  await runEngine({
    command: COMMAND,
    args: [...VOICE, '-b', '1', '-f', textFile, '-w', file],
    signal,
  });
  return file;
}

/** What espeak-ng writes: 16 bits, mono. */
async function readSamples(
  file: string,
): Promise<{readonly samples: Float32Array; readonly rate: number}> {
  const bytes = await readFile(file);
  const data = bytes.indexOf('data', 0, 'latin1') + 8;
  if (data < 44) throw new VoiceEngineError(`${COMMAND} ghi ra một tệp không phải WAV.`);
  const samples = new Float32Array(Math.floor((bytes.length - data) / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(data + i * 2) / 32768;
  return {samples, rate: bytes.readUInt32LE(24)};
}
