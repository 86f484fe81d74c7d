import {setImmediate} from 'node:timers/promises';
import {z} from 'zod';
import type {Timeline} from '../../timeline/timeline';
import {frameMarkup} from '../frame-markup';
import type {CacheStore} from '../cache/cache-store';
import {describeMarkup, type MarkupPrint} from './describe-markup';
import {hashOf} from '../cache/hash-text';
import {sceneInput} from './scene-input';

/** The prints of a scene's frames: every distinct one once, and which of them each frame has. */
const scenePrintsSchema = z.strictObject({
  distinct: z.array(
    z.strictObject({
      digest: z.string(),
      assets: z.array(z.string()),
      impure: z.string().exactOptional(),
    }),
  ),
  frames: z.array(z.int().nonnegative()),
});
export type ScenePrints = {
  readonly distinct: readonly MarkupPrint[];
  /** Index into `distinct` for each frame of the scene. */
  readonly frames: readonly number[];
};

/** How long the event loop waits for markup at most, ms. */
const BREATH_MS = 20;
/** Frames of a known scene that are described again, evenly spread: what is remembered must still be so. */
const RECHECKED = 4;

export type Describe = (timeline: Timeline, frame: number) => MarkupPrint;
const describe: Describe = (timeline, frame) => describeMarkup(frameMarkup(timeline, frame));

/**
 * The prints of all scenes, those of an unchanged scene from the store.
 * @param sourceHash of the code that draws. @param describeFrame for tests.
 */
export async function printScenes(
  timeline: Timeline,
  {
    sourceHash,
    store,
    signal,
    describeFrame = describe,
  }: {
    readonly sourceHash: string;
    readonly store: CacheStore;
    readonly signal: AbortSignal;
    readonly describeFrame?: Describe;
  },
): Promise<readonly ScenePrints[]> {
  const scenes: ScenePrints[] = [];
  for (const index of timeline.scenes.keys()) {
    const key = hashOf(sourceHash, sceneInput(timeline, index));
    const known = await readPrints(store, key);
    const isStillSo = known !== undefined && stillHolds(timeline, index, known, describeFrame);
    const prints = isStillSo ? known : await printScene(timeline, index, signal, describeFrame);
    if (!isStillSo) await store.put('prints', key, JSON.stringify(prints));
    scenes.push(prints);
  }
  return scenes;
}

async function readPrints(store: CacheStore, key: string): Promise<ScenePrints | undefined> {
  const bytes = await store.read('prints', key);
  return bytes && scenePrintsSchema.parse(JSON.parse(bytes.toString('utf8')));
}

function stillHolds(
  timeline: Timeline,
  index: number,
  {frames, distinct}: ScenePrints,
  describeFrame: Describe,
): boolean {
  const {from = 0, durationInFrames = 0} = timeline.scenes[index] ?? {};
  if (frames.length !== durationInFrames) return false;
  return Array.from({length: RECHECKED}, (_, part) =>
    Math.round((part * (durationInFrames - 1)) / (RECHECKED - 1)),
  ).every((at) => describeFrame(timeline, from + at).digest === distinct[frames[at] ?? -1]?.digest);
}

async function printScene(
  timeline: Timeline,
  index: number,
  signal: AbortSignal,
  describeFrame: Describe,
): Promise<ScenePrints> {
  const {from = 0, durationInFrames = 0} = timeline.scenes[index] ?? {};
  const indexOf = new Map<string, number>();
  const distinct: MarkupPrint[] = [];
  const frames: number[] = [];
  let breath = performance.now();
  for (let at = 0; at < durationInFrames; at++) {
    const print = describeFrame(timeline, from + at);
    let place = indexOf.get(print.digest);
    if (place === undefined) {
      place = distinct.push(print) - 1;
      indexOf.set(print.digest, place);
    }
    frames.push(place);
    if (performance.now() - breath > BREATH_MS) {
      await setImmediate();
      signal.throwIfAborted();
      breath = performance.now();
    }
  }
  return {distinct, frames};
}
