import {describe, expect, it} from 'vitest';
import type {FoundVoices, LineVoice} from '../../../src/sound/voice/line-voice';
import {recordingSheet, recordingSheetPage} from '../../../src/sound/voice/recording-sheet';
import {VoiceListError} from '../../../src/sound/voice/voice-list-error';
import type {VoiceNote} from '../../../src/sound/voice/voice-note';
import {line} from '../../sound/voice/voice-world';
import {askVoices, DRAFT, FINAL} from '../cases';

const recorded = (lineId: string, ...notes: VoiceNote[]): LineVoice => ({
  lineId,
  state: 'recorded',
  file: `voice/${lineId}.wav`,
  notes,
});
const draft = (lineId: string, ...notes: VoiceNote[]): LineVoice => ({
  lineId,
  state: 'draft',
  notes,
});
const missing = (lineId: string): LineVoice => ({lineId, state: 'missing', notes: []});
const note = (code: VoiceNote['code'], fails: boolean): VoiceNote => ({
  code,
  fails,
  message: 'có chuyện.',
  measured: '5,1',
});

const judge = (voices: readonly LineVoice[], final: boolean, synthesizedAllowed = false) =>
  askVoices(
    {voices: {voices, strays: [], brokenLists: []}, synthesizedAllowed, locate: () => undefined},
    /^VOICE\./,
    final ? FINAL : DRAFT,
  ).map(({ruleId, result, severity}) => `${ruleId} ${result} ${severity}`);

describe('rules of voices', () => {
  it('has no remark on good recordings', () => {
    expect(judge([recorded('a.1'), recorded('a.2')], true)).toEqual([]);
  });

  it.each([
    ['missing', [missing('a.1')], 'VOICE.MISSING'],
    ['a draft', [draft('a.1')], 'VOICE.SYNTHESIZED'],
    ['unregistered', [recorded('a.1', note('new', false))], 'VOICE.UNREGISTERED'],
    ['failing', [recorded('a.1', note('clipped', true))], 'VOICE.CLIPPED'],
  ])('%s warns in a draft and blocks a final clip', (_, voices, rule) => {
    expect(judge(voices, false)).toEqual([`${rule} warn warn`]);
    expect(judge(voices, true)).toEqual([`${rule} fail block`]);
  });

  it('blocks a final clip for a stale line even where a draft is allowed to step in', () => {
    const stale = draft('a.1', note('stale', true));
    expect(judge([stale], true, true)).toEqual([
      'VOICE.SYNTHESIZED pass inform',
      'VOICE.STALE fail block',
    ]);
  });

  it('lets a final clip pass with a warning that does not fail', () => {
    expect(judge([recorded('a.1', note('fast', false))], true)).toEqual(['VOICE.SPEED warn warn']);
  });

  it('folds lines with the same problem into one finding, and lists the first of many', () => {
    const voices = Array.from({length: 30}, (_, i) => missing(`a.${i + 1}`));
    const [finding, ...others] = askVoices(
      {
        voices: {voices, strays: [], brokenLists: []},
        synthesizedAllowed: false,
        locate: (lineId) => ({file: 'team.json', line: Number(lineId.slice(2))}),
      },
      /^VOICE\./,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({file: 'team.json', line: 1});
    expect(finding?.measured).toMatch(/^30 câu: a\.1, .*, a\.12 và 18 câu nữa$/);
  });
});

describe('rules of the folder of voices', () => {
  const inFolder = (found: Pick<FoundVoices, 'strays' | 'brokenLists'>) =>
    askVoices({voices: {voices: [], ...found}, locate: () => undefined}, /^VOICE\.(?:LIST|STRAY)/);
  const recordings = Array.from({length: 10}, (_, i) => ({
    path: `voice/${i + 1}.wav`,
    sha256: `${i + 1}`,
  }));

  it('names eight files that belong to no line, and counts the others', () => {
    const [misnamed, leftOver] = inFolder({
      strays: [
        {kind: 'misnamed', recordings},
        {kind: 'left-over', recordings: recordings.slice(0, 1)},
      ],
      brokenLists: [],
    });
    expect(misnamed).toMatchObject({ruleId: 'VOICE.STRAY', result: 'warn', severity: 'warn'});
    expect(misnamed?.file).toBe('public/voice/1.wav');
    expect(misnamed?.measured).toMatch(/^public\/voice\/1\.wav, .*8\.wav và 2 tệp nữa$/);
    expect(misnamed?.message).toContain('tên không chỉ rõ câu nào');
    expect(leftOver?.measured).toBe('public/voice/1.wav');
    expect(leftOver?.message).toContain('câu không còn trong kịch bản');
  });

  it('blocks where a list of the program is broken, with how to mend it', () => {
    const error = new VoiceListError('voice/recordings.json', 'hãy lấy lại bản cũ');
    expect(inFolder({strays: [], brokenLists: [error]})).toEqual([
      {
        ruleId: 'VOICE.LIST',
        stage: 'sources',
        result: 'fail',
        severity: 'block',
        message: 'Tệp này hỏng, không đọc được; hãy lấy lại bản cũ',
        file: 'public/voice/recordings.json',
      },
    ]);
  });
});

describe('recordingSheet', () => {
  const lines = [
    {
      ...line('hook.1', 'một'),
      text: 'Xin một tờ giấy <xác nhận>, rồi về.',
      spoken: 'xin một tờ giấy xác nhận rồi về',
      syllables: 8,
    },
    line('hook.2', 'bác hàng xóm mất cả buổi sáng'),
  ];

  it('numbers the lines, names the files, gives the seconds', () => {
    const sheet = recordingSheet(lines, [recorded('hook.2')]);
    expect(sheet).toContain('## 1. hook.1.wav');
    expect(sheet).toContain('## 2. hook.2.wav (đã ghi)');
    expect(sheet).toContain('Khoảng 1,9 giây.');
    expect(sheet).toMatch(/Đọc: \*\*bác hàng xóm mất cả buổi sáng\*\*/i);
  });

  it('asks for another name where another line’s recording bears that name', () => {
    const moved: LineVoice = {
      lineId: 'hook.2',
      state: 'recorded',
      file: 'voice/hook.1.wav',
      notes: [],
    };
    expect(recordingSheet(lines, [moved])).toContain('## 1. hook.1 mới.wav');
  });

  it('is a page in which words stay words', () => {
    const page = recordingSheetPage(lines, []);
    expect(page).toContain('&lt;xác nhận&gt;');
    expect(page).not.toContain('<xác nhận>');
    expect(page.startsWith('<!doctype html>')).toBe(true);
  });
});
