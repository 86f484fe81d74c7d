import {expect, test} from 'vitest';
import {type CacheStore, openCacheStore} from '../../../src/render/cache/cache-store';
import type {Describe} from '../../../src/render/segments/fingerprint-frames';
import {sceneFingerprints} from '../../../src/render/segments/scene-fingerprints';
import type {Scene} from '../../../src/script/scene';
import {GALLERY} from '../../../src/studio/gallery';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Timeline} from '../../../src/timeline/timeline';
import {withTemporaryFolder} from '../../media/make-media';

const timelineOf = (...scenes: readonly Scene[]): Timeline =>
  planTimeline(
    {
      title: 't',
      slug: 's',
      motif: 'river-hill',
      glossary: [],
      lexicon: [],
      music: {mood: 'river'},
      scenes: [...scenes],
    },
    {fps: 25, width: 1920, height: 1080},
  );
const title = (name: string, lines = 1) => {
  const scene = GALLERY.title[name] as Scene;
  return {...scene, lines: scene.lines.slice(0, lines)};
};
const closing = {...(GALLERY.closing['shortest'] as Scene)};

const withStore = (work: (store: CacheStore) => Promise<void>) =>
  withTemporaryFolder(async (folder) => {
    const store = await openCacheStore(folder);
    await work(store);
    await store.close();
  });
const options = (store: CacheStore, more: {describe?: Describe; sourceHash?: string} = {}) => ({
  sourceHash: 'code',
  store,
  signal: new AbortController().signal,
  ...more,
});

test('the fingerprints of a scene that only moves are kept, and its frames are what they were', () =>
  withStore(async (store) => {
    const here = timelineOf(title('shortest'), closing);
    const moved = timelineOf(title('longest'), closing);
    expect(moved.scenes[1]?.from).not.toBe(here.scenes[1]?.from);
    const [, before] = await sceneFingerprints(here, options(store));
    const [, remembered] = await sceneFingerprints(moved, options(store));
    const [, fresh] = await sceneFingerprints(moved, options(store, {sourceHash: 'other'}));
    expect(remembered).toEqual(before);
    expect(fresh).toEqual(before);
  }));

test('a scene whose words change is not taken for the old one', () =>
  withStore(async (store) => {
    const here = timelineOf(title('shortest'), closing);
    const [one, two] = await sceneFingerprints(here, options(store));
    const changed = timelineOf(title('shortest'), {
      ...closing,
      heading: 'Khác',
      thanks: 'Khác',
    } as Scene);
    const [same, other] = await sceneFingerprints(changed, options(store));
    expect(same).toEqual(one);
    expect(other).not.toEqual(two);
  }));

test('what is kept but no longer true is found: a clock, or an unknown dependency', () =>
  withStore(async (store) => {
    const timeline = timelineOf(closing);
    const at =
      (hour: number): Describe =>
      (_, frame) => ({
        digest: `${hour}-${frame}`,
        assets: [],
      });
    await sceneFingerprints(timeline, options(store, {describe: at(1)}));
    const [now] = await sceneFingerprints(timeline, options(store, {describe: at(2)}));
    expect(now?.distinct[0]?.digest).toBe('2-0');
  }));
