import {runFfmpegForBytes} from '../../media/ffmpeg';

/** Difference of a colour value, 0 … 255, that no eye sees and a browser's rounding may make. */
const TOLERATED = 3;

/** Whether two JPEGs show the same: the same bytes, or no value of the decoded pictures further apart than rounding. */
export async function sameImage(one: Buffer, other: Buffer, signal: AbortSignal): Promise<boolean> {
  if (one.equals(other)) return true;
  const [a, b] = await Promise.all([decode(one, signal), decode(other, signal)]);
  return (
    a.length === b.length && a.every((value, at) => Math.abs(value - (b[at] ?? 0)) <= TOLERATED)
  );
}

const decode = async (jpeg: Buffer, signal: AbortSignal): Promise<Uint8Array> => {
  const args = ['-v', 'error', '-f', 'image2pipe', '-c:v', 'mjpeg', '-i', 'pipe:0'];
  const out = ['-vf', 'format=yuv444p', '-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'];
  return (await runFfmpegForBytes([...args, ...out], {input: jpeg, signal})).stdout;
};
