import {join} from 'node:path';
import {CACHE_DIR, DATA_DIR, PUBLIC_DIR} from '../../base/folders';
import {withScratch} from '../../base/scratch';
import {benchPicture, type BenchRun} from '../../bench/bench-picture';
import {writeSources} from '../../clip/make-sound';
import {planClip, type PlanResult, type ReadyPlan} from '../../clip/plan-clip';
import {formatNumber} from '../../text/format-number';
import {EXIT_OF} from '../clip-outcome';
import {command, type CommandContext} from '../command';
import {EXIT} from '../exit-codes';
import type {Outcome} from '../outcome';

/** `bench picture`: drawing plainly and by segments, side by side. */
export const benchPictureCommand = command<{readonly scene?: string}>({
  name: 'picture',
  description: 'dựng clip mẫu và ba clip thử bằng cách thường và cách nhanh, so thời gian',
  options: [{flags: '--scene <tên>', about: 'chỉ một cảnh của clip mẫu, cho nhanh'}],
  run: async ({scene}, context) => {
    const sample = await planSample(undefined, context);
    if (sample.kind !== 'ready') return refused(sample, context);
    const drawn = scene === undefined ? sample : await planSample(scene, context);
    if (drawn.kind !== 'ready') return refused(drawn, context);
    const {output, signal} = context;
    const bench = await withScratch(async (scratch) => {
      // Made once for a clip, whichever way is taken; the way that comes first is not charged for it.
      await writeSources(drawn.timeline, PUBLIC_DIR, signal);
      return benchPicture({
        folder: join(scratch, 'bench'),
        dataDir: DATA_DIR,
        publicDir: PUBLIC_DIR,
        sample: sample.timeline,
        scene,
        signal,
        onRun: (run) => output.say(inWords(run)),
      });
    });
    const {frames, leastSsim} = bench.equality;
    output.say(
      `Hai clip mẫu: ${frames.map((count) => formatNumber(count)).join(' và ')} hình; SSIM thấp nhất ${formatNumber(leastSsim, 4)}`,
    );
    return {exitCode: EXIT.done, bench};
  },
});

/** Plans the default dossier. */
const planSample = (scene: string | undefined, {signal}: CommandContext): Promise<PlanResult> =>
  planClip({
    dataDir: DATA_DIR,
    publicDir: PUBLIC_DIR,
    cacheDir: CACHE_DIR,
    reuse: false,
    final: false,
    synthesize: false,
    scene,
    signal,
  });

function refused(
  {kind, findings}: Exclude<PlanResult, ReadyPlan>,
  {output}: CommandContext,
): Outcome {
  output.findings(findings);
  return {exitCode: EXIT_OF[kind], findings};
}

function inWords(run: BenchRun): string {
  const {name, seconds, cpuSeconds, frames, drawnFrames, peakMegabytes, cacheMegabytes} = run;
  return [
    `${formatNumber(seconds, 1).padStart(7)} giây`,
    comparison(run),
    `${formatNumber(cpuSeconds, 0)} giây CPU`,
    `vẽ ${formatNumber(drawnFrames)}/${formatNumber(frames)} hình`,
    ...(peakMegabytes === undefined ? [] : [`bộ nhớ ${formatNumber(peakMegabytes, 0)} MB`]),
    ...(cacheMegabytes === undefined ? [] : [`giữ lại ${formatNumber(cacheMegabytes, 0)} MB`]),
    name,
  ].join(' · ');
}

function comparison({timesAsFast, timesAsLong}: BenchRun): string {
  if (timesAsLong !== undefined) return `bằng ${formatNumber(timesAsLong, 1)} lần một clip`;
  if (timesAsFast !== undefined)
    return `nhanh gấp ${formatNumber(timesAsFast, timesAsFast < 10 ? 2 : 1)}`;
  return 'mốc so sánh';
}
