import {join} from 'node:path';
import {together} from '../base/together';
import {blocks, type Finding} from '../findings/finding';
import {muxClip} from '../media/mux';
import {type CacheStore, withCacheStore} from '../render/cache/cache-store';
import type {DrawingTools} from '../render/drawing-browser';
import type {DrawingStats, SegmentedPicture} from '../render/segments/draw-by-segments';
import type {MixResult} from '../sound/mix/mix-sound';
import {silent} from '../timeline/silent';
import {makePicture, makePoster} from './make-picture';
import {makeSoundOnce, writeSources} from './make-sound';
import type {ReadyPlan} from './plan-clip';
import {type OnProgress, phaseRunner, type Timings} from './progress';
import {verifyClip} from './verify-clip';
import {openWorkspace, type Workspace} from './workspace';
import {writeDocuments} from './write-documents';

export type RenderRequest = {
  readonly plan: ReadyPlan;
  /** Folder of fonts, photos, films, music and voice. */
  readonly publicDir: string;
  /** Folder in which the clip gets a folder of its name. */
  readonly outDir: string;
  /** Every frame by Remotion's `renderMedia`. */
  readonly plain: boolean;
  /** Folders with segments that other machines have drawn of this clip. */
  readonly shards: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
};

type Rendered = {
  readonly plan: ReadyPlan;
  /** Of the finished files; those of the plan are in the plan. */
  readonly findings: readonly Finding[];
  /** Seconds. */
  readonly timings: Timings;
  /** What was drawn and what was not; undefined where every frame was drawn the plain way. */
  readonly drawn: DrawingStats | undefined;
};

export type RenderResult =
  /** `outputs`: final paths by name. */
  | ({readonly kind: 'published'; readonly outputs: Readonly<Record<string, string>>} & Rendered)
  /** The finished files are not what they should be; the previous outputs are untouched. */
  | ({readonly kind: 'rejected'} & Rendered);

const OUTPUTS = [
  'poster.png',
  'clip.srt',
  'clip.vtt',
  'timeline.json',
  'evidence.json',
  'clip.mp4',
] as const;

/**
 * Renders a planned clip: sound, picture and poster side by side, then join, verify, publish.
 * The previous outputs stay untouched until every new file is complete and has passed.
 * @throws the signal's reason when interrupted; `BrowserUnavailableError` and errors of disk or encoder otherwise.
 */
export async function renderClip(
  request: RenderRequest,
  tools: DrawingTools,
): Promise<RenderResult> {
  const {outDir, plan} = request;
  const workspace = await openWorkspace(join(outDir, plan.timeline.slug));
  try {
    return await withCacheStore(tools.cacheDir, (store) =>
      renderIn(request, {workspace, tools, store}),
    );
  } finally {
    await workspace.remove();
  }
}

type RenderPlaces = {
  readonly workspace: Workspace;
  readonly tools: DrawingTools;
  readonly store: CacheStore;
};

async function renderIn(
  {plan, publicDir, plain, shards, signal, onProgress}: RenderRequest,
  {workspace, tools, store}: RenderPlaces,
): Promise<RenderResult> {
  const {timeline, sound: target, judging} = plan;
  const {run, timings} = phaseRunner(signal, onProgress);
  const [soundFile, pictureFile] = [workspace.fileAt('sound.m4a'), workspace.fileAt('picture.mp4')];
  const [clipFile, posterFile] = [workspace.fileAt('clip.mp4'), workspace.fileAt('poster.png')];

  const makeSound = async (stop: AbortSignal): Promise<MixResult> => {
    await run('music', () => writeSources(timeline, publicDir, stop));
    const request = {timeline, publicDir, target, file: soundFile, signal: stop};
    return run('mix', (onPart) => makeSoundOnce({...request, onProgress: onPart}, store));
  };
  const picture = {timeline: silent(timeline), publicDir, tools, plain};
  const drawClip = (stop: AbortSignal): Promise<SegmentedPicture | undefined> =>
    run('draw', (onPart) =>
      makePicture({...picture, shards, file: pictureFile, signal: stop, onProgress: onPart}, store),
    );
  const drawPoster = (stop: AbortSignal): Promise<void> =>
    run('poster', () => makePoster({...picture, file: posterFile, signal: stop}, store));

  // The browser that the poster opens is there by the time the picture is planned.
  const [mix, drawn] = await together<[MixResult, SegmentedPicture | undefined, unknown]>(
    signal,
    makeSound,
    drawClip,
    drawPoster,
  );
  await run('join', () => muxClip({pictureFile, soundFile, outFile: clipFile, signal}));
  const findings = await run('verify', () =>
    verifyClip(
      {timeline, publicDir, target, mix, clipFile, posterFile, drawn, judging, signal},
      store,
    ),
  );
  const result = {plan, findings, drawn: drawn?.stats};
  if (findings.some(blocks)) return {kind: 'rejected', ...result, timings: timings()};
  const outputs = await run('write', async () => {
    await writeDocuments(plan, workspace);
    return workspace.publish(OUTPUTS);
  });
  return {kind: 'published', ...result, outputs, timings: timings()};
}
