import {describe, expect, test} from 'vitest';
import {GALLERY} from '../../compositions/gallery/gallery';
import {oneSceneTimeline} from '../../compositions/gallery/one-scene';
import {stageOf} from '../../compositions/theme/stage';
import {checkLayout} from '../../src/render/check-layout';
import {frameMarkup} from '../../src/render/frame-markup';
import {SCENE_KINDS} from '../../src/dossier/scene-kinds';

const CASES = Object.entries(GALLERY).flatMap(([kind, cases]) =>
  Object.entries(cases).map(([name, scene]) => ({
    label: `${kind}-${name}`,
    timeline: oneSceneTimeline(scene),
  })),
);

/** The design asks for rest: most frames of a scene are equal to the one before. */
const MAX_MOVING_SHARE = 0.45;
/** Something new at least every 4 s, with a second's grace for the last words of a line. */
const LONGEST_REST_SECONDS = 5;

const framesOf = (timeline: (typeof CASES)[number]['timeline'], step = 1): string[] =>
  Array.from({length: Math.ceil(timeline.durationInFrames / step)}, (_, i) =>
    frameMarkup(timeline, i * step),
  );

test('every kind of scene has its edge cases', () => {
  for (const kind of SCENE_KINDS) {
    expect(Object.keys(GALLERY[kind]), kind).toEqual(
      expect.arrayContaining(['usual', 'shortest', 'longest']),
    );
  }
});

describe.each(CASES)('$label', ({timeline}) => {
  const markup = framesOf(timeline);

  test('every text fits its place', () => {
    expect(checkLayout(timeline, () => undefined).map(({measured}) => measured)).toEqual([]);
  });

  test('a frame is a pure function: drawn again, in another order, it is the same', () => {
    for (const frame of [timeline.durationInFrames - 1, 40, 0, 17]) {
      expect(frameMarkup(timeline, frame)).toBe(markup[frame]);
    }
  });

  test('things arrive, then rest', () => {
    const moving =
      markup.filter((html, i) => i > 0 && html !== markup[i - 1]).length / markup.length;
    expect(moving).toBeLessThan(MAX_MOVING_SHARE);
  });

  test('captions stand in the picture exactly while their cue lasts', () => {
    for (const {startFrame, endFrame, lines} of timeline.cues) {
      const words = escapeHtml(lines[0] ?? '');
      expect(markup[startFrame - 1] ?? '').not.toMatch(captionWith(words));
      expect(markup[startFrame]).toMatch(captionWith(words));
      expect(markup[endFrame - 1]).toMatch(captionWith(words));
      expect(markup[endFrame] ?? '').not.toMatch(captionWith(words));
    }
  });

  test('nothing in the markup depends on a clock, the network or the machine', () => {
    for (const html of markup.slice(0, 3))
      expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)|NaN|undefined|Infinity/);
  });
});

describe('the usual cases', () => {
  test.each(CASES.filter(({label}) => label.endsWith('-usual')))(
    '$label: something new at least every few seconds',
    ({timeline}) => {
      const markup = framesOf(timeline);
      let longest = 0;
      let rest = 0;
      for (const [i, html] of markup.entries()) {
        rest = i > 0 && html === markup[i - 1] ? rest + 1 : 0;
        longest = Math.max(longest, rest);
      }
      expect(longest / timeline.fps).toBeLessThanOrEqual(LONGEST_REST_SECONDS);
    },
  );
});

describe('the stage', () => {
  test.each([
    [1920, 1080],
    [1080, 1920],
    [1080, 1080],
  ])('%i×%i: text keeps 5 % from every edge and out of the captions’ strip', (width, height) => {
    const {safe, body, captions} = stageOf(width, height);
    expect(safe.x).toBeGreaterThanOrEqual(width * 0.05);
    expect(safe.x + safe.width).toBeLessThanOrEqual(width * 0.95);
    expect(captions.y + captions.height).toBeLessThanOrEqual(height * 0.95);
    expect(body.y + body.height).toBeLessThanOrEqual(captions.y);
  });
});

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
const captionWith = (words: string): RegExp =>
  new RegExp(`data-caption=""[^]*?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
