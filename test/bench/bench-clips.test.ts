import {expect, test} from 'vitest';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {benchTimeline, writeBenchPublic} from '../../src/bench/bench-clips';
import {countFrames} from '../../src/media/count-frames';
import {GALLERY} from '../../src/studio/gallery';
import {timelineSchema} from '../../src/timeline/timeline';
import {withTemporaryFolder} from '../media/make-media';

test('the film of the bench moves for as long as its scenes last', () =>
  withTemporaryFolder(async (folder) => {
    const {signal} = new AbortController();
    const made = await writeBenchPublic(folder, folder, signal);
    expect((await countFrames(`${made}/bench/film.mp4`)).frames).toBe(300);
  }));

test('a share of each scene is filmed', () => {
  const [scene] = Object.values(GALLERY.team);
  if (!scene) throw new Error('no scene in the gallery');
  const sample = oneSceneTimeline(scene);
  const long = {...sample, scenes: sample.scenes.map((one) => ({...one, durationInFrames: 400}))};
  const half = timelineSchema.parse(benchTimeline(long, 0.5));
  expect(half.scenes[0]?.beats).toMatchObject({footage: 0, 'footage-end': 150});
  expect(benchTimeline(long, 0).scenes[0]?.scene.footage).toBeUndefined();
});
