import {readFile} from 'node:fs/promises';
import {readInTurn} from '../files/read-in-turn';
import {countFrames, countStreamedFrames, type FrameCount} from '../media/count-frames';
import {
  printFilm,
  printStream,
  type FilmPrints,
  type SamplePrints,
  type StreamPrints,
} from '../media/sample-prints';
import type {CacheStore} from './cache/cache-store';
import {hashOf} from './cache/hash-text';
import {together} from './together';

/** Raw streams that were joined without being encoded again. */
export type Joined = {
  /** Files in the clip's order; a file may come many times. */
  readonly segments: readonly string[];
  readonly store: CacheStore;
  /** Hash of the code that judges. */
  readonly judge: string;
};

type Segment = StreamPrints & {readonly file: string};

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
  const [film, parts] = await together<[FilmPrints, readonly Segment[]]>(
    signal,
    (stop) => printFilm(file, stop),
    () => printSegments(segments),
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

async function printSegments(files: readonly string[]): Promise<readonly Segment[]> {
  const known = new Map<string, Segment>();
  const parts: Segment[] = [];
  for (const file of files) {
    const segment = known.get(file) ?? {file, ...printStream(await readFile(file))};
    known.set(file, segment);
    parts.push(segment);
  }
  return parts;
}

/** What a film holds otherwise than the streams that it was joined from, for people. */
function differenceOf(
  {setup, samples}: SamplePrints,
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

/** Whether every segment decodes without a complaint to as many frames as it has samples. Only that is remembered. */
async function proveSegments(
  segments: readonly Segment[],
  {store, judge, signal}: Omit<Joined, 'segments'> & {readonly signal: AbortSignal},
): Promise<boolean> {
  const keyOf = ({setup, samples}: Segment) => hashOf(judge, 'segment', setup, samples);
  const unproved: Segment[] = [];
  for (const segment of segments) {
    if ((await store.read('verdicts', keyOf(segment))) === undefined) unproved.push(segment);
  }
  // Two decoders side by side; of neighbours, which are alike, one each.
  const halves = [0, 1].map((half) => unproved.filter((_, index) => index % 2 === half));
  const proved = await together(
    signal,
    ...halves.map((half) => (stop: AbortSignal) => decodesWhole(half, stop)),
  );
  for (const [index, half] of halves.entries()) {
    if (proved[index] !== true) continue;
    for (const segment of half) {
      await store.put('verdicts', keyOf(segment), JSON.stringify({frames: segment.samples.length}));
    }
  }
  return proved.every(Boolean);
}

async function decodesWhole(segments: readonly Segment[], signal: AbortSignal): Promise<boolean> {
  if (segments.length === 0) return true;
  const files = segments.map(({file}) => file);
  const {frames, complaints} = await countStreamedFrames(readInTurn(files), signal);
  // No sample gives more than one frame, so that a right sum leaves none of them short.
  const samples = segments.reduce((sum, segment) => sum + segment.samples.length, 0);
  return frames === samples && complaints.length === 0;
}
