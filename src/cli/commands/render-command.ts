import {join, resolve} from 'node:path';
import {Command} from 'commander';
import {withDrawingBrowser, type DrawingTools} from '../../render/drawing-browser';
import {renderShard} from '../../clip/render-shard';
import {formatNumber} from '../../text/format-number';
import {dossiersIn, noDossiersIn} from '../../clip/dossiers-in';
import {EXIT, worstOf, type ExitCode} from '../exit-codes';
import {CACHE_DIR, DATA_DIR, PROJECT_FOLDER, PUBLIC_DIR} from '../../base/folders';
import {interruptible} from '../interruption';
import {duration, humanOutput, jsonOutput, type Output} from '../output';
import {renderAll, summaryOf} from '../../clip/render-all';
import {conflictIn, readShard, type RenderFlags} from './render-flags';
import {isReady, makeReady, renderReady, type RenderOne} from '../../clip/render-one';
import {explainTrouble} from '../trouble';

/** `render`: the whole job, from the dossier to the outputs. */
export const renderCommand = (): Command =>
  new Command('render')
    .description('dựng clip: kiểm tra, vẽ, mã hóa, đo lại, ghi kết quả')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--profile <tên>', 'thể lệ trong profiles/, thay cho thể lệ ghi trong clip.json')
    .option('--out <thư mục>', 'nơi ghi kết quả', join(PROJECT_FOLDER, 'out'))
    .option('--final', 'bản chính thức: số liệu minh họa không được chấp nhận')
    .option('--all <thư mục>', 'dựng mọi hồ sơ trong thư mục; tệp chung để ngay trong thư mục ấy')
    .option('--shard <phần>', 'chỉ vẽ một phần, ví dụ 2/5, để ghép trên máy khác', readShard)
    .option('--merge <thư mục...>', 'ghép các phần do --shard vẽ ra thành clip')
    .option('--plain', 'vẽ mọi khung hình bằng renderMedia của Remotion, để đối chiếu')
    .option('--no-cache', 'vẽ lại từ đầu, không dùng và không giữ hình đã vẽ')
    .option('--scene <tên>', 'chỉ dựng một cảnh')
    .option('--json', 'in tiến độ và kết quả dạng JSON, mỗi dòng một mục')
    .action(async (flags: RenderFlags) => {
      const output = flags.json ? jsonOutput() : humanOutput();
      try {
        process.exitCode = await interruptible((signal) => render(flags, output, signal));
      } catch (error) {
        const exitCode = explainTrouble(error);
        output.done(exitCode, {});
        process.exitCode = exitCode;
      }
    });

function render(flags: RenderFlags, output: Output, signal: AbortSignal): Promise<ExitCode> {
  const conflict = conflictIn(flags);
  if (conflict !== undefined) {
    output.say(conflict);
    output.done(EXIT.inputWrong, {});
    return Promise.resolve(EXIT.inputWrong);
  }
  const request: RenderOne = {
    dataDir: resolve(flags.data),
    out: resolve(flags.out),
    final: flags.final ?? false,
    plain: flags.plain ?? false,
    shards: (flags.merge ?? []).map((folder) => resolve(folder)),
    ...(flags.profile === undefined ? {} : {profile: flags.profile}),
    ...(flags.scene === undefined ? {} : {scene: flags.scene}),
    ...(flags.cache ? {keepIn: CACHE_DIR} : {}),
    signal,
  };
  const withTools = <Result>(work: (tools: DrawingTools) => Promise<Result>): Promise<Result> =>
    withDrawingBrowser(
      {
        publicDir: PUBLIC_DIR,
        cacheDir: flags.cache ? CACHE_DIR : undefined,
        plain: request.plain,
        signal,
        onNote: output.say,
      },
      work,
    );
  if (flags.all !== undefined) return renderFolder(resolve(flags.all), request, withTools, output);
  return renderDossier(request, flags, withTools, output);
}

type WithTools = <Result>(work: (tools: DrawingTools) => Promise<Result>) => Promise<Result>;

async function renderDossier(
  request: RenderOne,
  {shard}: RenderFlags,
  withTools: WithTools,
  output: Output,
): Promise<ExitCode> {
  const start = performance.now();
  const ready = await makeReady(request, output);
  if (!isReady(ready)) {
    output.done(ready.exitCode, {findings: ready.findings});
    return ready.exitCode;
  }
  if (shard) {
    const {timeline, findings} = ready;
    const folder = join(request.out, timeline.slug, `phan-${shard.index}-${shard.of}`);
    const {signal} = request;
    const drawn = await withTools((tools) =>
      renderShard({
        ...{timeline, tools, shard, folder, signal, publicDir: PUBLIC_DIR},
        report: output.progress,
      }),
    );
    const {drawnFrames, encodedFrames} = drawn;
    output.say(
      `Đã vẽ ${formatNumber(drawnFrames)} hình của phần ${shard.index}/${shard.of}: ${folder}`,
    );
    output.done(EXIT.done, {outputs: {shard: folder}, findings, drawnFrames, encodedFrames});
    return EXIT.done;
  }
  const rendered = await withTools((tools) => renderReady(ready, request, tools, output));
  const {exitCode, outputs} = rendered;
  if (exitCode === EXIT.done) {
    output.say(`Xong sau ${duration((performance.now() - start) / 1000)}. Kết quả:`);
    for (const file of Object.values(outputs)) output.say(`  ${file}`);
  } else {
    output.say('Tệp dựng ra không đạt; kết quả cũ còn nguyên.');
  }
  output.done(exitCode, rendered);
  return exitCode;
}

async function renderFolder(
  parent: string,
  request: RenderOne,
  withTools: WithTools,
  output: Output,
): Promise<ExitCode> {
  if ((await dossiersIn(parent)).length === 0) {
    output.say(noDossiersIn(parent));
    output.done(EXIT.inputWrong, {clips: []});
    return EXIT.inputWrong;
  }
  const clips = await withTools((tools) => renderAll(parent, request, tools, output));
  const exitCode = worstOf(clips.map((clip) => clip.exitCode));
  for (const line of ['', ...summaryOf(clips)]) output.say(line);
  output.done(exitCode, {clips});
  return exitCode;
}
