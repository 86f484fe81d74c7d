import {decodeSound} from '../dsp/decode-sound';
import type {StereoPcm} from '../dsp/stereo-sound';

/**
 * Decodes a file into a sound of known length, from its first sample on; what is missing is silent.
 * @returns samples that the file held, which may be more: AAC ends on whole blocks of 1024.
 */
export async function decodeWhole(
  file: string,
  into: StereoPcm,
  signal: AbortSignal,
): Promise<number> {
  let at = 0;
  for await (const {left, right} of decodeSound({file, startSeconds: 0}, signal)) {
    const free = Math.max(0, into.left.length - at);
    into.left.set(left.subarray(0, free), Math.min(at, into.left.length));
    into.right.set(right.subarray(0, free), Math.min(at, into.right.length));
    at += left.length;
  }
  into.left.fill(0, Math.min(at, into.left.length));
  into.right.fill(0, Math.min(at, into.right.length));
  return at;
}
