import type {Finding} from '../../findings/finding';
import type {Timeline} from '../../timeline/timeline';
import {hashSource} from '../../render/cache/hash-source';
import {hashOf} from '../../base/hash-text';
import {sceneInput} from '../../render/segments/scene-input';
import {keepLayouts, readKeptLayouts} from './kept-layouts';
import type {Overflow} from '../../render/scene-overflows';

/** Where a text that is shown on screen was written. */
type Locate = (text: string) => Pick<Finding, 'file' | 'line' | 'column' | 'path'> | undefined;

/**
 * Lays out every scene at rest, without a browser, and refuses texts that do not fit their place.
 * @param keepIn folder where the layouts of unchanged scenes are found again; without it all scenes are laid out.
 */
export async function checkLayout(
  timeline: Timeline,
  locate: Locate,
  keepIn?: string,
): Promise<readonly Finding[]> {
  const layouts =
    keepIn === undefined ? await layOut(timeline) : await layOutOnce(timeline, keepIn);
  const told = new Set<string>();
  return timeline.scenes.flatMap(({scene, from, durationInFrames}, index) =>
    (layouts[index] ?? [])
      .filter(({text}) => !told.has(text) && told.add(text))
      .map(({text, at}) => ({
        ruleId: 'TEXT.OVERFLOW',
        stage: 'timeline',
        result: 'fail',
        severity: 'block',
        message: `Chữ trong cảnh “${scene.id}” dài quá chỗ dành cho nó; hãy viết ngắn lại.`,
        measured: text,
        startFrame: from + at,
        endFrame: from + durationInFrames,
        ...locate(text),
      })),
  );
}

type Layouts = readonly (readonly Overflow[])[];

/** React and all pictures are loaded only for a scene that must be laid out. */
async function layOut(timeline: Timeline): Promise<Layouts> {
  const {sceneOverflows} = await import('../../render/scene-overflows');
  return timeline.scenes.map((scene) => sceneOverflows(timeline, scene));
}

async function layOutOnce(timeline: Timeline, keepIn: string): Promise<Layouts> {
  const [code, kept] = await Promise.all([hashSource(), readKeptLayouts(keepIn)]);
  const keys = timeline.scenes.map((_, index) =>
    hashOf(code, process.version, sceneInput(timeline, index)),
  );
  if (keys.every((key) => kept.has(key))) return keys.map((key) => kept.get(key) ?? []);
  const {sceneOverflows} = await import('../../render/scene-overflows');
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
