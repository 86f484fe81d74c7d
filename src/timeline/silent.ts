import type {Timeline} from './timeline';

/** A timeline of which only the picture is wanted: nothing sounds, so that no sound is loaded to draw it. */
export function silent(timeline: Timeline): Timeline {
  const {src: _, ...music} = timeline.music;
  return {
    ...timeline,
    music,
    voice: timeline.voice.map(({take: _take, ...span}) => span),
    scenes: timeline.scenes.map((timed) =>
      timed.scene.footage
        ? {
            ...timed,
            scene: {...timed.scene, footage: {...timed.scene.footage, keepSound: false}},
          }
        : timed,
    ),
  };
}
