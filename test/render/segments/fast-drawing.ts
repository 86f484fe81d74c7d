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
import {encodeOptions} from '../../../src/render/delivery';
import type {Studio} from '../../../src/render/draw-clip';
import {
  drawPictureFast,
  type FastOptions,
  type FastReport,
} from '../../../src/render/segments/draw-picture-fast';
import {openLeanBrowser} from '../../../src/render/capture/lean-browser';
import {openDrawingBrowser} from '../../../src/render/open-browser';
import type {Timeline} from '../../../src/timeline/timeline';
import {PROJECT} from '../../e2e/short-dossier';

const MINUTES = 60_000;
export const PUBLIC = path.join(PROJECT, 'public');

/** Whether two files are the same; to tell how large ones differ takes vitest minutes. */
export const sameBytes = async (one: string, other: string): Promise<boolean> =>
  (await readFile(one)).equals(await readFile(other));

type Options = Partial<FastOptions> & {readonly cacheDir?: string};

/**
 * The fast way with its lean browser and the plain way with Remotion's own, side by side, for the tests of a file.
 * @param makePublic makes the public folder within one that is removed afterwards; by default it is the project's own.
 */
export function fastDrawing(makePublic?: (folder: string) => Promise<string>) {
  let folder: string;
  let publicDir: string;
  let browser: FoundBrowser;
  let studio: Studio;
  let plainStudio: Studio;
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-fast-'));
    publicDir = (await makePublic?.(folder)) ?? PUBLIC;
    const serveUrl = await bundle({
      entryPoint: path.join(PROJECT, 'test/render/segments/planted/index.tsx'),
      rootDir: PROJECT,
      publicDir,
      outDir: at('bundle'),
      symlinkPublicDir: true,
      webpackOverride: bundlerOverride,
    });
    browser = await findBrowser();
    await mkdir(at('scratch'));
    studio = {...(await openLeanBrowser(browser, at('scratch'))), serveUrl};
    plainStudio = {...(await openDrawingBrowser(browser)), serveUrl};
  }, 3 * MINUTES);

  afterAll(async () => {
    await studio.puppeteerInstance.close({silent: true});
    await plainStudio.puppeteerInstance.close({silent: true});
    await rm(folder, {recursive: true, force: true});
  });

  const fast = (
    timeline: Timeline,
    file: string,
    {cacheDir = at('cache'), ...options}: Options = {},
  ): Promise<FastReport> => {
    const whole = {
      ...{publicDir, signal: new AbortController().signal},
      onProgress: () => undefined,
      ...options,
    };
    const source = {browser: browser.version, open: () => Promise.resolve(studio)};
    return withCacheStore(cacheDir, (store) =>
      drawPictureFast(source, timeline, file, whole, store).then(({report}) => report),
    );
  };
  const plain = async (timeline: Timeline, file: string): Promise<void> => {
    const inputProps = {timeline, showSafeArea: false};
    const composition = await selectComposition({
      ...{...plainStudio, id: 'Clip', inputProps},
      logLevel: 'error',
    });
    await renderMedia({
      ...{...plainStudio, ...encodeOptions(timeline), composition, inputProps},
      ...{outputLocation: file, muted: true, logLevel: 'error'},
    });
  };
  return {at, fast, plain, studio: () => studio, browser: () => browser};
}
