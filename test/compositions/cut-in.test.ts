import {expect, test} from 'vitest';
import {linesOf} from '../../compositions/scenes/lines-of';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {servicesCases} from '../../compositions/scenes/services/cases';
import {frameMarkup} from '../../src/render/frame-markup';

test.each(['photo', 'video'] as const)(
  'a %s of the ward cuts into the drawing on its beat, and names itself',
  (kind) => {
    const usual = servicesCases['usual'];
    if (!usual) throw new Error('the gallery has no usual case');
    const timeline = oneSceneTimeline({
      ...usual,
      lines: linesOf(
        usual.id,
        'Trước hết là làm quen.',
        '[[footage]] Rồi bà con làm theo từng bước một.',
      ),
      footage: {kind, src: 'photos/hop-to.jpg', caption: 'Họp tổ dân phố'},
    });
    const beats = timeline.scenes[0]?.beats ?? {};
    const from = beats['footage'] ?? NaN;
    const to = beats['footage-end'] ?? NaN;
    expect(to - from).toBeGreaterThanOrEqual(3 * timeline.fps);
    const named = `data-footage="${kind}" data-asset="photos/hop-to.jpg"`;
    expect(frameMarkup(timeline, from - 1)).not.toContain(named);
    for (const frame of [from, to - 1]) {
      expect(frameMarkup(timeline, frame)).toContain(named);
      expect(frameMarkup(timeline, frame)).toContain('Họp tổ dân phố');
    }
    expect(frameMarkup(timeline, to)).not.toContain(named);
  },
);
