import {countFrames, type FrameCount} from '../media/count-frames';
import {hashFilm, type FilmHashes, type SampleHashes} from '../media/sample-hashes';
import type {CacheStore} from './cache/cache-store';
import {proveSegments, readSegment, type Segment} from './prove-segments';
import {together} from '../base/together';

/** Raw streams that were joined without being encoded again. */
export type Joined = {
  /** Files in the clip's order; a file may come many times. */
  readonly segments: readonly string[];
  readonly store: CacheStore;
  /** Hash of the code that judges. */
  readonly judge: string;
};

/**
 * Counts the frames of a finished clip that was joined from segments. What a decoder is given of an independent segment
 * is decoded in the same way wherever it stands; so where the clip holds, sample by sample, what its segments hold, each
 * different segment is decoded once in its life, and its frames are known. Where anything is otherwise, the clip is
 * decoded whole; that it differs from its segments is a complaint even where the decoder has none.
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

/** What a film holds otherwise than the streams that it was joined from, for people. */
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
