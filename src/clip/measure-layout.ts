import {basename} from 'node:path';
import {BUNDLED_PROGRAM} from '../base/folders';
import {hashValues} from '../base/hash-values';
import {hashSource} from '../render/cache/hash-source';
import type {Overflow} from '../render/scene-overflows';
import {sceneInput} from '../render/segments/scene-input';
import type {Timeline} from '../timeline/timeline';
import {keepLayouts, readKeptLayouts} from './kept-layouts';

/** Texts that do not fit their place, scene by scene. */
export type Layouts = readonly (readonly Overflow[])[];

/**
 * Lays out every scene at rest, without a browser.
 * @param keepIn folder where the layouts of unchanged scenes are found again; without it all scenes are laid out.
 */
export const measureLayout = (timeline: Timeline, keepIn?: string): Promise<Layouts> =>
  keepIn === undefined ? layOut(timeline) : layOutOnce(timeline, keepIn);

/** React and all pictures are loaded only for a scene that must be laid out. */
async function layOut(timeline: Timeline): Promise<Layouts> {
  const {sceneOverflows} = await import('../render/scene-overflows');
  return timeline.scenes.map((scene) => sceneOverflows(timeline, scene));
}

/** Of the code that lays out. The bundled program is named by a hash of more; reading it all again takes longer. */
const hashCode = async (): Promise<string> =>
  BUNDLED_PROGRAM === undefined ? hashSource() : basename(BUNDLED_PROGRAM);

async function layOutOnce(timeline: Timeline, keepIn: string): Promise<Layouts> {
  const [code, kept] = await Promise.all([hashCode(), readKeptLayouts(keepIn)]);
  const keys = timeline.scenes.map((_, index) =>
    hashValues(code, process.version, sceneInput(timeline, index)),
  );
  if (keys.every((key) => kept.has(key))) return keys.map((key) => kept.get(key) ?? []);
  const {sceneOverflows} = await import('../render/scene-overflows');
  const layouts = timeline.scenes.map(
    (scene, index) => kept.get(keys[index] ?? '') ?? sceneOverflows(timeline, scene),
  );
  const all = new Map(kept);
  for (const [index, key] of keys.entries()) {
    all.delete(key);
    all.set(key, layouts[index] ?? []);
  }
  await keepLayouts(keepIn, all);
  return layouts;
}
