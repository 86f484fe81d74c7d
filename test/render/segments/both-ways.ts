import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {bundle} from '@remotion/bundler';
import {renderMedia, selectComposition} from '@remotion/renderer';
import {afterAll, beforeAll} from 'vitest';
import {findBrowser} from '../../../src/render/browser/find-browser';
import type {FoundBrowser} from '../../../src/render/browser/found-browser';
import {bundlerOverride} from '../../../src/render/bundler-override';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {openTunedBrowser} from '../../../src/render/capture/tuned-browser';
import {encodeOptions} from '../../../src/render/delivery';
import type {DrawingBrowser} from '../../../src/render/drawing-browser';
import {openPlainBrowser} from '../../../src/render/open-browser';
import {
  drawBySegments,
  type DrawingStats,
  type SegmentedDrawing,
} from '../../../src/render/segments/draw-by-segments';
import type {Timeline} from '../../../src/timeline/timeline';
import {PROJECT} from '../../e2e/short-dossier';

const MINUTES = 60_000;
export const PUBLIC = path.join(PROJECT, 'public');

/** Whether two files are the same; to tell how large ones differ takes vitest minutes. */
export const sameBytes = async (one: string, other: string): Promise<boolean> =>
  (await readFile(one)).equals(await readFile(other));

type Options = Partial<SegmentedDrawing> & {readonly cacheDir?: string};

/**
 * Drawing by segments with the tuned browser, and plainly with Remotion's, side by side, for the tests of a file.
 * @param makePublic makes the public folder within one that is removed afterwards; by default it is the project's own.
 */
export function bothWays(makePublic?: (folder: string) => Promise<string>) {
  let folder: string;
  let publicDir: string;
  let found: FoundBrowser;
  let browser: DrawingBrowser;
  let plainBrowser: DrawingBrowser;
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-segments-'));
    publicDir = (await makePublic?.(folder)) ?? PUBLIC;
    const serveUrl = await bundle({
      entryPoint: path.join(PROJECT, 'test/render/segments/planted/index.tsx'),
      rootDir: PROJECT,
      publicDir,
      outDir: at('bundle'),
      symlinkPublicDir: true,
      webpackOverride: bundlerOverride,
    });
    found = await findBrowser();
    await mkdir(at('scratch'));
    browser = {...(await openTunedBrowser(found, at('scratch'))), serveUrl};
    plainBrowser = {...(await openPlainBrowser(found)), serveUrl};
  }, 3 * MINUTES);

  afterAll(async () => {
    await browser.puppeteerInstance.close({silent: true});
    await plainBrowser.puppeteerInstance.close({silent: true});
    await rm(folder, {recursive: true, force: true});
  });

  const bySegments = (
    timeline: Timeline,
    file: string,
    {cacheDir = at('cache'), ...options}: Options = {},
  ): Promise<DrawingStats> => {
    return withCacheStore(cacheDir, async (store) => {
      const {stats} = await drawBySegments({
        browser: {identity: found.version, open: () => Promise.resolve(browser)},
        timeline,
        publicDir,
        file,
        store,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        ...options,
      });
      return stats;
    });
  };
  const plain = async (timeline: Timeline, file: string): Promise<void> => {
    const inputProps = {timeline, showSafeArea: false};
    const composition = await selectComposition({
      ...plainBrowser,
      id: 'Clip',
      inputProps,
      logLevel: 'error',
    });
    await renderMedia({
      ...plainBrowser,
      ...encodeOptions(timeline),
      composition,
      inputProps,
      outputLocation: file,
      muted: true,
      logLevel: 'error',
    });
  };
  return {at, bySegments, plain, browser: () => browser, version: () => found.version};
}
