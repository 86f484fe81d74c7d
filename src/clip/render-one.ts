import {join} from 'node:path';
import {blocks, type Finding} from '../findings/finding';
import type {DrawingTools} from '../render/drawing-browser';
import type {DrawingStats} from '../render/segments/draw-by-segments';
import {renderClip} from './render-clip';
import {formatNumber} from '../text/format-number';
import {EXIT, type ExitCode} from '../cli/exit-codes';
import type {Output} from '../cli/output';
import {PUBLIC_DIR} from '../base/folders';
import {prepare, type Prepared, type PrepareRequest} from './plan-clip';

export type RenderOne = PrepareRequest & {
  /** Folder that a folder of the clip's own name is made in. */
  readonly out: string;
  /** Every frame by Remotion's own `renderMedia`. */
  readonly plain: boolean;
  /** Folders with segments that other machines have drawn. */
  readonly shards: readonly string[];
  readonly signal: AbortSignal;
};

export type RenderedOne = {
  readonly exitCode: ExitCode;
  /** Name of the clip's folder; absent when the dossier could not be read. */
  readonly slug?: string;
  /** Length of the clip, seconds. */
  readonly clipSeconds?: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly timings: Readonly<Record<string, number>>;
  readonly drawn?: DrawingStats;
};

/** A dossier that is ready to be drawn; otherwise what is wrong has been told. */
export type Ready = Prepared & Required<Pick<Prepared, 'timeline' | 'evidence' | 'sound' | 'hide'>>;

/** Reads and checks a dossier, voices it and plans it; tells what was found. */
export async function makeReady(
  request: PrepareRequest,
  output: Output,
): Promise<Ready | RenderedOne> {
  const prepared = await prepare({...request, synthesize: true});
  output.findings(prepared.findings);
  const {timeline, evidence, sound, hide, findings, exitCode} = prepared;
  if (timeline && evidence && sound && hide) return {...prepared, timeline, evidence, sound, hide};
  output.say('Chưa dựng gì cả; kết quả cũ còn nguyên. Hãy sửa những chỗ trên rồi chạy lại.');
  return {exitCode, outputs: {}, findings, timings: {}};
}

export const isReady = (ready: Ready | RenderedOne): ready is Ready => 'takes' in ready;

/** Draws, mixes, measures and writes one clip that is ready. */
export async function renderReady(
  ready: Ready,
  {out, plain, shards, final, signal}: RenderOne,
  tools: DrawingTools,
  output: Output,
): Promise<RenderedOne> {
  const start = performance.now();
  const {timeline, evidence, sound, hide} = ready;
  const {outputs, findings, timings, drawn} = await renderClip({
    ...{timeline, evidence, sound, hide, final, tools, plain, shards, signal},
    publicDir: PUBLIC_DIR,
    outDir: join(out, timeline.slug),
    report: output.progress,
  });
  if (drawn) output.say(drawnInWords(drawn));
  output.findings(findings);
  const exitCode = findings.some(blocks) ? EXIT.ruleBlocks : EXIT.done;
  return {
    ...{exitCode, outputs, findings: [...ready.findings, ...findings]},
    slug: timeline.slug,
    clipSeconds: timeline.durationInFrames / timeline.fps,
    timings: {...timings, all: Math.round(performance.now() - start) / 1000},
    ...(drawn ? {drawn} : {}),
  };
}

/** How much of the clip had to be drawn. */
function drawnInWords(stats: DrawingStats): string {
  const {frames, drawnFrames, segments, segmentsFromCache, verifiedSamples, missingShards} = stats;
  const words = [
    `Vẽ ${formatNumber(drawnFrames)} trên ${formatNumber(frames)} hình`,
    `${formatNumber(segmentsFromCache)} trên ${formatNumber(segments)} đoạn có sẵn`,
    `${formatNumber(verifiedSamples)} hình vẽ thêm để đối chiếu.`,
  ];
  const missing =
    missingShards.length > 0
      ? ` Thiếu phần ${missingShards.join(', ')}: đã vẽ ngay trên máy này.`
      : '';
  return `${words.join(', ')}${missing}`;
}
