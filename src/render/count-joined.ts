import {together} from '../base/together';
import {countFrames, type FrameCount} from '../media/count-frames';
import {type FilmHashes, hashFilm, type SampleHashes} from '../media/sample-hashes';
import type {CacheStore} from './cache/cache-store';
import {proveSegments, readSegment, type Segment} from './prove-segments';

/** Raw streams that were joined without being encoded again. */
export type Joined = {
  /** Files in the clip's order; a file may come many times. */
  readonly segments: readonly string[];
  readonly store: CacheStore;
  /** Hash of the code that judges. */
  readonly judge: string;
};

/**
 * Counts the frames of a finished clip that was joined from segments. An independent segment is decoded in the same way
 * at any place of a clip. So if the clip equals its segments, sample by sample, each different segment is decoded only
 * once and its proof is kept. If anything differs, the clip is decoded whole; that it differs from its segments is a
 * complaint even if the decoder has none.
 */
export async function countJoined(
  file: string,
  {segments, store, judge}: Joined,
  signal: AbortSignal,
): Promise<FrameCount> {
  const [film, parts] = await together<[FilmHashes, readonly Segment[]]>(
    signal,
    (stop) => hashFilm(file, stop),
    () => readSegments(segments),
  );
  const difference = differenceOf(film, parts);
  const isProved =
    difference === undefined &&
    film.complaints.length === 0 &&
    (await proveSegments([...new Set(parts)], {store, judge, signal}));
  if (isProved) return {frames: film.samples.length, method: 'decoded', complaints: []};
  const {complaints, ...count} = await countFrames(file, {signal});
  return {...count, complaints: [...(difference === undefined ? [] : [difference]), ...complaints]};
}

async function readSegments(files: readonly string[]): Promise<readonly Segment[]> {
  const known = new Map<string, Segment>();
  const parts: Segment[] = [];
  for (const file of files) {
    const segment = known.get(file) ?? (await readSegment(file));
    known.set(file, segment);
    parts.push(segment);
  }
  return parts;
}

/** How a film differs from the streams that it was joined from, in Vietnamese. */
function differenceOf(
  {setup, samples}: SampleHashes,
  parts: readonly Segment[],
): string | undefined {
  const joined = parts.flatMap((part) => part.samples);
  const other = parts.find((part) => !part.isIndependent || part.setup !== setup);
  if (other) return `thông số hình trong tệp không phải của đoạn ${parts.indexOf(other) + 1}`;
  const longer = Math.max(joined.length, samples.length);
  for (let at = 0; at < longer; at++) {
    if (joined[at] !== samples[at]) return `hình ${at} trong tệp không phải là hình đã mã hóa`;
  }
  return undefined;
}
