import type {Finding} from '../../findings/finding';
import type {RuleId} from '../../findings/rule-id';
import {REGISTRY_FILE} from '../../sound/voice/voice-folders';
import type {FoundVoices, LineVoice} from '../../sound/voice/line-voice';
import type {VoiceNote, VoiceNoteCode} from '../../sound/voice/voice-note';

export type VoiceJudgement = {
  /** A final clip: what a draft only warns of blocks. */
  readonly final: boolean;
  /** Whether the profile lets a speech engine speak in a final clip. */
  readonly synthesizedAllowed: boolean;
  /** Where the words of a line are written, such as `team.json` line 12. */
  readonly locate?: (
    lineId: string,
  ) => Pick<Finding, 'file' | 'line' | 'column' | 'path'> | undefined;
};

type Told = {readonly voice: LineVoice; readonly note?: VoiceNote};

const MOST_TOLD = 12;

/** What is wrong with the voice of a clip: one finding for each kind of trouble, with the lines that have it. */
export function voiceFindings(
  {voices, strays}: Pick<FoundVoices, 'voices' | 'strays'>,
  judgement: VoiceJudgement,
): Finding[] {
  const missing = voices.filter(({state}) => state === 'missing');
  const drafts = voices.filter(({state}) => state === 'draft');
  return [
    ...folded(
      'VOICE.MISSING',
      'Chưa có giọng đọc, nhịp chỉ là ước lượng; hãy ghi âm, hoặc tạo giọng máy tạm bằng: npm run -s clip -- voice --draft.',
      missing.map((voice) => ({voice})),
      judgement,
      judgement.final,
    ),
    ...(judgement.synthesizedAllowed
      ? allowedDrafts(drafts)
      : folded(
          'VOICE.SYNTHESIZED',
          'Đang dùng giọng máy tạm, bản chính thức cần giọng người; in phiếu ghi âm bằng: npm run -s clip -- voice --sheet phieu.html.',
          drafts.map((voice) => ({voice})),
          judgement,
          judgement.final,
        )),
    ...noteFindings(voices, judgement),
    ...strays,
  ];
}

/** The profile lets an engine speak: it is listed all the same, so that nobody is deceived. */
const allowedDrafts = (drafts: readonly LineVoice[]): readonly Finding[] =>
  drafts.length === 0
    ? []
    : [
        {
          ruleId: 'VOICE.SYNTHESIZED',
          stage: 'data',
          result: 'pass',
          severity: 'inform',
          message: `Thể lệ cho phép giọng máy; ${drafts.length} câu dùng giọng máy.`,
          measured: lineList(drafts),
        },
      ];

const RULES: Readonly<Record<VoiceNoteCode, RuleId>> = {
  new: 'VOICE.UNREGISTERED',
  stale: 'VOICE.STALE',
  fast: 'VOICE.SPEED',
  slow: 'VOICE.SPEED',
  quiet: 'VOICE.LEVEL',
  clipped: 'VOICE.CLIPPED',
  noisy: 'VOICE.NOISE',
  silent: 'VOICE.SILENT',
  'too-long': 'VOICE.LENGTH',
  unreadable: 'VOICE.UNREADABLE',
  'narrow-band': 'VOICE.BAND',
  double: 'VOICE.DOUBLE',
  engine: 'VOICE.ENGINE',
};

/** These block a final clip even where the recording itself is good: nobody has vouched for it. */
const VOUCHED: readonly VoiceNoteCode[] = ['new', 'stale'];

function noteFindings(voices: readonly LineVoice[], judgement: VoiceJudgement): readonly Finding[] {
  const kinds = new Map<string, (Told & {readonly note: VoiceNote})[]>();
  for (const voice of voices)
    for (const note of voice.notes) {
      const kind = `${note.code} ${note.fails} ${note.code === 'engine' ? note.message : ''}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), {voice, note}]);
    }
  return [...kinds.values()].flatMap((told) => {
    const note = told[0]?.note;
    if (!note) return [];
    const blocks = judgement.final && (note.fails || VOUCHED.includes(note.code));
    return folded(RULES[note.code], sentenceOf(note, told), told, judgement, blocks);
  });
}

/** A message that names a file speaks of one line only; many lines are told by what they have in common. */
function sentenceOf({code, message}: VoiceNote, told: readonly Told[]): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  if (told.length === 1) return capital;
  if (code === 'stale') return 'Lời đã sửa sau khi ghi; hãy ghi lại những câu này.';
  if (code === 'double') return 'Có câu có nhiều tệp ghi âm; mỗi câu chỉ để lại một tệp.';
  return capital;
}

function folded(
  ruleId: RuleId,
  message: string,
  told: readonly Told[],
  {locate}: VoiceJudgement,
  blocks: boolean,
): readonly Finding[] {
  const [first] = told;
  if (!first) return [];
  const expected = first.note?.expected;
  return [
    {
      ruleId,
      stage: 'data',
      result: blocks ? 'fail' : 'warn',
      severity: blocks ? 'block' : 'warn',
      message,
      measured: measuredOf(told),
      ...(expected === undefined ? {} : {expected}),
      ...placeOf(first, ruleId, locate),
    },
  ];
}

/** “3 câu: team.2 (5,1 tiếng một giây), team.4”. */
function measuredOf(told: readonly Told[]): string {
  const names = told.slice(0, MOST_TOLD).map(({voice, note}) => {
    const detail = note?.measured;
    return detail === undefined ? voice.lineId : `${voice.lineId} (${detail})`;
  });
  const more = told.length - names.length;
  return `${told.length} câu: ${names.join(', ')}${more > 0 ? ` và ${more} câu nữa` : ''}`;
}

const lineList = (voices: readonly LineVoice[]): string =>
  measuredOf(voices.map((voice) => ({voice})));

function placeOf(
  {voice}: Told,
  ruleId: RuleId,
  locate: VoiceJudgement['locate'],
): Pick<Finding, 'file' | 'line' | 'column' | 'path'> {
  if (ruleId === 'VOICE.UNREGISTERED') return {file: `public/${REGISTRY_FILE}`};
  if (voice.file !== undefined) return {file: `public/${voice.file}`};
  return locate?.(voice.lineId) ?? {};
}
