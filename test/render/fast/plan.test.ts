import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {candidates, chooseSamples} from '../../../src/render/fast/choose-samples';
import {planDrawing} from '../../../src/render/fast/plan-drawing';
import {planSegments, runsOf, withoutReuse} from '../../../src/render/fast/plan-segments';
import type {Signature} from '../../../src/render/fast/sign-frames';

/** Scenes as they are: pictures held for a while, some that come back, some that nothing vouches for. */
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

const segmentsOf = (all: readonly (readonly Signature[])[]) => {
  let from = 0;
  const timed = all.map((own, index) => {
    const scene = {scene: {id: `scene-${index}`}, from, durationInFrames: own.length};
    from += own.length;
    return scene;
  });
  return planSegments({scenes: timed as never}, all, 'encoding');
};

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

  test('draws each unknown picture once, each unvouched frame itself, and known ones not at all', () => {
    fc.assert(
      fc.property(scenes, fc.integer({min: 0, max: 30}), (all, known) => {
        const isKept = (signature: string) => Number(signature.slice(1)) < known;
        const plan = planDrawing(segmentsOf(all), isKept);
        const flat = all.flat();
        const drawn = plan.segments.flatMap(({segment, runs}) =>
          runs.filter((run) => run.drawn).map((run) => segment.from + run.frame),
        );
        const wanted = new Set(flat.filter((one) => one !== null && !isKept(one)));
        const unvouched = flat.flatMap((one, frame) => (one === null ? [frame] : []));
        expect(drawn.filter((frame) => flat[frame] === null)).toEqual(unvouched);
        const pictures = drawn.map((frame) => flat[frame]).filter((one) => one !== null);
        expect(pictures).toHaveLength(wanted.size);
        expect(new Set(pictures)).toEqual(wanted);
        expect(new Set(plan.frames).size).toBe(plan.frames.length);
        expect([...plan.frames].sort((a, b) => a - b)).toEqual(plan.frames);
      }),
    );
  });

  test('samples are held frames, within the budget, and every run’s end is among the candidates', () => {
    fc.assert(
      fc.property(signatures, fc.integer({min: 0, max: 300}), (own, drawn) => {
        const [segment] = segmentsOf([own]);
        if (!segment) throw new Error('no segment');
        const all = candidates(segment).map(({frame}) => frame);
        for (const {frame, length, signature} of segment.runs) {
          const inRun = [frame, ...all.filter((at) => at >= frame && at < frame + length)];
          if (signature === null) expect(inRun).toEqual([frame]);
          else expect(inRun).toContain(frame + length - 1);
          const gaps = [...new Set(inRun)].sort((a, b) => a - b);
          gaps.forEach((at, index) => expect(at - (gaps[index - 1] ?? at)).toBeLessThanOrEqual(24));
        }
        const chosen = chooseSamples(segment, drawn);
        expect(chosen.length).toBeLessThanOrEqual(Math.max(3, Math.round(drawn * 0.08)));
        expect(chosen.every((frame) => all.includes(frame))).toBe(true);
      }),
    );
  });

  test('a segment’s key follows its frames and the encoding, not its place', () => {
    const [one, two] = segmentsOf([
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
    ]);
    expect(one?.key).toBe(two?.key);
    expect(segmentsOf([['a', 'b', 'b']])[0]?.key).not.toBe(one?.key);
    expect(segmentsOf([['a', null]])[0]?.key).toBeNull();
  });

  test('a scene found wanting draws every frame and is not kept', () => {
    const [segment] = segmentsOf([['a', 'a', 'b']]);
    if (!segment) throw new Error('no segment');
    const {frames, segments} = planDrawing([withoutReuse(segment)], () => true);
    expect(frames).toEqual([0, 1, 2]);
    expect(segments[0]?.segment.key).toBeNull();
  });
});
