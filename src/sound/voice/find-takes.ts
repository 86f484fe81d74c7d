import type {Finding} from '../../findings/finding';
import type {VoiceTake} from '../../timeline/voice-take';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {draftTakePath, readKeptDrafts} from './draft-store';
import {AT_ONCE, inTurns} from '../../base/in-turns';
import {judgeRecording} from './judge-recording';
import {lineDrafts, type LineDraft} from './line-draft';
import type {FoundVoices, LineVoice, VoiceLine, VoiceRequest} from './line-voice';
import {listRecordings} from './list-recordings';
import {matchRecordings, type Match, type Matches} from './match-recordings';
import {readRegistry} from './registry';
import {strayFindings} from './stray-findings';
import {hashRecording, takeInRecording, takePath} from './take-in-recording';
import {VoiceListError} from './voice-list-error';
import type {VoiceNote} from './voice-note';

/**
 * The voice of every line: a person's recording where there is one that says these words, else a draft by a speech
 * engine. Everything is made once for each content and found again; runs may go on side by side.
 */
export async function findTakes(request: VoiceRequest): Promise<FoundVoices> {
  const {slug, publicDir, signal} = request;
  const lines = request.lines.filter(({spoken}) => spoken !== '');
  const paths = await listRecordings(publicDir, slug);
  const recordings = await inTurns(paths, AT_ONCE, (path) =>
    hashRecording(publicDir, path, signal),
  );
  const registry = await orTrouble(readRegistry(publicDir), []);
  const kept = await orTrouble(readKeptDrafts(publicDir), {});
  const matches = matchRecordings(recordings, registry.value, lines);
  const draftOf = lineDrafts(request, kept.value);
  let done = 0;
  const voices = await inTurns(lines, AT_ONCE, async (line) => {
    const own = matchOf(line, lines, matches);
    const voice = await voiceOf(line, own, matches, draftOf, request);
    done += 1;
    request.onProgress?.(done, lines.length);
    return voice;
  });
  return {
    takes: voices.flatMap(({take}) => (take ? [take] : [])),
    voices,
    strays: [
      ...registry.trouble,
      ...kept.trouble,
      ...strayFindings(matches.strays, registry.value),
    ],
  };
}

/** A broken list of this program's own is told and does without; it blocks, so that nothing is overwritten unseen. */
async function orTrouble<Value>(
  reading: Promise<Value>,
  without: Value,
): Promise<{readonly value: Value; readonly trouble: readonly Finding[]}> {
  try {
    return {value: await reading, trouble: []};
  } catch (error) {
    if (!(error instanceof VoiceListError)) throw error;
    return {value: without, trouble: [error.finding]};
  }
}

/** Its own recording, or that of another line with the same words. */
function matchOf(
  {id, spoken}: VoiceLine,
  lines: readonly VoiceLine[],
  {matches}: Matches,
): Match | undefined {
  const own = matches.find(({lineId}) => lineId === id);
  const twins = lines.filter((line) => line.spoken === spoken).map((line) => line.id);
  return own ?? matches.find(({lineId}) => twins.includes(lineId));
}

async function voiceOf(
  line: VoiceLine,
  own: Match | undefined,
  matches: Matches,
  draftOf: LineDraft,
  {publicDir, signal}: VoiceRequest,
): Promise<LineVoice> {
  const {spoken} = line;
  const stale = matches.stale.filter(({lineId}) => lineId === line.id);
  const notes: VoiceNote[] = own ? [] : stale.map(({recording}) => staleNote(recording.path));
  const path = own?.recording.path ?? stale[0]?.recording.path;
  const base = {lineId: line.id, ...(path === undefined ? {} : {file: path})};
  if (own) {
    const intake = await takeInRecording(publicDir, own.recording, signal);
    notes.push(...matchNotes(own), ...judgeRecording(intake, line.syllables));
    if (intake.kind === 'taken') {
      const seconds = intake.samples / SAMPLE_RATE;
      const file = takePath(own.recording);
      const take: VoiceTake = {spoken, file, seconds, origin: 'recorded'};
      return {...base, state: 'recorded', take, notes};
    }
  }
  const draft = await draftOf(line);
  if (!draft) return {...base, state: 'missing', notes};
  if ('code' in draft) return {...base, state: 'missing', notes: [...notes, draft]};
  const take: VoiceTake = {
    spoken,
    file: draftTakePath(draft),
    seconds: draft.samples / SAMPLE_RATE,
    origin: 'synthesized',
    ...(draft.syllableStarts ? {syllableStarts: draft.syllableStarts} : {}),
  };
  return {...base, state: 'draft', take, engine: draft.engine, notes};
}

const staleNote = (path: string): VoiceNote => ({
  code: 'stale',
  fails: true,
  message: `lời đã sửa sau khi ghi (${path}); hãy ghi lại câu này.`,
});

function matchNotes({state, recording, rivals}: Match): readonly VoiceNote[] {
  const fresh: VoiceNote = {
    code: 'new',
    fails: false,
    message: 'bản ghi mới chưa vào sổ; hãy nghe lại, rồi chạy: npm run -s clip -- voice',
  };
  const double: VoiceNote = {
    code: 'double',
    fails: true,
    message: `nhiều tệp cho một câu; đang dùng ${recording.path}, hãy xóa hoặc đổi tên các tệp kia.`,
    measured: rivals.map(({path}) => path).join(', '),
  };
  return [...(state === 'new' ? [fresh] : []), ...(rivals.length > 0 ? [double] : [])];
}
