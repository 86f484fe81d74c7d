import fc from 'fast-check';
import {expect, test} from 'vitest';
import {encodeOptions} from '../../src/render/delivery';
import {hardCuts} from '../../src/render/hard-cuts';
import {planSegments} from '../../src/render/segments/plan-segments';
import type {TimelineScene} from '../../src/timeline/timeline';

const scene = (durationInFrames: number, footage?: number, end?: number): TimelineScene =>
  ({
    scene: {
      id: 'title',
      ...(footage === undefined ? {} : {footage: {kind: 'video', src: 'a.mp4'}}),
    },
    from: 50,
    durationInFrames,
    beats: {...(footage === undefined ? {} : {footage, 'footage-end': end ?? durationInFrames})},
  }) as unknown as TimelineScene;

test.each([
  ['a drawing alone', scene(100), [0]],
  ['a film within', scene(100, 30, 70), [0, 30, 70]],
  ['a film from the start', scene(100, 0, 70), [0, 70]],
  ['a film to the end', scene(100, 30), [0, 30]],
  ['a single frame is left before', scene(100, 1, 70), [0, 70]],
  ['a single frame is left after', scene(100, 30, 99), [0, 30]],
  ['a film of a single frame', scene(100, 30, 31), [0, 30]],
])('a GOP begins where the picture is of another kind: %s', (_, timed, cuts) => {
  expect(hardCuts(timed)).toEqual(cuts);
});

test('no segment goes over a cut, and none has a single frame; the plain way has the same keyframes', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 4, max: 200}),
      fc.integer({min: 0, max: 199}),
      fc.integer({min: 1, max: 200}),
      (length, start, filmed) => {
        const timed = scene(length, Math.min(start, length - 1), Math.min(start + filmed, length));
        const own = Array.from({length}, (_, at) => `s${at}`);
        const [part] = planSegments({scenes: [timed], fps: 25}, [own], 'encoding');
        const pieces = part?.segments ?? [];
        expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBe(length);
        expect(pieces.every((piece) => piece.length > 1)).toBe(true);
        const starts = pieces.map(({from}) => from);
        expect(starts).toEqual(expect.arrayContaining([...hardCuts(timed)]));
        const plain = encodeOptions({fps: 25, scenes: [timed]});
        const args = plain.ffmpegOverride({args: ['out.mp4']} as never);
        const times = args[args.indexOf('-force_key_frames') + 1]?.split(',') ?? [];
        const keyframes = times.map((time) => Math.ceil(Number(time) * 25) - timed.from);
        expect(keyframes).toEqual(expect.arrayContaining(starts));
        const gops = keyframes.map((frame, at) => (keyframes[at + 1] ?? length) - frame);
        expect(Math.min(...gops)).toBeGreaterThan(1);
        expect(Math.max(...gops)).toBeLessThanOrEqual(12);
      },
    ),
  );
});
