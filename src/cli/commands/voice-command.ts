import {extname, resolve} from 'node:path';
import {PUBLIC_DIR} from '../../base/folders';
import {writeAtomically} from '../../base/write-atomically';
import {loadDossier} from '../../clip/load-dossier';
import {judgeVoiceFolder, judgeVoices} from '../../rules/sources/voice-folder';
import type {Script} from '../../script/script';
import {writeScript} from '../../script/write-script';
import {chosenEngine} from '../../sound/voice/chosen-engine';
import {espeakEngine} from '../../sound/voice/espeak-engine';
import {findTakes} from '../../sound/voice/find-takes';
import type {FoundVoices, LineVoice} from '../../sound/voice/line-voice';
import {recordingSheet, recordingSheetPage} from '../../sound/voice/recording-sheet';
import {registerTakes} from '../../sound/voice/register-takes';
import {updateKeptDrafts} from '../../sound/voice/update-kept-drafts';
import {type VoiceEngine, VoiceEngineError} from '../../sound/voice/voice-engine';
import {lexiconWith} from '../../text/lexicon';
import {command, type CommandContext} from '../command';
import {EXIT, type ExitCode} from '../exit-codes';
import {DATA_OPTION} from '../options';
import type {Outcome} from '../outcome';
import {voiceTable, voiceTotals} from './voice-table';

export type VoiceFlags = {
  readonly data: string;
  readonly draft?: boolean;
  readonly engine?: string;
  readonly sheet?: string;
};

const SHEETS = ['.html', '.md', '.txt'];

/** `voice`: whose voice every line has, what is wrong with it, a sheet to record by, a draft voice. */
export const voiceCommand = command<VoiceFlags>({
  name: 'voice',
  description: 'xem câu nào đã ghi âm, ghi có đạt không; in phiếu ghi âm; tạo giọng máy tạm',
  options: [
    DATA_OPTION,
    {flags: '--draft', about: 'tạo giọng máy tạm cho những câu chưa ghi âm'},
    {
      flags: '--engine <lệnh>',
      about: 'chương trình đọc thay cho espeak-ng, như "piper --model vi.onnx --output_file {out}"',
    },
    {flags: '--sheet <tệp>', about: 'ghi phiếu ghi âm ra tệp .html, .md hoặc .txt'},
  ],
  run: (flags, context) => runVoice(flags, PUBLIC_DIR, context),
});

/** The whole command, on the voices of a `public/` folder. */
export async function runVoice(
  flags: VoiceFlags,
  publicDir: string,
  context: CommandContext,
): Promise<Outcome> {
  const {output} = context;
  const {sheet} = flags;
  if (sheet !== undefined && !SHEETS.includes(extname(sheet).toLowerCase())) {
    output.say(`Phiếu ghi âm phải là tệp ${SHEETS.join(', ')}: ${sheet}`);
    return {exitCode: EXIT.inputWrong};
  }
  const engine = engineOf(flags);
  if (engine instanceof VoiceEngineError) {
    output.say(engine.message);
    return {exitCode: EXIT.inputWrong};
  }
  const {dossier, findings} = await loadDossier({dataDir: resolve(flags.data), publicDir});
  if (!dossier) {
    output.findings(findings);
    return {exitCode: EXIT.inputWrong, findings};
  }

  const script = writeScript(dossier);
  const found = await updateVoices(
    {script, publicDir, engine, draft: flags.draft ?? false},
    context,
  );
  if (sheet !== undefined) await writeAtomically(resolve(sheet), sheetText(script, found, sheet));

  const {voices, added} = found;
  if (!output.isJson) output.print(voiceTable(linesOf(script), voices).trimEnd());
  output.say(voiceTotals(voices));
  // The table has what is wrong with each line; these belong to none.
  output.findings(judgeVoiceFolder(found));
  if (sheet !== undefined) output.say(`Phiếu ghi âm: ${resolve(sheet)}`);
  return {
    exitCode: exitCodeOf(found),
    lines: voices,
    registered: added,
    findings: judgeVoices(found),
    outputs: sheet === undefined ? {} : {sheet: resolve(sheet)},
  };
}

/** An engine that cannot be understood is the command line's fault; one that is missing shows when it speaks. */
function engineOf({engine}: VoiceFlags): VoiceEngine | VoiceEngineError | undefined {
  try {
    return chosenEngine(engine);
  } catch (error) {
    if (error instanceof VoiceEngineError) return error;
    throw error;
  }
}

function exitCodeOf({voices, brokenLists}: FoundVoices): ExitCode {
  if (brokenLists.length > 0) return EXIT.inputWrong;
  const isFaulty = voices.some(({notes}) => notes.some(({fails}) => fails));
  return isFaulty ? EXIT.ruleBlocks : EXIT.done;
}

const linesOf = ({scenes}: Script) => scenes.flatMap(({lines}) => lines);

type VoiceWork = {
  readonly script: Script;
  readonly publicDir: string;
  /** That was named by option or environment; otherwise espeak-ng speaks. */
  readonly engine: VoiceEngine | undefined;
  /** Whether the engine speaks lines that have not been recorded. */
  readonly draft: boolean;
};

/** Files new recordings, makes draft lines where they are called for, and finds the voice of every line. */
async function updateVoices(
  {script, publicDir, engine, draft}: VoiceWork,
  {output, signal}: CommandContext,
): Promise<FoundVoices & {readonly added: readonly string[]}> {
  const lines = linesOf(script);
  const request = {
    lines,
    slug: script.slug,
    publicDir,
    synthesize: false,
    lexicon: lexiconWith(script.lexicon),
    signal,
    engine,
  };
  const before = await findTakes(request);
  // Nothing is written while a list is broken.
  if (before.brokenLists.length > 0) return {...before, added: []};
  const added = await registerTakes(publicDir, lines, before.voices);
  if (added.length > 0) output.say(`Đã ghi sổ ${added.length} bản ghi mới: ${added.join(', ')}.`);
  if (draft) {
    const speaker = engine ?? espeakEngine;
    const unspoken = before.voices.filter(({state}) => state !== 'recorded');
    const said = await updateKeptDrafts({
      ...request,
      needed: new Set(unspoken.map(({lineId}) => lineId)),
      engine: speaker,
      anyEngine: engine === undefined,
      onProgress: (done, all) =>
        output.progress({phase: 'voice', progress: done / all, total: done / all}),
    });
    output.say(
      said === 0
        ? 'Giọng máy tạm đã đủ, không phải đọc thêm câu nào.'
        : `Giọng máy tạm (${await speaker.describe()}): đọc mới ${said} câu.`,
    );
  }
  return {...(await findTakes(request)), added};
}

function sheetText(
  script: Script,
  {voices}: {readonly voices: readonly LineVoice[]},
  sheet: string,
): string {
  const write = extname(sheet).toLowerCase() === '.html' ? recordingSheetPage : recordingSheet;
  return write(linesOf(script), voices, lexiconWith(script.lexicon));
}
