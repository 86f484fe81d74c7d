import {describe, expect, test} from 'vitest';
import {oneSceneTimeline} from '../../../compositions/scenes/one-scene';
import {frameMarkup} from '../../../src/render/frame-markup';
import {describeMarkup} from '../../../src/render/segments/describe-markup';
import type {Scene} from '../../../src/script/scene';
import {GALLERY} from '../../../src/studio/gallery';

const FILM =
  '<div data-footage="video" data-asset="footage/a.mp4" data-footage-frame="7"><video src="/footage/a.mp4"></video></div>';

describe('describeMarkup', () => {
  test('sound changes nothing in a picture, and its file is no asset', () => {
    const silent = describeMarkup('<div>a</div>');
    expect(
      describeMarkup('<div>a</div><audio preload="metadata" src="/music/a.wav"></audio>'),
    ).toEqual(silent);
  });

  test('names every file once, wherever the markup names it', () => {
    const {assets} = describeMarkup(
      '<img src="/photos/b.jpg"/><div data-asset="photos/a.jpg" style="background:url(&quot;/c.png&quot;)"></div><image href="/d.svg"/><use href="#e"/><img src="data:image/png;base64,AA"/><img src="/photos/b.jpg"/>',
    );
    expect(assets).toEqual(['/c.png', '/d.svg', '/photos/b.jpg', 'photos/a.jpg']);
  });

  test.each([
    ['canvas', '<div><canvas width="2"></canvas></div>'],
    ['css', '<div style="color:red;animation:turn 2s infinite"></div>'],
    ['css', '<div style="transition:opacity 1s"></div>'],
    ['css', '<style>@keyframes turn {}</style>'],
    ['svg-animation', '<svg><animate attributeName="x"></animate></svg>'],
    ['gif', '<img src="/photos/a.gif"/>'],
    ['script', '<script>1</script>'],
    ['video', '<video src="/footage/a.mp4"></video>'],
    ['video', '<div data-footage="video" data-asset="footage/a.mp4"></div>'],
    ['video', `${FILM}<video src="/b.mp4"></video>`],
  ])('what draws more than its markup says is never trusted: %s', (reason, markup) => {
    expect(describeMarkup(markup).impure).toBe(reason);
  });

  test('a film that names its moment is a picture like any other, another for each moment', () => {
    const one = describeMarkup(FILM);
    expect(one.impure).toBeUndefined();
    expect(describeMarkup(FILM.replace('"7"', '"8"')).digest).not.toBe(one.digest);
  });

  test('every scene of the gallery can be trusted, and most of its frames at rest are held', () => {
    const rest = 40;
    for (const [kind, cases] of Object.entries(GALLERY)) {
      const timeline = oneSceneTimeline(cases['usual'] as Scene);
      const fingerprints = Array.from({length: rest}, (_, at) =>
        describeMarkup(frameMarkup(timeline, timeline.durationInFrames - 60 + at)),
      );
      expect(fingerprints.filter(({impure}) => impure !== undefined)).toEqual([]);
      expect(new Set(fingerprints.map(({digest}) => digest)).size, kind).toBeLessThan(rest / 2);
    }
  });

  test('the composition’s own film names its file and its moment', () => {
    const [scene] = Object.values(GALLERY.services) as [Scene];
    const timeline = oneSceneTimeline({
      ...scene,
      footage: {kind: 'video', src: 'footage/a.mp4'},
    } as Scene);
    const timed = timeline.scenes[0];
    if (!timed) throw new Error('no scene');
    const shown = {
      ...timeline,
      scenes: [{...timed, beats: {...timed.beats, footage: 30, 'footage-end': 90}}],
    };
    const print = describeMarkup(frameMarkup(shown, 60));
    expect(print.impure).toBeUndefined();
    expect(print.assets.map((name) => name.replace(/^\//, ''))).toContain('footage/a.mp4');
    const later = {
      ...shown,
      scenes: [{...timed, beats: {...timed.beats, footage: 31, 'footage-end': 90}}],
    };
    expect(describeMarkup(frameMarkup(later, 60)).digest).not.toBe(print.digest);
  });
});
