import fc from 'fast-check';
import {expect, test} from 'vitest';
import {planSegments, type ScenePart} from '../../../src/render/segments/plan-segments';
import {shareOf} from '../../../src/render/segments/share-segments';
import type {Signature} from '../../../src/render/segments/sign-frames';

const scene: fc.Arbitrary<Signature[]> = fc
  .array(
    fc.record({picture: fc.integer({min: 0, max: 40}), length: fc.integer({min: 1, max: 60})}),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((runs) => runs.flatMap(({picture, length}) => Array<Signature>(length).fill(`s${picture}`)));

const partsOf = (all: readonly (readonly Signature[])[]): readonly ScenePart[] => {
  let from = 0;
  const scenes = all.map((own, index) => {
    const timed = {scene: {id: `scene-${index}`}, from, durationInFrames: own.length};
    from += own.length;
    return timed;
  });
  return planSegments({scenes: scenes as never, fps: 25}, all, 'encoding');
};
const keysOf = (parts: readonly ScenePart[]) =>
  parts.flatMap(({segments}) => segments.map(({key}) => key));

test('the shares of a clip are all of it, and nothing twice', () => {
  fc.assert(
    fc.property(
      fc.array(scene, {minLength: 1, maxLength: 4}),
      fc.integer({min: 1, max: 8}),
      (all, of) => {
        const parts = partsOf(all);
        const shares = Array.from({length: of}, (_, at) =>
          keysOf(shareOf(parts, {index: at + 1, of})),
        ).flat();
        expect(new Set(shares).size).toBe(shares.length);
        expect(new Set(shares)).toEqual(new Set(keysOf(parts)));
      },
    ),
  );
});

test('machines get as much to draw as each other', () => {
  const moving = Array.from({length: 4800}, (_, at) => `s${at}`);
  const still = Array<Signature>(4800).fill('still');
  const parts = partsOf([moving, still]);
  const drawn = [1, 2, 3, 4].map((index) => {
    const share = shareOf(parts, {index, of: 4});
    return share.flatMap(({segments}) => segments).reduce((sum, {length}) => sum + length, 0);
  });
  expect(Math.max(...drawn) / Math.min(...drawn)).toBeLessThan(1.2);
});

test('what has no signature is in no share', () => {
  const parts = partsOf([Array<Signature>(40).fill(null)]);
  expect(keysOf(shareOf(parts, {index: 1, of: 1}))).toEqual([]);
});
