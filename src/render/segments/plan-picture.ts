import {hashValues} from '../../base/hash-values';
import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {hashSource} from '../cache/hash-source';
import {DELIVERY} from '../delivery';
import {encoderSettings} from './encode-segment';
import {pictureEnvironment} from './picture-environment';
import {planSegments, type ScenePart} from './plan-segments';
import {sceneFingerprints} from './scene-fingerprints';
import {signFrames} from './sign-frames';

export type PlanRequest = {
  readonly timeline: Timeline;
  /** The browser's identity: another one draws other pictures. */
  readonly browser: string;
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  readonly store: CacheStore;
  readonly signal: AbortSignal;
};

/** The clip cut into segments, each frame under the signature of its picture. */
export async function planPicture({
  timeline,
  browser,
  publicDir,
  store,
  signal,
}: PlanRequest): Promise<readonly ScenePart[]> {
  const sourceHash = await hashSource();
  const fingerprints = await sceneFingerprints(timeline, {sourceHash, store, signal});
  const environment = await pictureEnvironment(timeline, {
    sourceHash,
    publicDir,
    browser,
    format: {jpegQuality: DELIVERY.jpegQuality},
  });
  const signatures = await signFrames(fingerprints, environment, publicDir);
  return planSegments(timeline, signatures, hashValues(environment, encoderSettings(timeline.fps)));
}

/** How many different pictures there are; each frame without a signature counts. */
export function countPictures(parts: readonly ScenePart[]): number {
  const signatures = parts.flatMap(({runs}) => runs.map(({signature}) => signature));
  const unsigned = signatures.filter((signature) => signature === null);
  return new Set(signatures.filter((signature) => signature !== null)).size + unsigned.length;
}
