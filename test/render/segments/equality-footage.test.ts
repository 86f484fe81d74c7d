import {expect, test} from 'vitest';
import {writeBenchPublic} from '../../../src/bench/bench-clips';
import {compareFilms} from '../../../src/media/compare-films';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Timeline} from '../../../src/timeline/timeline';
import {bothWays, PUBLIC} from './both-ways';
import {NAMELESS, scene} from './short-timeline';

const MINUTES = 60_000;
/** The film is larger, so that the browser scales it. */
const HD = {fps: 25, width: 1280, height: 720};
const FILM = {kind: 'video', src: 'bench/film.mp4'} as const;
/** Neither of them on the grid of the scene's GOPs. */
const [FROM, TO] = [29, 86];

const {at, bySegments, plain} = bothWays((folder) =>
  writeBenchPublic(folder, PUBLIC, new AbortController().signal),
);

/** A scene with a film in it: soft light that drifts, of which the encoder's own noise is the most to see. */
function filmed(): Timeline {
  const timeline = planTimeline(
    {...NAMELESS, slug: 'filmed', scenes: [scene('title', 'shortest', 0)]},
    HD,
  );
  return {
    ...timeline,
    scenes: timeline.scenes.map((timed) => ({
      ...timed,
      scene: {...timed.scene, footage: FILM},
      beats: {...timed.beats, footage: FROM, 'footage-end': TO},
    })),
  };
}

test(
  'a film is drawn and encoded as it is the plain way',
  async () => {
    const timeline = filmed();
    await plain(timeline, at('plain.mp4'));
    await bySegments(timeline, at('segments.mp4'));
    const {frames, ssims} = await compareFilms(at('plain.mp4'), at('segments.mp4'), timeline);
    expect(frames).toEqual([timeline.durationInFrames, timeline.durationInFrames]);
    expect(Math.min(...ssims)).toBeGreaterThanOrEqual(0.995);
    expect(Math.min(...ssims.slice(FROM, TO))).toBeGreaterThanOrEqual(0.9999);
  },
  3 * MINUTES,
);
