import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {printAnew, threadsFor} from '../../../src/render/segments/print-anew';
import type {Prints} from '../../../src/render/segments/print-stretch';
import type {Timeline} from '../../../src/timeline/timeline';
import {shortTimeline} from './short-timeline';

/** Threads load the sources anew. */
const MINUTE = 60_000;
const {signal: never} = new AbortController();

/** What is printed, in the order in which it is told. */
async function print(
  timeline: Timeline,
  threads: number,
  signal = never,
  told: () => void = () => undefined,
): Promise<Readonly<Record<string, Prints>>> {
  const printed: Record<string, Prints> = {};
  await printAnew(timeline, timeline.scenes, {
    ...{threads, signal},
    onPrinted: async ({scene}, prints) => {
      printed[scene.id] = prints;
      told();
    },
  });
  return printed;
}

/** A timeline whose last scene cannot be drawn. */
const undrawable = (): Timeline => {
  const timeline = shortTimeline();
  const scenes = timeline.scenes.map((timed, index) =>
    index === 0 ? timed : {...timed, scene: {...timed.scene, kind: 'nothing'}},
  );
  return {...timeline, scenes} as unknown as Timeline;
};
const failureOf = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.catch((reason: unknown) => reason);
  if (error instanceof Error) return error;
  throw new Error('nothing was thrown');
};

/** Threads that run now. */
const running = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

describe('threads', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('print what this thread prints', {timeout: MINUTE}, async () => {
    const timeline = shortTimeline();
    const here = await print(timeline, 0);
    expect(Object.keys(here)).toEqual(timeline.scenes.map(({scene}) => scene.id));
    expect(timeline.scenes.some(({durationInFrames}) => durationInFrames > 100)).toBe(true);
    const before = running();
    expect(await print(timeline, 2)).toEqual(here);
    expect(running()).toBe(before);
  });

  test('throw what drawing a frame threw', {timeout: MINUTE}, async () => {
    const here = await failureOf(print(undrawable(), 0));
    const there = await failureOf(print(undrawable(), 2));
    expect(there.message).toBe(here.message);
    expect(there.message).toContain('Element type is invalid');
  });

  test('stopped, they end and the signal’s reason is thrown', {timeout: MINUTE}, async () => {
    const stop = new AbortController();
    const before = running();
    const told = () => {
      expect(running()).toBeGreaterThan(before);
      stop.abort(new Error('enough'));
    };
    await expect(print(shortTimeline(), 2, stop.signal, told)).rejects.toThrow('enough');
    expect(running()).toBe(before);
    const printed = vi.fn();
    await expect(print(shortTimeline(), 2, stop.signal, printed)).rejects.toThrow('enough');
    expect(printed).not.toHaveBeenCalled();
  });

  test('one that dies is told and not waited for', {timeout: MINUTE}, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-thread-'));
    try {
      const dies = join(folder, 'dies.cjs');
      await writeFile(dies, 'process.exit(7);');
      vi.stubEnv('NODE_OPTIONS', `--require=${dies}`);
      await expect(print(shortTimeline(), 2)).rejects.toThrow('mã thoát 7');
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });
});

test('a thread less than cores, up to four, and none for what is done before they have started', () => {
  expect([1, 2, 3, 5, 16].map((cores) => threadsFor(7333, cores))).toEqual([0, 1, 2, 4, 4]);
  expect([0, 249, 250, 499, 800].map((frames) => threadsFor(frames, 16))).toEqual([0, 0, 1, 1, 3]);
});
