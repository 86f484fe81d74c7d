import fc from 'fast-check';
import {Easing} from 'remotion';
import {expect, test} from 'vitest';
import {arrive, travel} from '../../compositions/theme/motion';

const moves = [
  {name: 'arrive', move: arrive, easing: Easing.bezier(0.16, 1, 0.3, 1)},
  {name: 'travel', move: travel, easing: Easing.bezier(0.65, 0, 0.35, 1)},
];

test.each(moves)(
  '$name goes from exactly 0 to exactly 1 and never back, close to its curve',
  ({move, easing}) => {
    fc.assert(
      fc.property(fc.integer({min: -50, max: 5000}), fc.integer({min: 6, max: 120}), (at, over) => {
        const path = Array.from({length: over + 1}, (_, frame) => move(at + frame, at, over));
        expect(path[0]).toBe(0);
        expect(path.at(-1)).toBe(1);
        expect(move(at - 1, at, over)).toBe(0);
        expect(move(at + over + 9, at, over)).toBe(1);
        path.forEach((now, frame) => {
          expect(now).toBeGreaterThanOrEqual(path[frame - 1] ?? 0);
          // What is left out at the ends is hardly seen.
          expect(Math.abs(now - easing(frame / over))).toBeLessThan(0.03);
        });
      }),
    );
  },
);

test.each(moves)('$name rests before its last frame, without a jerk at its ends', ({move}) => {
  for (const over of [15, 20, 40, 100]) {
    const path = Array.from({length: over + 1}, (_, frame) => move(frame, 0, over));
    const steps = path.slice(1).map((now, frame) => now - (path[frame] ?? 0));
    const [end, start] = [path.indexOf(1), path.findIndex((now) => now > 0)];
    expect(end).toBeLessThan(over);
    expect(steps[end - 1]).toBeLessThanOrEqual(steps[end - 2] ?? 0);
    if (move === travel) expect(steps[start - 1]).toBeLessThanOrEqual(steps[start] ?? 0);
  }
});
