import {cp, readdir, symlink, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {execa} from 'execa';
import {describe, expect, test} from 'vitest';
import {compareFilms} from '../../../src/media/compare-films';
import {countFrames} from '../../../src/media/count-frames';
import {probeMedia} from '../../../src/media/probe';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {drawBySegments, type DrawingStats} from '../../../src/render/segments/draw-by-segments';
import {drawCachedPoster} from '../../../src/render/segments/draw-cached-poster';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Timeline} from '../../../src/timeline/timeline';
import {PROJECT} from '../../e2e/short-dossier';
import {bothWays, PUBLIC, sameBytes} from './both-ways';
import {NAMELESS, scene, shortTimeline, SMALL} from './short-timeline';

const MINUTES = 60_000;
/** `KILL_ROUNDS=20 npm test -- test/render/segments` kills at as many moments by chance. */
const KILL_ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);
/** A whole run of the short clip takes a little longer. */
const MOMENT_MS = 5000;
/** What the issue asks of every frame. */
const LEAST_SSIM = 0.995;

describe('a picture drawn by segments', () => {
  const {at, bySegments, plain, browser, version} = bothWays();
  /** Frames that a whole drawing of the short clip draws for proof. */
  let samples = 0;

  test(
    'shows what the plain way shows, in every frame, with the same delivery; draws each picture once, then none',
    async () => {
      const timeline = shortTimeline();
      await plain(timeline, at('plain.mp4'));
      const cold = await bySegments(timeline, at('segments.mp4'));
      expect(cold).toMatchObject({mismatches: [], disabledScenes: [], segmentsFromCache: 0});
      samples = cold.verifiedSamples;
      expect(samples).toBeGreaterThan(3);
      expect(cold.drawnFrames).toBe(cold.uniqueFrames + samples);
      expect(cold.drawnFrames).toBeLessThan(0.8 * cold.frames);

      const {frames, ssims} = await compareFilms(at('plain.mp4'), at('segments.mp4'), timeline);
      expect(frames).toEqual([timeline.durationInFrames, timeline.durationInFrames]);
      expect(Math.min(...ssims)).toBeGreaterThanOrEqual(LEAST_SSIM);

      const [one, other] = await Promise.all([
        probeMedia(at('plain.mp4')),
        probeMedia(at('segments.mp4')),
      ]);
      const {bitRate, ...stream} = other.videoStreams[0] ?? {};
      expect(one.videoStreams[0]).toMatchObject(stream);
      expect(other.audioStreams).toEqual([]);
      expect(bitRate).toBeGreaterThan(0);

      const warm = await bySegments(timeline, at('warm.mp4'));
      expect(warm).toMatchObject({
        drawnFrames: 0,
        encodedFrames: 0,
        segmentsFromCache: cold.segments,
      });
      expect(await sameBytes(at('warm.mp4'), at('segments.mp4'))).toBe(true);
    },
    3 * MINUTES,
  );

  test(
    'the comparison itself sees a word that is missing',
    async () => {
      await bySegments(shortTimeline('plain', '.'), at('other.mp4'), {
        cacheDir: at('cache-other'),
      });
      const {ssims} = await compareFilms(at('plain.mp4'), at('other.mp4'), shortTimeline());
      expect(Math.min(...ssims)).toBeLessThan(LEAST_SSIM);
    },
    MINUTES,
  );

  test(
    'a changed word draws only the frames that changed; a damaged cache is drawn again',
    async () => {
      const changed = shortTimeline('plain', 'Xin cảm ơn bà con!');
      const stats = await bySegments(changed, at('changed.mp4'));
      expect(stats.segmentsFromCache).toBeGreaterThan(2);
      expect(stats.drawnFrames - stats.verifiedSamples).toBeLessThan(stats.uniqueFrames / 2);
      await bySegments(changed, at('again.mp4'), {cacheDir: at('cache-again')});
      expect(await sameBytes(at('changed.mp4'), at('again.mp4'))).toBe(true);

      for (const kind of ['segments', 'frames']) {
        for (const name of await readdir(at(`cache/${kind}`))) {
          await truncate(at(`cache/${kind}/${name}`), 100);
        }
      }
      const repaired = await bySegments(changed, at('repaired.mp4'));
      expect(repaired.segmentsFromCache).toBe(0);
      expect(repaired.disabledScenes).toEqual([]);
      expect(await sameBytes(at('repaired.mp4'), at('again.mp4'))).toBe(true);
    },
    2 * MINUTES,
  );

  test(
    'another code, another font and another browser find nothing in the cache',
    async () => {
      const dir = at('public-other');
      await cp(PUBLIC, dir, {recursive: true, filter: (file) => !file.includes('music')});
      await writeFile(path.join(dir, 'fonts', 'OFL.txt'), 'another');
      const timeline = shortTimeline();
      const stop = new AbortController();
      const open = () => {
        stop.abort(new Error('must draw'));
        return Promise.resolve(browser());
      };
      const attempt = (identity: string, publicDir: string) =>
        withCacheStore(at('cache'), (store) =>
          drawBySegments({
            browser: {identity, open},
            timeline,
            publicDir,
            file: at('never.mp4'),
            store,
            signal: stop.signal,
            onProgress: () => undefined,
          }),
        );
      await expect(attempt(version(), dir)).rejects.toThrow('must draw');
      await expect(attempt('Chromium 1.0', PUBLIC)).rejects.toThrow('must draw');
    },
    MINUTES,
  );

  test(
    'stopped while drawing, it rejects with the signal’s reason and goes on from there',
    async () => {
      const stop = new AbortController();
      const cacheDir = at('cache-stopped');
      const stopped = bySegments(shortTimeline(), at('stopped.mp4'), {
        cacheDir,
        signal: stop.signal,
        onProgress: ({drawnFrames}) => {
          if (drawnFrames === 20) stop.abort(new Error('enough'));
        },
      });
      await expect(stopped).rejects.toThrow('enough');
      expect((await readdir(cacheDir)).filter((name) => name.startsWith('dang-dung-'))).toEqual([]);
      const {drawnFrames, verifiedSamples, uniqueFrames} = await bySegments(
        shortTimeline(),
        at('stopped.mp4'),
        {cacheDir},
      );
      expect(drawnFrames - verifiedSamples).toBeLessThan(uniqueFrames);
      expect(await sameBytes(at('stopped.mp4'), at('segments.mp4'))).toBe(true);
    },
    MINUTES,
  );

  test(
    'the poster is drawn once and opens no browser again until it changes',
    async () => {
      let opened = 0;
      const lazy = {
        identity: version(),
        open: () => {
          opened += 1;
          return Promise.resolve(browser());
        },
      };
      const draw = (timeline: Timeline, file: string) =>
        withCacheStore(at('cache'), (store) =>
          drawCachedPoster({
            browser: lazy,
            timeline,
            publicDir: PUBLIC,
            file,
            store,
            signal: new AbortController().signal,
          }),
        );
      const timeline = shortTimeline();
      await draw(timeline, at('one.png'));
      await draw(timeline, at('two.png'));
      expect(opened).toBe(1);
      expect(await sameBytes(at('two.png'), at('one.png'))).toBe(true);
      await draw({...timeline, posterFrame: 20}, at('two.png'));
      expect(opened).toBe(2);
    },
    MINUTES,
  );

  test.each(['effect', 'canvas', 'css-animation', 'clock'])(
    'what markup does not tell is found out by samples and drawn whole: %s',
    async (plant) => {
      const timeline = planTimeline(
        {...NAMELESS, slug: plant, scenes: [scene('closing', 'shortest', 0)]},
        SMALL,
      );
      const stats = await bySegments(timeline, at(`${plant}.mp4`), {
        cacheDir: at(`cache-${plant}`),
      });
      expect(stats.disabledScenes.length).toBeGreaterThan(0);
      expect(stats.mismatches.length).toBe(stats.disabledScenes.length);
      const counted = await countFrames(at(`${plant}.mp4`));
      expect(counted).toMatchObject({frames: timeline.durationInFrames, complaints: []});
      if (plant === 'effect') {
        await plain(timeline, at('plain-effect.mp4'));
        const {ssims} = await compareFilms(at('plain-effect.mp4'), at('effect.mp4'), timeline);
        expect(Math.min(...ssims)).toBeGreaterThanOrEqual(LEAST_SSIM);
        // Nothing of the scene is left for the next render to trust.
        const next = await bySegments(timeline, at(`${plant}.mp4`), {
          cacheDir: at(`cache-${plant}`),
        });
        expect(next).toMatchObject({segmentsFromCache: 0, disabledScenes: stats.disabledScenes});
      }
    },
    3 * MINUTES,
  );

  test(
    'killed at any moment and started again, it completes with the same frames and draws no more than is missing',
    async () => {
      const timeline = shortTimeline();
      const timelineFile = at('timeline.json');
      await writeFile(timelineFile, JSON.stringify(timeline));
      await symlink(PUBLIC, at('public-link'));
      const child = () =>
        execa(
          process.execPath,
          [
            ...[
              '--import',
              import.meta.resolve('tsx'),
              path.join(PROJECT, 'test/render/segments/draw-child.ts'),
            ],
            ...[
              timelineFile,
              browser().serveUrl,
              at('public-link'),
              at('cache-killed'),
              at('resumed.mp4'),
            ],
          ],
          {reject: false, env: {TSX_TSCONFIG_PATH: path.join(PROJECT, 'tsconfig.json')}},
        );
      const kept = async () =>
        (await readdir(at('cache-killed/frames')).catch(() => [])).filter((name) =>
          name.endsWith('.jpg'),
        ).length;
      let drawnInAll = 0;
      for (let round = 0; round < KILL_ROUNDS; round++) {
        const killAfter = [0, 9, 30][round] ?? Math.random() * 60;
        const running = child();
        let drawn = 0;
        running.stdout.on('data', (chunk: Buffer) => {
          // A line for each frame; the numbers of a child that came to its end has points in its numbers, too.
          drawn += chunk.toString().split('.\n').length - 1;
          if (drawn > killAfter) running.kill('SIGKILL');
        });
        // Every other one of them at any moment: while it plans, encodes or joins as well.
        const anyMoment = Math.random() * MOMENT_MS;
        const timer =
          round > 2 && round % 2 === 1 && setTimeout(() => running.kill('SIGKILL'), anyMoment);
        const before = await kept();
        await running;
        if (timer) clearTimeout(timer);
        drawnInAll += drawn;
        // What was drawn is kept at once, but for samples.
        expect(drawn - ((await kept()) - before)).toBeLessThanOrEqual(samples);
      }
      const {stdout, stderr, exitCode} = await child();
      expect(exitCode, stderr).toBe(0);
      const stats = JSON.parse(stdout.split('\n').at(-1) ?? '') as DrawingStats;
      expect(stats.drawnFrames - stats.verifiedSamples).toBeLessThan(stats.uniqueFrames - 30);
      expect(drawnInAll + stats.drawnFrames).toBeLessThanOrEqual(
        stats.uniqueFrames + (KILL_ROUNDS + 1) * samples,
      );
      expect(await sameBytes(at('resumed.mp4'), at('segments.mp4'))).toBe(true);
      expect(
        (await readdir(at('cache-killed'))).filter((name) => name.startsWith('dang-dung-')),
      ).toEqual([]);
    },
    (2 + KILL_ROUNDS / 2) * MINUTES,
  );
});
