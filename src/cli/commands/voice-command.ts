import {extname, resolve} from 'node:path';
import {Command} from 'commander';
import {loadDossier} from '../../clip/load-dossier';
import type {Finding} from '../../findings/finding';
import type {Script} from '../../script/script';
import {writeScript} from '../../script/write-script';
import {chosenEngine} from '../../sound/voice/chosen-engine';
import {espeakEngine} from '../../sound/voice/espeak-engine';
import {findTakes} from '../../sound/voice/find-takes';
import {updateKeptDrafts} from '../../sound/voice/update-kept-drafts';
import type {FoundVoices, LineVoice} from '../../sound/voice/line-voice';
import {recordingSheet, recordingSheetPage} from '../../sound/voice/recording-sheet';
import {registerTakes} from '../../sound/voice/register-takes';
import {VoiceEngineError, type VoiceEngine} from '../../sound/voice/voice-engine';
import {judge} from '../../rules/judge';
import type {SourcesCase} from '../../rules/sources/sources-case';
import {VOICE_FOLDER_RULES, VOICE_RULES} from '../../rules/sources/voice';
import {VoiceListError} from '../../sound/voice/voice-list-error';
import {writeAtomically} from '../../base/write-atomically';
import {lexiconWith} from '../../text/lexicon';
import {EXIT, type ExitCode} from '../exit-codes';
import {interruptible} from '../interruption';
import {humanOutput, jsonOutput, type Output} from '../output';
import {DATA_DIR, PUBLIC_DIR} from '../../base/folders';
import {explainTrouble} from '../trouble';
import {voiceTable, voiceTotals} from './voice-table';

export type VoiceFlags = {
  data: string;
  draft?: boolean;
  engine?: string;
  sheet?: string;
  json?: boolean;
};

const SHEETS = ['.html', '.md', '.txt'];

/** `voice`: whose voice every line has, what is wrong with it, a sheet to record by, a draft voice. */
export const voiceCommand = (): Command =>
  new Command('voice')
    .description('xem câu nào đã ghi âm, ghi có đạt không; in phiếu ghi âm; tạo giọng máy tạm')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--draft', 'tạo giọng máy tạm cho những câu chưa ghi âm')
    .option(
      '--engine <lệnh>',
      'chương trình đọc thay cho espeak-ng, như "piper --model vi.onnx --output_file {out}"',
    )
    .option('--sheet <tệp>', 'ghi phiếu ghi âm ra tệp .html, .md hoặc .txt')
    .option('--json', 'in kết quả dạng JSON')
    .action(async (flags: VoiceFlags) => {
      const output = flags.json ? jsonOutput() : humanOutput();
      try {
        process.exitCode = await interruptible((signal) =>
          runVoice(flags, PUBLIC_DIR, output, signal),
        );
      } catch (error) {
        const exitCode = explain(error, output);
        output.done(exitCode, {});
        process.exitCode = exitCode;
      }
    });

/** An engine that is not there is the machine's trouble; one that cannot be understood is the command line's. */
function explain(error: unknown, output: Output): ExitCode {
  if (error instanceof VoiceEngineError) {
    output.say(error.message);
    return EXIT.notPossibleHere;
  }
  if (error instanceof VoiceListError) {
    const voices = {voices: [], strays: [], brokenLists: [error]};
    output.findings(judge(VOICE_FOLDER_RULES, asCase(voices), AS_THEY_ARE));
    return EXIT.ruleBlocks;
  }
  return explainTrouble(error);
}

/** The whole command, on the voices of a `public/` folder. */
export async function runVoice(
  flags: VoiceFlags,
  publicDir: string,
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  const {sheet} = flags;
  const refuse = (words: string): ExitCode => {
    output.say(words);
    output.done(EXIT.inputWrong, {});
    return EXIT.inputWrong;
  };
  if (sheet !== undefined && !SHEETS.includes(extname(sheet).toLowerCase()))
    return refuse(`Phiếu ghi âm phải là tệp ${SHEETS.join(', ')}: ${sheet}`);
  let asked: VoiceEngine | undefined;
  try {
    asked = chosenEngine(flags.engine);
  } catch (error) {
    if (error instanceof VoiceEngineError) return refuse(error.message);
    throw error;
  }
  const {dossier, findings} = await loadDossier({dataDir: resolve(flags.data), publicDir});
  if (!dossier) {
    output.findings(findings);
    output.done(EXIT.inputWrong, {findings});
    return EXIT.inputWrong;
  }

  const script = writeScript(dossier);
  const found = await lookAt(script, publicDir, asked, flags.draft ?? false, output, signal);
  const outputs: Record<string, string> = {};
  if (sheet !== undefined) {
    outputs['sheet'] = resolve(sheet);
    await writeAtomically(outputs['sheet'], sheetText(script, found.voices, sheet));
  }
  return report(script, found, outputs, flags, output);
}

const AS_THEY_ARE = {final: false, hide: (finding: Finding) => finding};

const asCase = (voices: SourcesCase['voices']): SourcesCase => ({
  places: {},
  pictures: [],
  voices,
  synthesizedAllowed: false,
  locate: () => undefined,
});

const linesOf = ({scenes}: Script) => scenes.flatMap(({lines}) => lines);

/** Files new recordings, has the engine say what is missing where that is wanted, and looks again. */
async function lookAt(
  script: Script,
  publicDir: string,
  asked: VoiceEngine | undefined,
  draft: boolean,
  output: Output,
  signal: AbortSignal,
): Promise<FoundVoices & {readonly added: readonly string[]}> {
  const lines = linesOf(script);
  const lexicon = lexiconWith(script.lexicon);
  const request = {
    lines,
    slug: script.slug,
    publicDir,
    synthesize: false,
    lexicon,
    signal,
    ...(asked ? {engine: asked} : {}),
  };
  const before = await findTakes(request);
  if (before.brokenLists.length > 0) return {...before, added: []};
  const added = await registerTakes(publicDir, lines, before.voices);
  if (added.length > 0) output.say(`Đã ghi sổ ${added.length} bản ghi mới: ${added.join(', ')}.`);
  if (draft) {
    const engine = asked ?? espeakEngine;
    const unspoken = before.voices.filter(({state}) => state !== 'recorded');
    const needed = new Set(unspoken.map(({lineId}) => lineId));
    const said = await updateKeptDrafts({
      ...request,
      needed,
      engine,
      anyEngine: asked === undefined,
      onProgress: (done, all) =>
        output.progress({phase: 'voice', progress: done / all, total: done / all}),
    });
    output.say(
      said === 0
        ? 'Giọng máy tạm đã đủ, không phải đọc thêm câu nào.'
        : `Giọng máy tạm (${await engine.describe()}): đọc mới ${said} câu.`,
    );
  }
  return {...(await findTakes(request)), added};
}

function sheetText(script: Script, voices: readonly LineVoice[], sheet: string): string {
  const write = extname(sheet).toLowerCase() === '.html' ? recordingSheetPage : recordingSheet;
  return write(linesOf(script), voices, lexiconWith(script.lexicon));
}

function report(
  script: Script,
  found: FoundVoices & {readonly added: readonly string[]},
  outputs: Readonly<Record<string, string>>,
  flags: VoiceFlags,
  output: Output,
): ExitCode {
  const lines = linesOf(script);
  const {voices, added} = found;
  if (!flags.json) process.stdout.write(voiceTable(lines, voices));
  output.say(voiceTotals(voices));
  // The table has told of every line; only what belongs to none is left.
  output.findings(judge(VOICE_FOLDER_RULES, asCase(found), AS_THEY_ARE));
  if (outputs['sheet'] !== undefined) output.say(`Phiếu ghi âm: ${outputs['sheet']}`);
  const fails =
    voices.some(({notes}) => notes.some((note) => note.fails)) || found.brokenLists.length > 0;
  const exitCode = fails ? EXIT.ruleBlocks : EXIT.done;
  const findings = judge(VOICE_RULES, asCase(found), AS_THEY_ARE);
  output.done(exitCode, {lines: voices, registered: added, findings, outputs});
  return exitCode;
}
