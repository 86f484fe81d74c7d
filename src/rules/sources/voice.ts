import type {Remark} from '../../findings/remark';
import type {LineVoice} from '../../sound/voice/line-voice';
import type {StrayRecordings} from '../../sound/voice/match-recordings';
import {REGISTRY_FILE} from '../../sound/voice/voice-folders';
import type {VoiceNote, VoiceNoteCode} from '../../sound/voice/voice-note';
import {type Rule, rule} from '../rule';
import type {SourcesCase} from './sources-case';

/** A line that has some trouble, and what was noted of it. */
type LineTrouble = {readonly voice: LineVoice; readonly note?: VoiceNote};
type VoiceRuleId = `VOICE.${Uppercase<string>}`;

const MOST_LISTED = 12;
const OUR_STANDARD = 'Tiêu chuẩn của chương trình (docs: thu âm)';

const missingVoices = rule<SourcesCase, 'VOICE.MISSING'>({
  id: 'VOICE.MISSING',
  stage: 'sources',
  about: 'Câu nào cũng có giọng đọc',
  severity: 'warn',
  inFinal: 'block',
  source: 'Luật thiết kế 4: nhịp ước lượng chỉ dùng cho bản nháp',
  check: ({voices: {voices}, locate}) =>
    onLines(
      'Chưa có giọng đọc, nhịp chỉ là ước lượng; hãy ghi âm, hoặc tạo giọng máy tạm bằng: npm run -s clip -- voice --draft.',
      voices.filter(({state}) => state === 'missing').map((voice) => ({voice})),
      locate,
    ),
});

/** Where the profile lets an engine speak it is listed all the same, so that the viewer is not deceived. */
const synthesizedVoices = rule<SourcesCase, 'VOICE.SYNTHESIZED'>({
  id: 'VOICE.SYNTHESIZED',
  stage: 'sources',
  about: 'Giọng người, trừ khi thể lệ cho phép giọng máy',
  severity: 'warn',
  inFinal: 'block',
  source: 'Thể lệ (sound.synthesizedVoice)',
  check: ({voices: {voices}, synthesizedAllowed, locate}) => {
    const drafts = voices.filter(({state}) => state === 'draft').map((voice) => ({voice}));
    if (!synthesizedAllowed)
      return onLines(
        'Đang dùng giọng máy tạm, bản chính thức cần giọng người; in phiếu ghi âm bằng: npm run -s clip -- voice --sheet phieu.html.',
        drafts,
        locate,
      );
    if (drafts.length === 0) return [];
    const message = `Thể lệ cho phép giọng máy; ${drafts.length} câu dùng giọng máy.`;
    return [{result: 'pass', message, measured: measuredOf(drafts)}];
  },
});

/** These block a final clip even where the recording itself is good: no person has vouched for it. */
const VOUCHED: ReadonlySet<VoiceNoteCode> = new Set(['new', 'stale']);

/** What was noted of recordings and drafts: one remark for all lines with the same trouble. */
const noteRule = <const Id extends VoiceRuleId>(
  id: Id,
  about: string,
  codes: readonly VoiceNoteCode[],
): Rule<SourcesCase, Id> =>
  rule<SourcesCase, Id>({
    id,
    stage: 'sources',
    about,
    severity: 'warn',
    inFinal: 'block',
    source: OUR_STANDARD,
    check: ({voices: {voices}, locate}) =>
      alike(voices, codes).flatMap(([first, ...others]) => {
        const {note} = first;
        const lines = [first, ...others];
        const blocksFinal = note.fails || VOUCHED.has(note.code);
        return onLines(sentenceOf(note, lines.length), lines, locate).map((remark) => ({
          ...remark,
          ...(note.code === 'new' ? {...NO_PLACE, file: `public/${REGISTRY_FILE}`} : undefined),
          inFinal: blocksFinal ? undefined : 'same',
        }));
      }),
  });

const NO_PLACE = {line: undefined, column: undefined, path: undefined};

type Noted = LineTrouble & {readonly note: VoiceNote};

/** Notes with these codes; together what one sentence can say. */
function alike(
  voices: readonly LineVoice[],
  codes: readonly VoiceNoteCode[],
): readonly (readonly [Noted, ...Noted[]])[] {
  const groups = new Map<string, [Noted, ...Noted[]]>();
  for (const voice of voices)
    for (const note of voice.notes.filter(({code}) => codes.includes(code))) {
      const kind = `${note.code} ${note.fails} ${note.code === 'engine' ? note.message : ''}`;
      const group = groups.get(kind);
      if (group) group.push({voice, note});
      else groups.set(kind, [{voice, note}]);
    }
  return [...groups.values()];
}

/** A message that names a file speaks of one line only; of many lines, what they have in common. */
function sentenceOf({code, message}: VoiceNote, lines: number): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  if (lines === 1) return capital;
  if (code === 'stale') return 'Lời đã sửa sau khi ghi; hãy ghi lại những câu này.';
  if (code === 'double') return 'Có câu có nhiều tệp ghi âm; mỗi câu chỉ để lại một tệp.';
  return capital;
}

/** At the place of the first line: its recording, or else where its words are written. */
function onLines(
  message: string,
  lines: readonly LineTrouble[],
  locate: SourcesCase['locate'],
): readonly Remark[] {
  const [first] = lines;
  if (!first) return [];
  const {voice, note} = first;
  return [
    {
      message,
      measured: measuredOf(lines),
      expected: note?.expected,
      ...(voice.file === undefined ? locate(voice.lineId) : {file: `public/${voice.file}`}),
    },
  ];
}

/** “3 câu: team.2 (5,1 tiếng một giây), team.4”. */
function measuredOf(lines: readonly LineTrouble[]): string {
  const names = lines.slice(0, MOST_LISTED).map(({voice, note}) => {
    const detail = note?.measured;
    return detail === undefined ? voice.lineId : `${voice.lineId} (${detail})`;
  });
  const more = lines.length - names.length;
  return `${lines.length} câu: ${names.join(', ')}${more > 0 ? ` và ${more} câu nữa` : ''}`;
}

/** It blocks, so that nothing is overwritten unseen. */
const brokenLists = rule<SourcesCase, 'VOICE.LIST'>({
  id: 'VOICE.LIST',
  stage: 'sources',
  about: 'Sổ bản ghi, sổ giọng máy đọc được',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 4: hỏng thì dừng, không đoán',
  check: ({voices}) =>
    voices.brokenLists.map(({file, mend}) => ({
      message: `Tệp này hỏng, không đọc được; ${mend}`,
      file: `public/${file}`,
    })),
});

const STRAYS: Readonly<Record<StrayRecordings['kind'], string>> = {
  misnamed:
    'Có tệp ghi âm mà tên không chỉ rõ câu nào; hãy đặt tên theo mã câu, như “team.2.wav” (xem: npm run -s clip -- voice).',
  'left-over':
    'Có bản ghi của câu không còn trong kịch bản này; nếu không dùng nữa, hãy xóa hoặc cất đi nơi khác.',
};

const MOST_FILES = 8;

const strayRecordings = rule<SourcesCase, 'VOICE.STRAY'>({
  id: 'VOICE.STRAY',
  stage: 'sources',
  about: 'Bản ghi nào cũng thuộc một câu',
  severity: 'warn',
  inFinal: 'same',
  source: OUR_STANDARD,
  check: ({voices}) =>
    voices.strays.map(({kind, recordings}) => {
      const files = recordings.map(({path}) => `public/${path}`);
      const more = files.length - MOST_FILES;
      return {
        message: STRAYS[kind],
        measured: files.slice(0, MOST_FILES).join(', ') + (more > 0 ? ` và ${more} tệp nữa` : ''),
        file: files[0],
      };
    }),
});

/** What is wrong in the folder of voices and belongs to no line. */
export const VOICE_FOLDER_RULES: readonly Rule<SourcesCase>[] = [brokenLists, strayRecordings];

export const VOICE_RULES: readonly Rule<SourcesCase>[] = [
  missingVoices,
  synthesizedVoices,
  noteRule('VOICE.UNREGISTERED', 'Bản ghi đã vào sổ', ['new']),
  noteRule('VOICE.STALE', 'Bản ghi đúng lời hiện nay', ['stale']),
  noteRule('VOICE.SPEED', 'Tốc độ đọc', ['fast', 'slow']),
  noteRule('VOICE.LEVEL', 'Bản ghi đủ to', ['quiet']),
  noteRule('VOICE.CLIPPED', 'Bản ghi không vỡ tiếng', ['clipped']),
  noteRule('VOICE.NOISE', 'Bản ghi ít tiếng ồn', ['noisy']),
  noteRule('VOICE.SILENT', 'Bản ghi có tiếng', ['silent']),
  noteRule('VOICE.LENGTH', 'Bản ghi không quá dài', ['too-long']),
  noteRule('VOICE.UNREADABLE', 'Bản ghi đọc được', ['unreadable']),
  noteRule('VOICE.BAND', 'Bản ghi đủ dải tần', ['narrow-band']),
  noteRule('VOICE.DOUBLE', 'Mỗi câu một bản ghi', ['double']),
  noteRule('VOICE.ENGINE', 'Giọng máy tạm làm được', ['engine']),
  ...VOICE_FOLDER_RULES,
];
