import {describe, expect, test} from 'vitest';
import {compareFilms} from '../../../src/media/compare-films';
import {type Scene, sceneSchema} from '../../../src/script/scene';
import {GALLERY} from '../../../src/studio/gallery';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import {bothWays} from './both-ways';
import {NAMELESS} from './short-timeline';

const MINUTES = 60_000;
const LEAST_SSIM = 0.995;
/** Large enough that what the encoder makes of moving edges does not weigh more than the picture. */
const HD = {fps: 25, width: 1280, height: 720};

const cases = Object.entries(GALLERY).flatMap(([kind, scenes]) =>
  Object.entries(scenes).map(([name, scene]) =>
    sceneSchema.parse({
      ...scene,
      id: `${kind}-${name.toLowerCase()}`,
      lines: scene.lines.slice(0, 1),
    }),
  ),
);

/** `GALLERY=all npm test -- test/render/segments/equality.test.ts` compares every edge case; else every twenty-fourth. */
const chosen: readonly Scene[] =
  process.env['GALLERY'] === 'all' ? cases : cases.filter((_, index) => index % 24 === 1);

describe('the edge cases of the gallery, drawn by segments and plainly', () => {
  const {at, bySegments, plain} = bothWays();

  test(
    'are the same film, frame by frame',
    async () => {
      const timeline = planTimeline({...NAMELESS, slug: 'plain', scenes: [...chosen]}, HD);
      await plain(timeline, at('plain.mp4'));
      const stats = await bySegments(timeline, at('segments.mp4'));
      expect(stats.disabledScenes).toEqual([]);
      const {frames, ssims} = await compareFilms(at('plain.mp4'), at('segments.mp4'), timeline);
      expect(frames).toEqual([timeline.durationInFrames, timeline.durationInFrames]);
      const least = Math.min(...ssims);
      expect(least, `frame ${ssims.indexOf(least)}`).toBeGreaterThanOrEqual(LEAST_SSIM);
    },
    (process.env['GALLERY'] === 'all' ? 30 : 4) * MINUTES,
  );
});
