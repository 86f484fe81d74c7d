import {copyFile} from 'node:fs/promises';
import type {Timeline} from '../../timeline/timeline';
import {drawPoster, POSTER} from '../draw-clip';
import {frameMarkup} from '../frame-markup';
import type {CacheStore} from '../cache/cache-store';
import {describeMarkup} from './describe-markup';
import {hashSource} from '../cache/hash-source';
import {pictureEnvironment} from './picture-environment';
import {signFrames} from './sign-frames';
import type {StudioSource} from './studio-source';

/** Draws the poster, or takes it from the cache when its frame's signature is known, so that no browser is needed. */
export async function drawPosterFast(
  source: StudioSource,
  timeline: Timeline,
  file: string,
  {publicDir, signal}: {readonly publicDir: string; readonly signal: AbortSignal},
  store: CacheStore,
): Promise<void> {
  const print = describeMarkup(frameMarkup({...timeline, cues: []}, timeline.posterFrame));
  const environment = await pictureEnvironment(timeline, {
    ...{sourceHash: await hashSource(), publicDir, browser: source.browser},
    format: POSTER,
  });
  const [[signature = null] = []] = await signFrames(
    [{distinct: [print], frames: [0]}],
    environment,
    publicDir,
  );
  const kept = signature === null ? undefined : await store.take('posters', signature);
  if (kept !== undefined) return copyFile(kept, file);
  const drawn = store.scratchFile('posters');
  await drawPoster(await source.open(), timeline, drawn, signal);
  await copyFile(drawn, file);
  if (signature !== null) await store.putFile('posters', signature, drawn);
}
