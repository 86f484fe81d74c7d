import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Fingerprints} from '../../../src/render/segments/fingerprint-frames';
import {fingerprintScenes, threadsFor} from '../../../src/render/segments/fingerprint-scenes';
import type {Timeline} from '../../../src/timeline/timeline';
import {shortTimeline} from './short-timeline';

/** Threads load the sources again. */
const MINUTE = 60_000;
const {signal: noSignal} = new AbortController();

/** The fingerprints by scene, in the order in which they come. */
async function fingerprint(
  timeline: Timeline,
  threads: number,
  signal = noSignal,
  onScene: () => void = () => undefined,
): Promise<Readonly<Record<string, Fingerprints>>> {
  const taken: Record<string, Fingerprints> = {};
  await fingerprintScenes(timeline, timeline.scenes, {
    threads,
    signal,
    onFingerprints: async ({scene}, fingerprints) => {
      taken[scene.id] = fingerprints;
      onScene();
    },
  });
  return taken;
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

  test('take the same fingerprints as this thread', {timeout: MINUTE}, async () => {
    const timeline = shortTimeline();
    const here = await fingerprint(timeline, 0);
    expect(Object.keys(here)).toEqual(timeline.scenes.map(({scene}) => scene.id));
    expect(timeline.scenes.some(({durationInFrames}) => durationInFrames > 100)).toBe(true);
    const before = running();
    expect(await fingerprint(timeline, 2)).toEqual(here);
    expect(running()).toBe(before);
  });

  test('throw what drawing a frame threw', {timeout: MINUTE}, async () => {
    const here = await failureOf(fingerprint(undrawable(), 0));
    const there = await failureOf(fingerprint(undrawable(), 2));
    expect(there.message).toBe(here.message);
    expect(there.message).toContain("reading 'View'");
  });

  test('stopped, they end and the signal’s reason is thrown', {timeout: MINUTE}, async () => {
    const stop = new AbortController();
    const before = running();
    const onScene = () => {
      expect(running()).toBeGreaterThan(before);
      stop.abort(new Error('enough'));
    };
    await expect(fingerprint(shortTimeline(), 2, stop.signal, onScene)).rejects.toThrow('enough');
    expect(running()).toBe(before);
    const never = vi.fn();
    await expect(fingerprint(shortTimeline(), 2, stop.signal, never)).rejects.toThrow('enough');
    expect(never).not.toHaveBeenCalled();
  });

  test('one that dies is an error and is not waited for', {timeout: MINUTE}, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-thread-'));
    try {
      const dies = join(folder, 'dies.cjs');
      await writeFile(dies, 'process.exit(7);');
      vi.stubEnv('NODE_OPTIONS', `--require=${dies}`);
      await expect(fingerprint(shortTimeline(), 2)).rejects.toThrow('mã thoát 7');
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });
});

test('a thread less than cores, up to four, and none for what is done before they have started', () => {
  expect([1, 2, 3, 5, 16].map((cores) => threadsFor(7333, cores))).toEqual([0, 1, 2, 4, 4]);
  expect([0, 249, 250, 499, 800].map((frames) => threadsFor(frames, 16))).toEqual([0, 0, 1, 1, 3]);
});
