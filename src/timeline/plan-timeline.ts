import {glossaryWith} from '../text/break-costs';
import type {Script} from '../script/script';
import {planScene, type PlannedScene} from './plan-scene';
import type {Timeline} from './timeline';

/** Size and speed of the picture; from the profile. */
export type PictureFormat = {readonly fps: number; readonly width: number; readonly height: number};

/** Level of the music where nobody speaks and where somebody does, dB relative to the file. */
const MUSIC = {baseDb: 0, duckDb: -18} as const;

/** Scenes on whose arrival the music lifts. */
const LIFTING_SCENES: ReadonlySet<string> = new Set(['market', 'solutions', 'closing']);

/** Script + fps = timeline. All seconds become integer frames here and nowhere else. */
export function planTimeline(script: Script, format: PictureFormat): Timeline {
  const glossary = glossaryWith(script.glossary);
  const planned: PlannedScene[] = [];
  let from = 0;
  for (const [index, scene] of script.scenes.entries()) {
    const isLast = index === script.scenes.length - 1;
    const next = planScene(scene, {fps: format.fps, from, isLast, glossary});
    planned.push(next);
    from += next.timed.durationInFrames;
  }
  const scenes = planned.map(({timed}) => timed);
  return {
    version: 1,
    title: script.title,
    slug: script.slug,
    motif: script.motif,
    glossary: script.glossary,
    fps: format.fps,
    width: format.width,
    height: format.height,
    durationInFrames: from,
    posterFrame: posterFrame(scenes),
    scenes,
    cues: planned.flatMap(({cues}) => cues),
    voice: planned.flatMap(({voice}) => voice),
    music: {
      liftsAtFrames: scenes
        .filter(({scene}) => LIFTING_SCENES.has(scene.kind))
        .map((timed) => timed.from),
      ...MUSIC,
    },
  };
}

/** The title at rest; without one, the middle of the first scene. */
function posterFrame(scenes: Timeline['scenes']): number {
  const poster = scenes.find(({scene}) => scene.kind === 'title') ?? scenes[0];
  return poster ? poster.from + Math.floor(poster.durationInFrames * 0.7) : 0;
}
