import {copyFile} from 'node:fs/promises';
import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {hashSource} from '../cache/hash-source';
import {POSTER} from '../delivery';
import {drawPoster} from '../draw-poster';
import type {LazyDrawingBrowser} from '../drawing-browser';
import {frameMarkup} from '../frame-markup';
import {describeMarkup} from './describe-markup';
import {pictureEnvironment} from './picture-environment';
import {signFrames} from './sign-frames';

export type CachedPosterDrawing = {
  readonly browser: LazyDrawingBrowser;
  readonly timeline: Timeline;
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  /** The PNG to write. */
  readonly file: string;
  readonly store: CacheStore;
  readonly signal: AbortSignal;
};

/** Draws the poster, or takes it from the store when its frame's signature is known: then no browser is opened. */
export async function drawCachedPoster({
  browser,
  timeline,
  publicDir,
  file,
  store,
  signal,
}: CachedPosterDrawing): Promise<void> {
  const fingerprint = describeMarkup(frameMarkup({...timeline, cues: []}, timeline.posterFrame));
  const environment = await pictureEnvironment(timeline, {
    sourceHash: await hashSource(),
    publicDir,
    browser: browser.identity,
    format: POSTER,
  });
  const scenes = [{distinct: [fingerprint], frames: [0]}];
  const [[signature = null] = []] = await signFrames(scenes, environment, publicDir);
  const kept = signature === null ? undefined : await store.take('posters', signature);
  if (kept !== undefined) return copyFile(kept, file);
  const drawn = store.scratchFile('posters');
  await drawPoster({browser: await browser.open(), timeline, file: drawn, signal});
  await copyFile(drawn, file);
  if (signature !== null) await store.putFile('posters', signature, drawn);
}
