import {z} from 'zod';
import {hashValues} from '../../base/hash-values';
import type {Timeline, TimelineScene} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {type Describe, describeFrame, type Fingerprints} from './fingerprint-frames';
import {fingerprintScenes} from './fingerprint-scenes';
import {sceneInput} from './scene-input';

/** What is kept of a scene. */
const fingerprintsSchema = z.strictObject({
  distinct: z.array(
    z.strictObject({
      digest: z.string(),
      assets: z.array(z.string()),
      impure: z.string().exactOptional(),
    }),
  ),
  frames: z.array(z.int().nonnegative()),
});

/** Frames of a known scene whose fingerprints are taken again, evenly spread: what is kept must still be true. */
const RECHECKED = 4;

export type SceneFingerprintsRequest = {
  /** Hash of the code that draws. */
  readonly sourceHash: string;
  readonly store: CacheStore;
  readonly signal: AbortSignal;
  /** For tests: takes the fingerprints of frames in this thread. */
  readonly describe?: Describe | undefined;
};

/**
 * The fingerprints of all scenes, those of an unchanged scene from the store; new ones are kept scene by scene.
 * @throws the signal's reason; what drawing a frame threw.
 */
export async function sceneFingerprints(
  timeline: Timeline,
  {sourceHash, store, signal, describe}: SceneFingerprintsRequest,
): Promise<readonly Fingerprints[]> {
  const {scenes} = timeline;
  const keyOf = (scene: TimelineScene): string =>
    hashValues(sourceHash, sceneInput(timeline, scenes.indexOf(scene)));
  const taken = new Map<TimelineScene, Fingerprints>();
  for (const scene of scenes) {
    const kept = await readFingerprints(store, keyOf(scene));
    if (kept && stillHolds({timeline, scene, kept, describe})) taken.set(scene, kept);
  }
  const missing = scenes.filter((scene) => !taken.has(scene));
  await fingerprintScenes(timeline, missing, {
    signal,
    describe,
    threads: describe === undefined ? undefined : 0,
    onFingerprints: async (scene, fingerprints) => {
      taken.set(scene, fingerprints);
      await store.put('fingerprints', keyOf(scene), JSON.stringify(fingerprints));
    },
  });
  return scenes.flatMap((scene) => taken.get(scene) ?? []);
}

async function readFingerprints(store: CacheStore, key: string): Promise<Fingerprints | undefined> {
  const bytes = await store.read('fingerprints', key);
  return bytes && fingerprintsSchema.parse(JSON.parse(bytes.toString('utf8')));
}

type KeptScene = {
  readonly timeline: Timeline;
  readonly scene: TimelineScene;
  readonly kept: Fingerprints;
  readonly describe: Describe | undefined;
};

/** Whether a few frames, taken again, have the fingerprints that are kept of them. */
function stillHolds({
  timeline,
  scene: {from, durationInFrames},
  kept: {frames, distinct},
  describe = describeFrame,
}: KeptScene): boolean {
  if (frames.length !== durationInFrames) return false;
  return Array.from({length: RECHECKED}, (_, part) =>
    Math.round((part * (durationInFrames - 1)) / (RECHECKED - 1)),
  ).every((at) => describe(timeline, from + at).digest === distinct[frames[at] ?? -1]?.digest);
}
