import {readFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {hashValues} from '../base/hash-values';
import {together} from '../base/together';
import {countStreamedFrames} from '../media/count-frames';
import {hashStream, type StreamHashes} from '../media/sample-hashes';
import type {CacheStore} from './cache/cache-store';

/** A raw stream of H.264 that was encoded by itself. */
export type Segment = StreamHashes & {readonly file: string};

export const readSegment = async (file: string): Promise<Segment> => ({
  file,
  ...hashStream(await readFile(file)),
});

export type Proving = {
  readonly store: CacheStore;
  /** Hash of the code that judges. */
  readonly judge: string;
  readonly signal: AbortSignal;
};

/** Whether every segment decodes without a complaint to as many frames as it has samples. Only such proofs are kept. */
export async function proveSegments(
  segments: readonly Segment[],
  {store, judge, signal}: Proving,
): Promise<boolean> {
  const unproved: Segment[] = [];
  for (const segment of segments) {
    if ((await store.read('proofs', keyOf(judge, segment))) === undefined) unproved.push(segment);
  }
  // Two decoders side by side; of neighbours, which take equally long, one each.
  const halves = [0, 1].map((half) => unproved.filter((_, index) => index % 2 === half));
  const prove = (half: readonly Segment[]) => async (stop: AbortSignal) => {
    const isProved = half.length === 0 || (await decodesWhole(half, {signal: stop}));
    if (isProved) await keepProofs(half, {store, judge});
    return isProved;
  };
  return (await together(signal, ...halves.map(prove))).every(Boolean);
}

/** Decodes segments one by one while others are still being drawn, at low priority. */
export type MeanwhileProver = {
  readonly add: (file: string) => void;
  /** Waits until all added segments are decoded. What was not proved is left to {@link proveSegments}. */
  readonly done: () => Promise<void>;
};

export function proveMeanwhile({store, judge, signal}: Proving): MeanwhileProver {
  const waiting: string[] = [];
  let isComplete = false;
  let wake = (): void => undefined;
  const taken: Segment[] = [];
  const nextSegments = async function* (): AsyncGenerator<Segment> {
    for (;;) {
      const file = waiting.shift();
      if (file !== undefined) {
        const segment = await readSegment(file);
        taken.push(segment);
        yield segment;
      } else if (isComplete) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  let proving: Promise<void> | undefined;
  const prove = async (): Promise<void> => {
    const isProved = await decodesWhole(nextSegments(), {yields: true, signal});
    if (isProved) await keepProofs(taken, {store, judge});
  };
  return {
    add: (file) => {
      waiting.push(file);
      wake();
      // A segment that was removed meanwhile, or a decoder that broke, only gives no proof.
      proving ??= prove().catch(() => undefined);
    },
    done: async () => {
      isComplete = true;
      wake();
      await proving;
    },
  };
}

const keyOf = (judge: string, {setup, samples}: Segment): string =>
  hashValues(judge, 'segment', setup, samples);

async function keepProofs(
  segments: readonly Segment[],
  {store, judge}: Omit<Proving, 'signal'>,
): Promise<void> {
  for (const segment of segments) {
    const proof = JSON.stringify({frames: segment.samples.length});
    await store.put('proofs', keyOf(judge, segment), proof);
  }
}

async function decodesWhole(
  segments: Iterable<Segment> | AsyncIterable<Segment>,
  options: {readonly signal: AbortSignal; readonly yields?: boolean | undefined},
): Promise<boolean> {
  // No sample gives more than one frame: if the sum is right, every sample gave one.
  let samples = 0;
  const stream = Readable.from(
    (async function* () {
      for await (const segment of segments) {
        samples += segment.samples.length;
        yield await readFile(segment.file);
      }
    })(),
  );
  const {frames, complaints} = await countStreamedFrames(stream, options);
  return frames === samples && complaints.length === 0;
}
