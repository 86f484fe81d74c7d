import {readFile, stat} from 'node:fs/promises';
import {together} from '../base/together';
import type {FrameCount} from '../media/count-frames';
import {type Box, isFastStart, readBoxOrder} from '../media/mp4-boxes';
import {
  type KeyframeIntervals,
  keyframeIntervals,
  type MediaProbe,
  probeMedia,
} from '../media/probe';
import type {ClipMeasures, PosterMeasures} from '../rules/media/media-case';

/** Decodes and measures a finished clip. @param count of the frames that it decodes to. */
export async function measureClip(
  file: string,
  count: (file: string, signal: AbortSignal) => Promise<FrameCount>,
  signal: AbortSignal,
): Promise<ClipMeasures> {
  const [probe, counted, gops, boxes] = await together<
    [MediaProbe, FrameCount, KeyframeIntervals, readonly Box[]]
  >(
    signal,
    (stop) => probeMedia(file, {signal: stop}),
    (stop) => count(file, stop),
    (stop) => keyframeIntervals(file, {signal: stop}),
    () => readBoxOrder(file),
  );
  return {
    probe,
    decodedFrames: counted.frames,
    decoderComplaints: counted.complaints,
    longestGop: gops.longest,
    fastStart: isFastStart(boxes),
  };
}

/** @param file a PNG, whose width and height are in the IHDR chunk, at bytes 16 and 20. */
export async function measurePoster(file: string): Promise<PosterMeasures> {
  const [{size}, head] = await Promise.all([stat(file), readFile(file)]);
  return {width: head.readUInt32BE(16), height: head.readUInt32BE(20), bytes: size};
}
