import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {runFfmpeg} from '../../../src/media/ffmpeg';

export type Speech = {
  readonly rate?: number;
  readonly syllables?: number;
  /** Length of a syllable and of the gap after it, in seconds. */
  readonly syllableSeconds?: number;
  readonly gapSeconds?: number;
  /** Quiet before and after. */
  readonly leadSeconds?: number;
  readonly tailSeconds?: number;
  /** Amplitude of the voice, full scale 1. */
  readonly voice?: number;
  /** Amplitude of white noise all along. */
  readonly noise?: number;
};

/** Something with the levels and the rhythm of speech: harmonics of 140 Hz under a hump for each syllable, over noise. */
export function speechLike({
  rate = 48000,
  syllables = 12,
  syllableSeconds = 0.2,
  gapSeconds = 0.04,
  leadSeconds = 1,
  tailSeconds = 1.5,
  voice = 0.4,
  noise = 0.0005,
}: Speech = {}): Float32Array {
  const period = syllableSeconds + gapSeconds;
  const seconds = leadSeconds + syllables * period + tailSeconds;
  let seed = 1;
  return Float32Array.from({length: Math.round(seconds * rate)}, (_, i) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const hiss = (seed / 2 ** 31 - 1) * noise;
    const at = i / rate - leadSeconds;
    const within = at - Math.floor(at / period) * period;
    if (at < 0 || at >= syllables * period || within >= syllableSeconds) return hiss;
    const hump = Math.sin((Math.PI * within) / syllableSeconds) ** 0.5;
    let tone = 0;
    for (let k = 1; k <= 8; k++) tone += Math.sin(2 * Math.PI * 140 * k * at + k) / k;
    return hiss + (voice * hump * tone) / 1.8;
  });
}

/** A WAV of floats at any rate, written by hand: the project's ffmpeg cannot write floats. */
export async function writeFloatWav(
  file: string,
  channels: readonly Float32Array[],
  rate: number,
): Promise<void> {
  const frames = channels[0]?.length ?? 0;
  const bytes = Buffer.alloc(44 + frames * channels.length * 4);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(3, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * channels.length * 4, 28);
  bytes.writeUInt16LE(channels.length * 4, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(frames * channels.length * 4, 40);
  channels.forEach((samples, channel) =>
    samples.forEach((sample, frame) =>
      bytes.writeFloatLE(sample, 44 + (frame * channels.length + channel) * 4),
    ),
  );
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, bytes);
}

/** Writes a sound in the format of the file's ending, by the project's ffmpeg. */
export async function writeSound(
  file: string,
  samples: Float32Array,
  args: readonly string[] = [],
  rate = 48000,
): Promise<void> {
  const raw = `${file}.float`;
  await writeFloatWav(raw, [samples], rate);
  await runFfmpeg(['-v', 'error', '-f', 'wav', '-i', raw, ...args, '-y', file]);
  await rm(raw);
}
