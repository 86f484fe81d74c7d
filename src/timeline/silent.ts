import type {Timeline} from './timeline';

/** The same timeline without any sound, so that none is loaded to draw its pictures. */
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
