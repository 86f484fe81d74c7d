import {expect, test} from 'vitest';
import {frameMarkup} from '../../src/render/frame-markup';
import {writeScript} from '../../src/script/write-script';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {dossierFrom, replaced, TEXTS} from '../fixtures/dossier';

const timelineOf = (texts: typeof TEXTS) => {
  const dossier = dossierFrom(texts);
  return planTimeline(writeScript(dossier), dossier.profile.picture);
};

test('one changed figure changes the picture of its scene and its caption, and no other frame', () => {
  const now = (
    /"id": "CCCD_ISSUED"[^}]*"value": (\d+)/.exec(TEXTS['statistics.json'] ?? '')?.[1] ?? ''
  ).replace(/\d$/, '');
  // The last digit only: as many syllables, so that nothing moves in time.
  const withDigit = (digit: number) =>
    timelineOf({
      ...TEXTS,
      'statistics.json': replaced(
        'statistics.json',
        /("id": "CCCD_ISSUED"[^}]*"value": )\d+/,
        `"id": "CCCD_ISSUED", "label": "Thẻ đã cấp", "unit": "thẻ", "value": ${now}${digit}`,
      ),
    });
  const [seven, eight] = [withDigit(7), withDigit(8)];
  expect(eight.durationInFrames).toBe(seven.durationInFrames);

  const changed = seven.scenes.filter(({from, durationInFrames}) =>
    Array.from({length: Math.ceil(durationInFrames / 20)}, (_, i) => from + i * 20).some(
      (frame) => frameMarkup(seven, frame) !== frameMarkup(eight, frame),
    ),
  );
  expect(changed.map(({scene}) => scene.id)).toEqual(['statistics']);

  const shown = (timeline: typeof seven) => timeline.cues.map(({lines}) => lines.join(' '));
  const before = shown(seven);
  const different = shown(eight).filter((text, i) => text !== before[i]);
  expect(different).toHaveLength(1);
}, 60_000);
