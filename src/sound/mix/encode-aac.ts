import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {startFfmpeg} from '../../media/start-ffmpeg';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';

/** The encoder that Remotion uses for AAC, at the bit rate of the delivery. */
const AAC = ['-c:a', 'libfdk_aac', '-profile:a', 'aac_low', '-b:a', '192k'];

const FRAMES_A_WRITE = 2 ** 15;

/**
 * Writes a sound as AAC-LC, 48 kHz, stereo, 192 kbit/s into an MP4 container, without any metadata.
 * The encoder's priming is in the edit list, so that players begin with the sound's first sample.
 */
export async function encodeAac(
  sound: StereoPcm,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const ffmpeg = startFfmpeg(
    [
      ...['-y', '-v', 'error'],
      ...['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '2', '-i', 'pipe:0'],
      ...[...AAC, '-map_metadata', '-1', '-fflags', '+bitexact', '-f', 'mp4', file],
    ],
    {signal},
  );
  ffmpeg.stdout.resume();
  // If ffmpeg stops early the pipe breaks; `done` gives the reason.
  await pipeline(Readable.from(interleaved(sound)), ffmpeg.stdin).catch(() => ffmpeg.done);
  await ffmpeg.done;
}

/** Samples as ffmpeg reads them: left, right, left, right … */
function* interleaved({left, right}: StereoPcm): Generator<Uint8Array> {
  for (let start = 0; start < left.length; start += FRAMES_A_WRITE) {
    const frames = Math.min(FRAMES_A_WRITE, left.length - start);
    const block = new Float32Array(2 * frames);
    for (let i = 0; i < frames; i++) {
      block[2 * i] = left[start + i] as number;
      block[2 * i + 1] = right[start + i] as number;
    }
    yield new Uint8Array(block.buffer);
  }
}
