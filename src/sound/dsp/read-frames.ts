import type {WavFormat} from './wav-header';

/** A run of stereo samples from a stream; both arrays have the same length. */
export type StereoRun = {readonly left: Float32Array; readonly right: Float32Array};

type SampleFormat = Pick<WavFormat, 'channels' | 'bitsPerSample' | 'isFloat'>;

/** Reads one sample at a byte; full scale is ±1. */
type ReadSample = (view: DataView, at: number) => number;

const INTEGERS: Readonly<Record<number, ReadSample>> = {
  16: (view, at) => view.getInt16(at, true) / 2 ** 15,
  24: (view, at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 2 ** 16) / 2 ** 23,
  32: (view, at) => view.getInt32(at, true) / 2 ** 31,
};

function readerOf({bitsPerSample, isFloat}: SampleFormat): ReadSample | undefined {
  if (!isFloat) return INTEGERS[bitsPerSample];
  return bitsPerSample === 32 ? readFloat : undefined;
}

/** A sample that is no number is silent: a single one would spoil every sum after it. */
const readFloat: ReadSample = (view, at) => {
  const sample = view.getFloat32(at, true);
  return Number.isFinite(sample) ? sample : 0;
};

/** Whether `readFrames` knows the samples: whole numbers of 16, 24 or 32 bits or floats of 32, one channel or two. */
export const isReadable = (format: SampleFormat): boolean =>
  (format.channels === 1 || format.channels === 2) && readerOf(format) !== undefined;

/**
 * Turns bytes into runs of stereo samples; one channel becomes both, at the same level, as a browser
 * plays it. A last frame that is not whole is left out.
 */
export async function* readFrames(
  bytes: AsyncIterable<Uint8Array>,
  format: SampleFormat,
): AsyncGenerator<StereoRun> {
  const read = readerOf(format);
  if (read === undefined) throw new Error('readFrames: unknown samples.');
  const sampleBytes = format.bitsPerSample / 8;
  const frameBytes = sampleBytes * format.channels;
  const toRight = sampleBytes * (format.channels - 1);
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const frames = Math.floor(joined.length / frameBytes);
    const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
    const [left, right] = [new Float32Array(frames), new Float32Array(frames)];
    for (let i = 0, at = 0; i < frames; i++, at += frameBytes) {
      left[i] = read(view, at);
      right[i] = read(view, at + toRight);
    }
    rest = joined.subarray(frames * frameBytes);
    if (frames > 0) yield {left, right};
  }
}
