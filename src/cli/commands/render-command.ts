import {join, resolve} from 'node:path';
import {CACHE_DIR, PROJECT_FOLDER, PUBLIC_DIR} from '../../base/folders';
import {type BatchResult, makeClips} from '../../clip/batch';
import {dossiersIn} from '../../clip/dossiers-in';
import {type ClipContext, type ClipRequest, type ClipResult, makeClip} from '../../clip/make-clip';
import {planClip, type PlanResult} from '../../clip/plan-clip';
import {renderShard} from '../../clip/render-shard';
import {withDrawingBrowser} from '../../render/drawing-browser';
import type {DrawingStats} from '../../render/segments/draw-by-segments';
import type {Shard} from '../../render/segments/share-segments';
import {formatNumber} from '../../text/format-number';
import {type ClipOutcome, EXIT_OF, noDossiersIn, outcomeOfClip} from '../clip-outcome';
import {command} from '../command';
import {EXIT, worstOf} from '../exit-codes';
import {DATA_OPTION, PROFILE_OPTION} from '../options';
import type {Outcome} from '../outcome';
import {duration, type Output} from '../output';
import {explainTrouble} from '../trouble';
import {summaryOf} from './batch-summary';
import {conflictIn, readShard, type RenderFlags} from './render-flags';

/** `render`: the whole job, from the dossier to the outputs. */
export const renderCommand = command<RenderFlags>({
  name: 'render',
  description: 'dựng clip: kiểm tra, vẽ, mã hóa, đo lại, ghi kết quả',
  options: [
    DATA_OPTION,
    PROFILE_OPTION,
    {
      flags: '--out <thư mục>',
      about: 'nơi ghi kết quả',
      default: join(PROJECT_FOLDER, 'out'),
    },
    {flags: '--final', about: 'bản chính thức: số liệu minh họa không được chấp nhận'},
    {
      flags: '--all <thư mục>',
      about: 'dựng mọi hồ sơ trong thư mục; tệp chung để ngay trong thư mục ấy',
    },
    {
      flags: '--shard <phần>',
      about: 'chỉ vẽ một phần, ví dụ 2/5, để ghép trên máy khác',
      read: readShard,
    },
    {flags: '--merge <thư mục...>', about: 'ghép các phần do --shard vẽ ra thành clip'},
    {
      flags: '--plain',
      about: 'vẽ mọi khung hình bằng renderMedia của Remotion, để đối chiếu',
    },
    {flags: '--no-cache', about: 'vẽ lại từ đầu, không dùng và không giữ hình đã vẽ'},
    {flags: '--scene <tên>', about: 'chỉ dựng một cảnh'},
  ],
  run: async (flags, {output, signal}) => {
    const conflict = conflictIn(flags);
    if (conflict !== undefined) {
      output.say(conflict);
      return {exitCode: EXIT.inputWrong};
    }
    const request: ClipRequest = {
      dataDir: resolve(flags.data),
      publicDir: PUBLIC_DIR,
      cacheDir: CACHE_DIR,
      outDir: resolve(flags.out),
      reuse: flags.cache,
      profile: flags.profile,
      final: flags.final ?? false,
      scene: flags.scene,
      synthesize: true,
      plain: flags.plain ?? false,
      shards: (flags.merge ?? []).map((folder) => resolve(folder)),
      signal,
    };
    if (flags.all !== undefined) return renderFolder(resolve(flags.all), request, output);
    if (flags.shard) return renderShare(request, flags.shard, output);
    return renderDossier(request, output);
  },
});

/** Opens browser and bundle for some work. */
const toolsFor =
  (
    {publicDir, cacheDir, reuse, plain, signal}: ClipRequest,
    {say}: Output,
  ): ClipContext['withTools'] =>
  (work) =>
    withDrawingBrowser(
      {publicDir, cacheDir: reuse ? cacheDir : undefined, plain, signal, onNote: say},
      work,
    );

async function renderDossier(request: ClipRequest, output: Output): Promise<Outcome> {
  const start = performance.now();
  const result = await makeClip(request, {
    withTools: toolsFor(request, output),
    onPlan: (plan) => showPlan(plan, output),
    onProgress: output.progress,
  });
  showRendered(result, output);
  if (result.kind === 'published') {
    output.say(`Xong sau ${duration((performance.now() - start) / 1000)}. Kết quả:`);
    for (const file of Object.values(result.outputs)) output.say(`  ${file}`);
  } else if (result.kind === 'rejected') {
    output.say('Tệp dựng ra không đạt; kết quả cũ còn nguyên.');
  }
  return outcomeOfClip(result);
}

async function renderShare(request: ClipRequest, shard: Shard, output: Output): Promise<Outcome> {
  const {publicDir, outDir, signal} = request;
  const plan = await planClip(request);
  showPlan(plan, output);
  const {kind, findings} = plan;
  if (kind !== 'ready') return {exitCode: EXIT_OF[kind], findings};
  const {folder, drawnFrames, encodedFrames} = await toolsFor(
    request,
    output,
  )((tools) =>
    renderShard({plan, publicDir, outDir, shard, signal, onProgress: output.progress}, tools),
  );
  output.say(
    `Đã vẽ ${formatNumber(drawnFrames)} hình của phần ${shard.index}/${shard.of}: ${folder}`,
  );
  const outputs = {shard: folder};
  return {exitCode: EXIT.done, outputs, findings, drawnFrames, encodedFrames};
}

async function renderFolder(
  parent: string,
  request: ClipRequest,
  output: Output,
): Promise<Outcome> {
  if ((await dossiersIn(parent)).length === 0) {
    output.say(noDossiersIn(parent));
    return {exitCode: EXIT.inputWrong, clips: []};
  }
  const clips: (ClipOutcome & {readonly dossier: string})[] = [];
  await toolsFor(
    request,
    output,
  )((tools) =>
    makeClips(parent, request, {
      tools,
      onStart: (dossier, index, of) => output.say(`\n${index + 1}/${of} ${dossier}`),
      onPlan: (plan) => showPlan(plan, output),
      onProgress: output.progress,
      onEnd: ({dossier, result}) => {
        clips.push({dossier, outputs: {}, timings: {}, ...outcomeOf(result, output)});
      },
    }),
  );
  for (const line of ['', ...summaryOf(clips)]) output.say(line);
  return {exitCode: worstOf(clips.map(({exitCode}) => exitCode)), clips};
}

/** One clip's trouble is explained when it happens. */
function outcomeOf(result: BatchResult, output: Output): ClipOutcome {
  if (result.kind === 'failed') return explainTrouble(result.error, output);
  showRendered(result, output);
  return outcomeOfClip(result);
}

function showPlan({kind, findings}: PlanResult, output: Output): void {
  output.findings(findings);
  if (kind === 'ready') return;
  output.say('Chưa dựng gì cả; kết quả cũ còn nguyên. Hãy sửa những chỗ trên rồi chạy lại.');
}

function showRendered(result: ClipResult, output: Output): void {
  if (!('plan' in result)) return;
  if (result.drawn) output.say(drawnInWords(result.drawn));
  output.findings(result.findings);
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
