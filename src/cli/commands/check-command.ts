import {join, resolve} from 'node:path';
import {Command} from 'commander';
import {formatNumber} from '../../text/format-number';
import {dossiersIn, noDossiersIn} from '../../clip/dossiers-in';
import {EXIT, worstOf, type ExitCode} from '../exit-codes';
import {CACHE_DIR, DATA_DIR} from '../../base/folders';
import {humanOutput, jsonOutput, type Output} from '../output';
import {prepare, type Prepared, type PrepareRequest} from '../../clip/plan-clip';

type CheckFlags = {
  data: string;
  all?: string;
  profile?: string;
  final?: boolean;
  cache: boolean;
  json?: boolean;
};

/** `check`: data and timeline stages, no browser. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('kiểm tra dữ liệu và kịch bản, không cần trình duyệt')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--all <thư mục>', 'mọi hồ sơ trong thư mục; tệp chung để ngay trong thư mục ấy')
    .option('--profile <tên>', 'thể lệ trong profiles/, thay cho thể lệ ghi trong clip.json')
    .option('--final', 'kiểm tra như bản chính thức')
    .option('--no-cache', 'xếp chữ lại mọi cảnh, không dùng kết quả đã giữ')
    .option('--json', 'in kết quả dạng JSON')
    .action(async (flags: CheckFlags) => {
      const output = flags.json ? jsonOutput() : humanOutput();
      const request: PrepareRequest = {
        dataDir: resolve(flags.data),
        final: flags.final ?? false,
        ...(flags.cache ? {keepIn: CACHE_DIR} : {}),
        ...(flags.profile === undefined ? {} : {profile: flags.profile}),
      };
      process.exitCode =
        flags.all === undefined
          ? await checkDossier(request, output)
          : await checkFolder(resolve(flags.all), request, output);
    });

async function checkDossier(request: PrepareRequest, output: Output): Promise<ExitCode> {
  const {exitCode, findings, evidence} = await check(request, output);
  output.done(exitCode, {findings, ...(evidence ? {evidence} : {})});
  return exitCode;
}

/** Checks a folder of dossiers, as `render --all` renders it: one dossier's trouble does not stop the others. */
async function checkFolder(
  parent: string,
  request: PrepareRequest,
  output: Output,
): Promise<ExitCode> {
  const dossiers = await dossiersIn(parent);
  if (dossiers.length === 0) output.say(noDossiersIn(parent));
  const clips = [];
  for (const dossier of dossiers) {
    output.say(`${dossier}:`);
    const dataDir = join(parent, dossier);
    const {exitCode, findings} = await check({...request, dataDir, sharedDir: parent}, output);
    clips.push({dossier, exitCode, findings});
  }
  const wrong = clips.filter(({exitCode}) => exitCode !== EXIT.done).map(({dossier}) => dossier);
  if (clips.length > 0) output.say(summaryOf(clips.length, wrong));
  const exitCode =
    clips.length === 0 ? EXIT.inputWrong : worstOf(clips.map((clip) => clip.exitCode));
  output.done(exitCode, {clips});
  return exitCode;
}

const summaryOf = (dossiers: number, wrong: readonly string[]): string =>
  wrong.length === 0
    ? `\nCả ${dossiers} hồ sơ đều dùng được.`
    : `\n${dossiers - wrong.length} trên ${dossiers} hồ sơ dùng được; còn phải sửa: ${wrong.join(', ')}.`;

async function check(request: PrepareRequest, output: Output): Promise<Prepared> {
  const prepared = await prepare(request);
  output.findings(prepared.findings);
  if (prepared.timeline) {
    const {durationInFrames, fps, scenes, cues} = prepared.timeline;
    output.say(
      `Dữ liệu dùng được: ${scenes.length} cảnh, ${formatNumber(durationInFrames / fps, 1)} giây, ${cues.length} phụ đề.`,
    );
  }
  return prepared;
}
