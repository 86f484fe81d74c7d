import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundle} from '@remotion/bundler';
import {renderStill, selectComposition} from '@remotion/renderer';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {findBrowser} from '../../src/render/browser/find-browser';
import {bundlerOverride} from '../../src/render/bundler-override';
import {openPlainBrowser} from '../../src/render/open-browser';
import {GALLERY} from '../../src/studio/gallery';
import type {Timeline} from '../../src/timeline/timeline';
import {PROJECT} from '../e2e/short-dossier';

/**
 * Pictures of every scene, compared with stored ones that a person has looked at.
 * After an intended change: `UPDATE_STILLS=1 npm run stills`, then look at every changed picture in `expected/`.
 */
const HERE = dirname(fileURLToPath(import.meta.url));
const UPDATE = process.env['UPDATE_STILLS'] === '1';
const MINUTES = 60_000;

/** A third of the size holds what matters and keeps the repository light. */
const SCALE = 1 / 3;
/** Antialiasing and another browser version may shift edges; a moved or missing thing changes more. */
const MAX_DIFFERENT_SHARE = 0.004;
/** Frames after a beat, and before a scene's end, at which a picture rests. */
const SETTLED = 22;
const SETTLED_END = 13;

type Shot = {readonly name: string; readonly timeline: Timeline; readonly frame: number};

/** Usual cases half way through their beats and complete; edge cases complete. */
const SHOTS: readonly Shot[] = Object.entries(GALLERY).flatMap(([kind, cases]) =>
  Object.entries(cases).flatMap(([name, scene]) => {
    const timeline = oneSceneTimeline(scene);
    const end = timeline.durationInFrames - SETTLED_END;
    const beats = Object.values(timeline.scenes[0]?.beats ?? {}).sort((a, b) => a - b);
    const middle = Math.min(end, (beats[Math.floor(beats.length / 2)] ?? 0) + SETTLED);
    const shots = [{name: `${kind}-${name}-end`, timeline, frame: end}];
    return name === 'usual'
      ? [{name: `${kind}-${name}-middle`, timeline, frame: middle}, ...shots]
      : shots;
  }),
);

describe('stills', () => {
  let folder: string;
  let draw: (shot: Shot) => Promise<PNG>;
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuong-clip-stills-'));
    const serveUrl = await bundle({
      entryPoint: join(PROJECT, 'src', 'studio', 'index.ts'),
      rootDir: PROJECT,
      publicDir: join(PROJECT, 'public'),
      outDir: join(folder, 'bundle'),
      symlinkPublicDir: true,
      webpackOverride: bundlerOverride,
    });
    const opened = await openPlainBrowser(await findBrowser());
    close = () => opened.puppeteerInstance.close({silent: true});
    const browser = {...opened, serveUrl, logLevel: 'error'} as const;
    const any = await selectComposition({...browser, id: 'hook-usual', inputProps: {}});
    draw = async ({timeline, frame}) => {
      const inputProps = {timeline, showSafeArea: false};
      const composition = {...any, durationInFrames: timeline.durationInFrames, props: inputProps};
      const {buffer} = await renderStill({
        ...browser,
        composition,
        inputProps,
        frame,
        scale: SCALE,
        imageFormat: 'png',
      });
      if (!buffer) throw new Error('no picture');
      return PNG.sync.read(buffer);
    };
    await rm(join(HERE, 'different'), {recursive: true, force: true});
  }, 3 * MINUTES);

  afterAll(async () => {
    await close?.();
    await rm(folder, {recursive: true, force: true});
  });

  test.each(SHOTS)(
    '$name looks as it looked when a person last approved it',
    async (shot) => {
      const file = join(HERE, 'expected', `${shot.name}.png`);
      const actual = await draw(shot);
      if (UPDATE) return save(file, actual);
      const share = differentShare(PNG.sync.read(await readFile(file)), actual);
      if (share > MAX_DIFFERENT_SHARE)
        await save(join(HERE, 'different', `${shot.name}.png`), actual);
      expect(share).toBeLessThanOrEqual(MAX_DIFFERENT_SHARE);
    },
    MINUTES,
  );

  test(
    'the comparison sees what is missing: a picture without its caption does not pass',
    async () => {
      const withCaption = SHOTS.find(({timeline, frame}) =>
        timeline.cues.some(({startFrame, endFrame}) => startFrame <= frame && frame < endFrame),
      );
      if (!withCaption) throw new Error('no shot shows a caption');
      const without = {...withCaption, timeline: {...withCaption.timeline, cues: []}};
      expect(differentShare(await draw(withCaption), await draw(without))).toBeGreaterThan(
        MAX_DIFFERENT_SHARE,
      );
    },
    MINUTES,
  );
});

async function save(file: string, picture: PNG): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, PNG.sync.write(picture));
}

/** Share of pixels that differ visibly; 1 when the sizes differ. */
function differentShare(expected: PNG, actual: PNG): number {
  const {width, height} = expected;
  if (actual.width !== width || actual.height !== height) return 1;
  return (
    pixelmatch(expected.data, actual.data, undefined, width, height, {threshold: 0.12}) /
    (width * height)
  );
}
