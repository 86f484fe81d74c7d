import type {Timeline} from '../../timeline/timeline';

/** All of the timeline that a scene's frames show, with times from the scene's start, so that a scene may move. */
export function sceneInput(timeline: Timeline, index: number): unknown {
  const {scenes, cues, motif, glossary, fps, width, height} = timeline;
  const timed = scenes[index];
  if (timed === undefined) throw new RangeError(`no scene ${index}`);
  const {from, durationInFrames} = timed;
  const end = from + durationInFrames;
  return {
    motif,
    glossary,
    fps,
    width,
    height,
    scene: {...timed, from: 0},
    before: scenes[index - 1]?.scene.kind ?? null,
    isLast: index === scenes.length - 1,
    cues: cues
      .filter(({startFrame, endFrame}) => startFrame < end && endFrame > from)
      .map(({startFrame, endFrame, lines}) => [startFrame - from, endFrame - from, lines]),
  };
}
