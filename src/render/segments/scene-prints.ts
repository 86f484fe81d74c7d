import {z} from 'zod';
import type {Timeline, TimelineScene} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {hashValues} from '../../base/hash-values';
import {printAnew} from './print-anew';
import {describeFrame, type Describe, type Prints} from './print-stretch';
import {sceneInput} from './scene-input';

/** What is remembered of a scene. */
const printsSchema = z.strictObject({
  distinct: z.array(
    z.strictObject({
      digest: z.string(),
      assets: z.array(z.string()),
      impure: z.string().exactOptional(),
    }),
  ),
  frames: z.array(z.int().nonnegative()),
});

/** Frames of a known scene that are described again, evenly spread: what is remembered must still be so. */
const RECHECKED = 4;

/**
 * The prints of all scenes, those of an unchanged scene from the store; what is described anew is kept scene by scene.
 * @param sourceHash of the code that draws. @param describe for tests: describes frames in this thread.
 * @throws the signal's reason; what drawing a frame threw.
 */
export async function printScenes(
  timeline: Timeline,
  {
    sourceHash,
    store,
    signal,
    describe,
  }: {
    readonly sourceHash: string;
    readonly store: CacheStore;
    readonly signal: AbortSignal;
    readonly describe?: Describe;
  },
): Promise<readonly Prints[]> {
  const {scenes} = timeline;
  const keyOf = (scene: TimelineScene): string =>
    hashValues(sourceHash, sceneInput(timeline, scenes.indexOf(scene)));
  const printed = new Map<TimelineScene, Prints>();
  for (const scene of scenes) {
    const known = await readPrints(store, keyOf(scene));
    if (known && stillHolds(timeline, scene, known, describe)) printed.set(scene, known);
  }
  const anew = scenes.filter((scene) => !printed.has(scene));
  await printAnew(timeline, anew, {
    ...{signal, ...(describe ? {describe, threads: 0} : {})},
    onPrinted: async (scene, prints) => {
      printed.set(scene, prints);
      await store.put('prints', keyOf(scene), JSON.stringify(prints));
    },
  });
  return scenes.flatMap((scene) => printed.get(scene) ?? []);
}

async function readPrints(store: CacheStore, key: string): Promise<Prints | undefined> {
  const bytes = await store.read('prints', key);
  return bytes && printsSchema.parse(JSON.parse(bytes.toString('utf8')));
}

function stillHolds(
  timeline: Timeline,
  {from, durationInFrames}: TimelineScene,
  {frames, distinct}: Prints,
  describe = describeFrame,
): boolean {
  if (frames.length !== durationInFrames) return false;
  return Array.from({length: RECHECKED}, (_, part) =>
    Math.round((part * (durationInFrames - 1)) / (RECHECKED - 1)),
  ).every((at) => describe(timeline, from + at).digest === distinct[frames[at] ?? -1]?.digest);
}
