import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gopGrid} from '../../../src/render/gop-grid';
import {candidates, chooseSamples} from '../../../src/render/segments/choose-samples';
import {planDrawing} from '../../../src/render/segments/plan-drawing';
import {
  cutSegments,
  planSegments,
  runsOf,
  withoutReuse,
} from '../../../src/render/segments/plan-segments';
import type {Signature} from '../../../src/render/segments/sign-frames';

/** Scenes as they are: pictures held for a while, some that come back, some without a signature. */
const signatures: fc.Arbitrary<Signature[]> = fc
  .array(
    fc.record({
      picture: fc.oneof({weight: 6, arbitrary: fc.integer({min: 0, max: 30})}, fc.constant(null)),
      length: fc.integer({min: 1, max: 70}),
    }),
    {minLength: 1, maxLength: 20},
  )
  .map((runs) =>
    runs.flatMap(({picture, length}) =>
      Array<Signature>(length).fill(picture === null ? null : `s${picture}`),
    ),
  );
const scenes = fc.array(signatures, {minLength: 1, maxLength: 4});

const partsOf = (all: readonly (readonly Signature[])[]) => {
  let from = 0;
  const timed = all.map((own, index) => {
    const scene = {scene: {id: `scene-${index}`}, from, durationInFrames: own.length};
    from += own.length;
    return scene;
  });
  return planSegments({scenes: timed as never, fps: 25}, all, 'encoding');
};

const NOTHING_ENCODED = {isEncoded: () => false};

describe('the plan', () => {
  test('shows in every frame the picture of that frame’s own signature', () => {
    fc.assert(
      fc.property(signatures, (own) => {
        const shown = runsOf(own).flatMap(({length, signature}) =>
          Array<Signature>(length).fill(signature),
        );
        expect(shown).toEqual(own);
      }),
    );
  });

  test('cuts a scene without a gap, on the grid of GOPs, none of one frame, resting pictures apart', () => {
    fc.assert(
      fc.property(signatures, (own) => {
        const grid = gopGrid(own.length, 12);
        if (own.length > 1) expect(grid.every(({length}) => length > 1 && length <= 12)).toBe(true);
        const starts = new Set(grid.map(({from}) => from));
        let end = 0;
        for (const {from, length} of cutSegments(own, 12)) {
          expect(from).toBe(end);
          expect(starts).toContain(from);
          expect(length).toBeLessThanOrEqual(48);
          end = from + length;
        }
        expect(end).toBe(own.length);
      }),
    );
    expect(cutSegments(Array<Signature>(36).fill('a'), 12)).toHaveLength(3);
    expect(
      cutSegments(
        Array.from({length: 72}, (_, at) => `s${at}`),
        12,
      ),
    ).toHaveLength(2);
  });

  test('encodes each unknown segment once; draws each unknown picture once, each unsigned frame itself, and known ones not at all', () => {
    fc.assert(
      fc.property(scenes, fc.integer({min: 0, max: 30}), (all, known) => {
        const isKept = (signature: string) => Number(signature.slice(1)) < known;
        const plan = planDrawing(partsOf(all), {...NOTHING_ENCODED, isKept});
        const flat = all.flat();
        const drawn = plan.parts.flatMap(({part, runs}) =>
          runs.filter((run) => run.isDrawn).map((run) => part.from + run.from),
        );
        const needed = new Set(flat.filter((one) => one !== null && !isKept(one)));
        const unsigned = flat.flatMap((one, frame) => (one === null ? [frame] : []));
        expect(drawn.filter((frame) => flat[frame] === null)).toEqual(unsigned);
        const pictures = drawn.map((frame) => flat[frame]).filter((one) => one !== null);
        expect(pictures).toHaveLength(needed.size);
        expect(new Set(pictures)).toEqual(needed);
        expect(new Set(plan.frames).size).toBe(plan.frames.length);
        expect([...plan.frames].sort((a, b) => a - b)).toEqual(plan.frames);

        const keys = plan.parts.flatMap(({segments}) => segments.map(({key}) => key));
        const named = keys.filter((key) => key !== null);
        expect(new Set(named).size).toBe(named.length);
        const every = partsOf(all).flatMap(({segments}) => segments.map(({key}) => key));
        expect(new Set(keys)).toEqual(new Set(every));
      }),
    );
  });

  test('every frame of a segment that is encoded has a picture at hand', () => {
    fc.assert(
      fc.property(scenes, fc.func(fc.boolean()), (all, isEncoded) => {
        const plan = planDrawing(partsOf(all), {isEncoded, isKept: () => false});
        for (const {segments, runs} of plan.parts) {
          for (const {from, length} of segments) {
            for (let at = from; at < from + length; at++)
              expect(runs.some((run) => at >= run.from && at < run.from + run.length)).toBe(true);
          }
        }
        // A picture that is not drawn here was drawn before.
        const seen = new Set<Signature>();
        for (const {signature, isDrawn} of plan.parts.flatMap(({runs}) => runs)) {
          expect(isDrawn || seen.has(signature)).toBe(true);
          seen.add(signature);
        }
      }),
    );
  });

  test('what a stopped render has drawn and not encoded is compared like what is drawn now', () => {
    const own = Array.from({length: 200}, (_, at) => `s${at >> 1}`);
    const compared = (kept: boolean) =>
      planDrawing(partsOf([own]), {...NOTHING_ENCODED, isKept: () => kept}).parts.flatMap(
        ({runs}) => runs.flatMap(({samples}) => samples),
      );
    expect(compared(false)).toHaveLength(5);
    expect(compared(true)).toEqual(compared(false));
  });

  test('samples are reused frames of what is new, within the budget, and every run’s end is among the candidates', () => {
    fc.assert(
      fc.property(signatures, fc.integer({min: 0, max: 300}), (own, drawn) => {
        const [part] = partsOf([own]);
        if (!part) throw new Error('no part');
        const all = candidates(part).map(({frame}) => frame);
        for (const {from, length, signature} of part.runs) {
          const inRun = [from, ...all.filter((at) => at >= from && at < from + length)];
          if (signature === null) expect(inRun).toEqual([from]);
          else expect(inRun).toContain(from + length - 1);
          const gaps = [...new Set(inRun)].sort((a, b) => a - b);
          gaps.forEach((at, index) => expect(at - (gaps[index - 1] ?? at)).toBeLessThanOrEqual(24));
        }
        const fresh = part.segments.filter((_, index) => index % 2 === 0);
        const chosen = chooseSamples(part, fresh, drawn);
        expect(chosen.length).toBeLessThanOrEqual(Math.max(3, Math.round(drawn * 0.05)));
        expect(chosen.every((frame) => all.includes(frame))).toBe(true);
        expect(
          chosen.every((at) => fresh.some(({from, length}) => at >= from && at < from + length)),
        ).toBe(true);
        expect(chooseSamples(part, [], drawn)).toEqual([]);
      }),
    );
  });

  test('a segment’s key follows its frames and the encoding, not its place', () => {
    const keyOf = (own: Signature[]) => partsOf([['z'], own])[1]?.segments[0]?.key;
    expect(keyOf(['a', 'a', 'b'])).toBe(partsOf([['a', 'a', 'b']])[0]?.segments[0]?.key);
    expect(keyOf(['a', 'b', 'b'])).not.toBe(keyOf(['a', 'a', 'b']));
    expect(keyOf(['a', null])).toBeNull();
  });

  test('a scene with a mismatch draws every frame and is not kept', () => {
    const [part] = partsOf([['a', 'a', 'b']]);
    if (!part) throw new Error('no part');
    const {frames, parts} = planDrawing([withoutReuse(part)], {
      isEncoded: () => true,
      isKept: () => true,
    });
    expect(frames).toEqual([0, 1, 2]);
    expect(parts[0]?.segments.map(({key}) => key)).toEqual([null]);
  });
});
