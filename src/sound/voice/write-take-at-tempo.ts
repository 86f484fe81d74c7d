import {stat} from 'node:fs/promises';
import {writeAtomically} from '../../base/write-atomically';
import {fileAtTempo} from '../../timeline/voice-take';
import {encodeMonoWav, monoWavSamples} from './mono-wav';
import {decodeAtTempo} from './read-sound';
import {isWhole} from './take-in-recording';
import {inPublic} from './voice-folders';

type TempoTake = {
  /** Path inside `public/` of the take at its original tempo. */
  readonly source: string;
  /** 2 is twice as fast; the pitch stays. */
  readonly tempo: number;
};

/**
 * Writes a take at another tempo next to it, under the name of `fileAtTempo`, unless it is there. Its length is the
 * source's divided by the tempo, to the sample: what ffmpeg misses or adds at the end is filled up or cut.
 * @throws FfmpegError, or the file system's error where the source is not there.
 */
export async function writeTakeAtTempo(
  {source, tempo}: TempoTake,
  publicDir: string,
  signal?: AbortSignal,
): Promise<void> {
  if (tempo === 1) return;
  const from = inPublic(publicDir, source);
  const to = inPublic(publicDir, fileAtTempo(source, tempo));
  const length = Math.round(monoWavSamples((await stat(from)).size) / tempo);
  if (await isWhole(to, length)) return;
  const stretched = await decodeAtTempo(from, tempo, {signal});
  const samples = new Float32Array(length);
  samples.set(stretched.subarray(0, length));
  await writeAtomically(to, encodeMonoWav(samples));
}
