import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {hashSource} from '../cache/hash-source';
import {hashValues} from '../../base/hash-values';
import {DELIVERY} from '../delivery';
import {encoderSettings} from './encode-segment';
import {pictureEnvironment} from './picture-environment';
import {planSegments, type ScenePart} from './plan-segments';
import {printScenes} from './scene-prints';
import {signFrames} from './sign-frames';

/** The clip cut into segments, each frame under the signature of its picture. @param browser version and mode. */
export async function planPicture(
  timeline: Timeline,
  {
    browser,
    publicDir,
    store,
    signal,
  }: {
    readonly browser: string;
    readonly publicDir: string;
    readonly store: CacheStore;
    readonly signal: AbortSignal;
  },
): Promise<readonly ScenePart[]> {
  const sourceHash = await hashSource();
  const prints = await printScenes(timeline, {sourceHash, store, signal});
  const environment = await pictureEnvironment(timeline, {
    ...{sourceHash, publicDir, browser},
    format: {jpegQuality: DELIVERY.jpegQuality},
  });
  const signatures = await signFrames(prints, environment, publicDir);
  return planSegments(timeline, signatures, hashValues(environment, encoderSettings(timeline.fps)));
}

/** How many different pictures there are; a frame that nothing vouches for is one of its own. */
export function countPictures(parts: readonly ScenePart[]): number {
  const signatures = parts.flatMap(({runs}) => runs.map(({signature}) => signature));
  return new Set(signatures.filter(Boolean)).size + signatures.filter((one) => one === null).length;
}
