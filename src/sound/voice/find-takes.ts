import {AT_ONCE, inTurns} from '../../base/in-turns';
import type {VoiceTake} from '../../timeline/voice-take';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {draftTakePath} from './draft';
import {draftFinder, type FindDraft} from './find-draft';
import {judgeRecording} from './judge-recording';
import {readKeptDrafts} from './kept-drafts';
import type {FoundVoices, LineVoice, SpokenLine, VoiceRequest} from './line-voice';
import {listRecordings} from './list-recordings';
import {type Match, type Matches, matchRecordings} from './match-recordings';
import {readRegistry} from './registry';
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
  const registry = await readOr([], readRegistry(publicDir));
  const kept = await readOr({}, readKeptDrafts(publicDir));
  const matches = matchRecordings(recordings, registry.value, lines);
  const findDraft = draftFinder(request, kept.value);
  let done = 0;
  const voices = await inTurns(lines, AT_ONCE, async (line) => {
    const voice = await voiceOf({
      line,
      match: matchOf(line, lines, matches),
      matches,
      findDraft,
      request,
    });
    done += 1;
    request.onProgress?.(done, lines.length);
    return voice;
  });
  return {
    takes: voices.flatMap(({take}) => (take ? [take] : [])),
    voices,
    strays: matches.strays,
    brokenLists: [...registry.broken, ...kept.broken],
  };
}

/** A list, or a value instead of it and the error where it is broken. */
async function readOr<Value>(
  instead: Value,
  reading: Promise<Value>,
): Promise<{readonly value: Value; readonly broken: readonly VoiceListError[]}> {
  try {
    return {value: await reading, broken: []};
  } catch (error) {
    if (!(error instanceof VoiceListError)) throw error;
    return {value: instead, broken: [error]};
  }
}

/** The line's recording, or that of another line with the same words. */
function matchOf(
  {id, spoken}: SpokenLine,
  lines: readonly SpokenLine[],
  {matches}: Matches,
): Match | undefined {
  const twins = lines.filter((line) => line.spoken === spoken).map((line) => line.id);
  return (
    matches.find(({lineId}) => lineId === id) ?? matches.find(({lineId}) => twins.includes(lineId))
  );
}

type LineRequest = {
  readonly line: SpokenLine;
  readonly match: Match | undefined;
  readonly matches: Matches;
  readonly findDraft: FindDraft;
  readonly request: VoiceRequest;
};

async function voiceOf({
  line,
  match,
  matches,
  findDraft,
  request,
}: LineRequest): Promise<LineVoice> {
  const {publicDir, signal} = request;
  const {spoken} = line;
  const stale = matches.stale.filter(({lineId}) => lineId === line.id);
  const notes: VoiceNote[] = match ? [] : stale.map(({recording}) => staleNote(recording.path));
  const file = match?.recording.path ?? stale[0]?.recording.path;
  const base = {lineId: line.id, file};
  if (match) {
    const intake = await takeInRecording(publicDir, match.recording, signal);
    notes.push(...matchNotes(match), ...judgeRecording(intake, line.syllables));
    if (intake.kind === 'taken') {
      const take: VoiceTake = {
        spoken,
        file: takePath(match.recording),
        seconds: intake.samples / SAMPLE_RATE,
        origin: 'recorded',
      };
      return {...base, state: 'recorded', take, notes};
    }
  }
  const draft = await findDraft(line);
  if (!draft) return {...base, state: 'missing', notes};
  if ('code' in draft) return {...base, state: 'missing', notes: [...notes, draft]};
  const take: VoiceTake = {
    spoken,
    file: draftTakePath(draft),
    seconds: draft.samples / SAMPLE_RATE,
    origin: 'synthesized',
    syllableStarts: draft.syllableStarts,
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
