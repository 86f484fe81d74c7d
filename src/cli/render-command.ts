import {join, resolve} from 'node:path';
import {Command} from 'commander';
import {PROJECT_FOLDER} from '../render/browser/project-folder';
import {renderClip} from '../render/render-clip';
import type {FastReport} from '../render/fast/draw-picture-fast';
import {formatNumber} from '../text/format-number';
import {EXIT, type ExitCode} from './exit-codes';
import {CACHE_DIR, DATA_DIR, PUBLIC_DIR} from './folders';
import {interruptible} from './interruption';
import {duration, humanOutput, jsonOutput, type Output} from './output';
import {prepare} from './prepare';
import {explainTrouble} from './trouble';

type RenderFlags = {
  data: string;
  profile?: string;
  out: string;
  final?: boolean;
  scene?: string;
  json?: boolean;
  plain?: boolean;
  cache: boolean;
};

/** `render`: the whole job, from the dossier to the outputs. */
export const renderCommand = (): Command =>
  new Command('render')
    .description('dựng clip: kiểm tra, vẽ, mã hóa, đo lại, ghi kết quả')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--profile <tên>', 'thể lệ trong profiles/, thay cho thể lệ ghi trong clip.json')
    .option('--out <thư mục>', 'nơi ghi kết quả', join(PROJECT_FOLDER, 'out'))
    .option('--final', 'bản chính thức: số liệu minh họa không được chấp nhận')
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

async function render(flags: RenderFlags, output: Output, signal: AbortSignal): Promise<ExitCode> {
  const start = performance.now();
  const prepared = await prepare({
    dataDir: resolve(flags.data),
    final: flags.final ?? false,
    ...(flags.profile === undefined ? {} : {profile: flags.profile}),
    ...(flags.scene === undefined ? {} : {scene: flags.scene}),
    synthesize: true,
    ...(flags.cache ? {keepIn: CACHE_DIR} : {}),
    signal,
  });
  output.findings(prepared.findings);
  const {timeline, sound} = prepared;
  if (!timeline || !sound) {
    output.say('Chưa dựng gì cả; kết quả cũ còn nguyên. Hãy sửa những chỗ trên rồi chạy lại.');
    output.done(prepared.exitCode, {findings: prepared.findings});
    return prepared.exitCode;
  }
  const outDir = join(resolve(flags.out), timeline.slug);
  const {outputs, findings, timings, drawn} = await renderClip({
    timeline,
    publicDir: PUBLIC_DIR,
    sound,
    outDir,
    drawing: {plain: flags.plain ?? false, cacheDir: CACHE_DIR, useCache: flags.cache},
    signal,
    report: output.progress,
  });
  if (drawn) output.say(drawnInWords(drawn));
  const all = [...prepared.findings, ...findings];
  const exitCode = findings.some(({result}) => result === 'fail') ? EXIT.ruleBlocks : EXIT.done;
  output.findings(findings);
  if (exitCode === EXIT.done) {
    output.say(`Xong sau ${duration((performance.now() - start) / 1000)}. Kết quả:`);
    for (const file of Object.values(outputs)) output.say(`  ${file}`);
  } else {
    output.say('Tệp dựng ra không đạt; kết quả cũ còn nguyên.');
  }
  output.done(exitCode, {outputs, timings, findings: all, ...(drawn ? {drawn} : {})});
  return exitCode;
}

/** How much of the clip had to be drawn. */
const drawnInWords = ({
  frames,
  drawnFrames,
  segments,
  segmentsFromCache,
  verifiedSamples,
}: FastReport): string =>
  [
    `Vẽ ${formatNumber(drawnFrames)} trên ${formatNumber(frames)} hình`,
    `${segmentsFromCache} trên ${segments} cảnh lấy lại từ lần trước`,
    `${verifiedSamples} trong số ấy vẽ thêm để đối chiếu.`,
  ].join(', ');
