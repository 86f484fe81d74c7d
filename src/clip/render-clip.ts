import {writeFile} from 'node:fs/promises';
import {blocks, type Finding} from '../findings/finding';
import {muxClip} from '../media/mux';
import type {MixResult, SoundTarget} from '../sound/mix/mix-sound';
import type {Evidence} from '../report/evidence';
import {silent} from '../timeline/silent';
import type {Timeline} from '../timeline/timeline';
import {writeSrt, writeVtt} from '../timeline/write-captions';
import {withCacheStore, type CacheStore} from '../render/cache/cache-store';
import {hashJudge} from '../render/cache/hash-source';
import {drawPlainly} from '../render/draw-plainly';
import {drawPoster} from '../render/draw-poster';
import type {DrawingTools} from '../render/drawing-browser';
import type {DrawProgress} from '../render/remotion-drawing';
import {
  drawBySegments,
  type DrawingStats,
  type SegmentedPicture,
} from '../render/segments/draw-by-segments';
import {drawCachedPoster} from '../render/segments/draw-cached-poster';
import {makeSoundOnce, writeSources} from './make-sound';
import {progressOfAll, type Phase, type ReportProgress} from './progress';
import {proveMeanwhile} from '../render/prove-segments';
import {together} from '../base/together';
import {verifyOnce} from './verify-clip';
import {openWorkspace, type Workspace} from './workspace';

export type RenderRequest = {
  /** With its music named; see `withMusic`. */
  readonly timeline: Timeline;
  /** The ledger of its figures; written beside the clip. */
  readonly evidence: Evidence;
  /** Folder of fonts, photos and music. */
  readonly publicDir: string;
  /** What the mixed sound has to reach; from the profile. */
  readonly sound: SoundTarget;
  readonly final: boolean;
  /** Hides personal data in a finding. */
  readonly hide: (finding: Finding) => Finding;
  readonly tools: DrawingTools;
  /** Every frame by Remotion's own `renderMedia`. */
  readonly plain: boolean;
  /** Folders with segments that other machines have drawn of this clip. */
  readonly shards?: readonly string[];
  /** Folder that the outputs go to. */
  readonly outDir: string;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
};

export type RenderResult = {
  /** Final paths by name; empty when the self-check refused the files. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Seconds by phase. */
  readonly timings: Readonly<Partial<Record<Phase, number>>>;
  /** What was drawn and what was not; absent where every frame was drawn the plain way. */
  readonly drawn?: DrawingStats;
};

const OUTPUTS = [
  'poster.png',
  'clip.srt',
  'clip.vtt',
  'timeline.json',
  'evidence.json',
  'clip.mp4',
] as const;

/**
 * The whole job on a checked timeline: sound, browser, bundle, picture, poster, join, self-check, outputs.
 * The previous outputs stay untouched until every new file is complete and has passed.
 * @throws the signal's reason when interrupted; `BrowserUnavailableError` and errors of disk or encoder otherwise.
 */
export async function renderClip(request: RenderRequest): Promise<RenderResult> {
  const {timeline, publicDir, outDir, signal} = request;
  const timings: Partial<Record<Phase, number>> = {};
  const totalOf = progressOfAll();
  const phase = async <Result>(
    name: Phase,
    work: (tell: Tell) => Promise<Result>,
  ): Promise<Result> => {
    signal.throwIfAborted();
    const tell: Tell = (progress, more) =>
      request.report({phase: name, progress, total: totalOf(name, progress), ...more});
    const start = performance.now();
    tell(0);
    const result = await work(tell);
    tell(1);
    timings[name] = Math.round(performance.now() - start) / 1000;
    return result;
  };

  const workspace = await openWorkspace(outDir);
  const picture: RenderRequest = {...request, timeline: silent(timeline)};
  const work = async (store: CacheStore): Promise<RenderResult> => {
    const [mix, drawn] = await together<[MixResult, SegmentedPicture | undefined, unknown]>(
      signal,
      (stop) => mixFile({...request, signal: stop}, workspace, phase, store),
      (stop) => drawFile({...picture, signal: stop}, workspace, phase, store),
      // The browser that it opens is there by the time the picture is planned.
      (stop) => drawPosterFile({...picture, signal: stop}, workspace, phase, store),
    );
    const [clipFile, posterFile] = [workspace.fileAt('clip.mp4'), workspace.fileAt('poster.png')];
    await phase('join', () =>
      muxClip({
        pictureFile: workspace.fileAt('picture.mp4'),
        soundFile: workspace.fileAt('sound.m4a'),
        outFile: clipFile,
        signal,
      }),
    );
    const verify = {
      ...{timeline, publicDir, target: request.sound, mix, clipFile, posterFile, signal},
      reuse: drawn?.stats,
      final: request.final,
      hide: request.hide,
      ...(drawn ? {segments: drawn.segmentFiles} : {}),
    };
    const findings = await phase('verify', () => verifyOnce(verify, store));
    const result = {findings, timings, ...(drawn ? {drawn: drawn.stats} : {})};
    if (findings.some(blocks)) return {outputs: {}, ...result};
    const outputs = await phase('write', async () => {
      await writeFile(workspace.fileAt('clip.srt'), writeSrt(timeline));
      await writeFile(workspace.fileAt('clip.vtt'), writeVtt(timeline));
      await writeFile(workspace.fileAt('timeline.json'), `${JSON.stringify(timeline, null, 2)}\n`);
      await writeFile(
        workspace.fileAt('evidence.json'),
        `${JSON.stringify(request.evidence, null, 2)}\n`,
      );
      return workspace.publish(OUTPUTS);
    });
    return {outputs, ...result};
  };
  try {
    return await withCacheStore(request.tools.cacheDir, work);
  } finally {
    await workspace.remove();
  }
}

type Tell = (
  progress: number,
  more?: {framesPerSecond?: number; secondsLeft?: number; note?: string},
) => void;
type RunPhase = <Result>(name: Phase, work: (tell: Tell) => Promise<Result>) => Promise<Result>;

/** Writes what is made for this timeline alone, and mixes the whole sound. */
async function mixFile(
  {timeline, publicDir, sound: target, signal}: RenderRequest,
  workspace: Workspace,
  phase: RunPhase,
  store: CacheStore,
): Promise<MixResult> {
  await phase('music', () => writeSources(timeline, publicDir, signal));
  const file = workspace.fileAt('sound.m4a');
  return phase('mix', (onProgress) =>
    makeSoundOnce({timeline, publicDir, target, file, signal, onProgress}, store),
  );
}

/** Draws the picture into the workspace. */
async function drawFile(
  {timeline, publicDir, signal, tools: {browser}, plain, shards = []}: RenderRequest,
  workspace: Workspace,
  phase: RunPhase,
  store: CacheStore,
): Promise<SegmentedPicture | undefined> {
  const file = workspace.fileAt('picture.mp4');
  return phase('draw', async (tell) => {
    const drawing = {timeline, file, signal, onProgress: drawingPace(tell)};
    if (!plain) {
      const prover = proveMeanwhile({store, judge: await hashJudge(), signal});
      const onSegment = prover.add;
      return drawBySegments({...drawing, browser, publicDir, store, shards, onSegment}).finally(
        prover.done,
      );
    }
    await drawPlainly({...drawing, browser: await browser.open()});
    return undefined;
  });
}

/** Draws the poster into the workspace. */
async function drawPosterFile(
  {timeline, publicDir, signal, tools: {browser}, plain}: RenderRequest,
  workspace: Workspace,
  phase: RunPhase,
  store: CacheStore,
): Promise<void> {
  const file = workspace.fileAt('poster.png');
  await phase('poster', async () =>
    plain
      ? drawPoster({browser: await browser.open(), timeline, file, signal})
      : drawCachedPoster({browser, timeline, publicDir, file, store, signal}),
  );
}

/** Tells of drawing with the pace since it began. */
function drawingPace(tell: Tell): (progress: DrawProgress) => void {
  const start = performance.now();
  return ({drawnFrames, progress, secondsLeft}) =>
    tell(progress, {
      framesPerSecond: drawnFrames / Math.max(0.001, (performance.now() - start) / 1000),
      ...(secondsLeft === undefined ? {} : {secondsLeft}),
    });
}
