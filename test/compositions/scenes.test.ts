import {beforeAll, describe, expect, test} from 'vitest';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {measureLayout} from '../../src/clip/measure-layout';
import {SCENE_KINDS} from '../../src/dossier/scene-kinds';
import {frameMarkup} from '../../src/render/frame-markup';
import {GALLERY} from '../../src/studio/gallery';

const CASES = Object.entries(GALLERY).flatMap(([kind, cases]) =>
  Object.entries(cases).map(([name, scene]) => ({
    label: `${kind}-${name}`,
    timeline: oneSceneTimeline(scene),
  })),
);

/** The design asks for rest: most frames of a scene are equal to the one before. */
const MAX_MOVING_SHARE = 0.4;
/** Something new at least every 4 s, with a second's grace for the last words of a line. */
const LONGEST_REST_SECONDS = 5;

test('every kind of scene has its edge cases', () => {
  for (const kind of SCENE_KINDS) {
    expect(Object.keys(GALLERY[kind]), kind).toEqual(
      expect.arrayContaining(['usual', 'shortest', 'longest']),
    );
  }
});

describe.each(CASES)('$label', ({timeline}) => {
  const draw = (frame: number): string =>
    frame < 0 || frame >= timeline.durationInFrames ? '' : frameMarkup(timeline, frame);

  test('every text fits its place', async () => {
    expect((await measureLayout(timeline)).flat()).toEqual([]);
  });

  test('a frame is a pure function: drawn again, in another order, it is the same', () => {
    const frames = [0, 17, 40, timeline.durationInFrames - 1];
    const first = frames.map(draw);
    expect(frames.toReversed().map(draw)).toEqual(first.toReversed());
  });

  test('captions are in the picture exactly while their cue lasts', () => {
    for (const {startFrame, endFrame, lines} of timeline.cues) {
      const caption = captionWith(escapeHtml(lines[0] ?? ''));
      expect(draw(startFrame - 1)).not.toMatch(caption);
      expect(draw(startFrame)).toMatch(caption);
      expect(draw(endFrame - 1)).toMatch(caption);
      expect(draw(endFrame)).not.toMatch(caption);
    }
  });

  test('nothing in the markup depends on a clock, the network or the machine', () => {
    for (const frame of [0, 60, timeline.durationInFrames - 1]) {
      expect(draw(frame)).not.toMatch(/https?:\/\/(?!www\.w3\.org)|NaN|undefined|Infinity/);
    }
  });
});

describe.each(CASES.filter(({label}) => label.endsWith('-usual')))('$label moves', ({timeline}) => {
  const changes: number[] = [];

  beforeAll(() => {
    let previous = frameMarkup(timeline, 0);
    for (let frame = 1; frame < timeline.durationInFrames; frame++) {
      const markup = frameMarkup(timeline, frame);
      if (markup !== previous) changes.push(frame);
      previous = markup;
    }
  }, 60_000);

  test('and then rests', () => {
    expect(changes.length / timeline.durationInFrames).toBeLessThan(MAX_MOVING_SHARE);
  });

  test('again every few seconds', () => {
    const edges = [0, ...changes, timeline.durationInFrames];
    const rests = edges.slice(1).map((frame, i) => frame - (edges[i] ?? 0));
    expect(Math.max(...rests) / timeline.fps).toBeLessThanOrEqual(LONGEST_REST_SECONDS);
  });
});

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
const captionWith = (words: string): RegExp =>
  new RegExp(`data-caption=""[^]*?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
