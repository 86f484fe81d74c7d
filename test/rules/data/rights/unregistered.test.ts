import {expect, test} from 'vitest';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {replaced, TEXTS} from '../../../fixtures/dossier';

const FONTS = ['500', '700', '800'].map((weight) => `fonts/BeVietnamPro-${weight}.ttf`);

/** Files that are reported when `public/` holds these beside the fonts. */
const reported = (files: readonly string[], assets = '') => {
  const media = replaced('media.json', /"assets": \[\n/, `"assets": [${assets}\n\n`);
  const {findings} = judgeDossier(
    {...TEXTS, 'media.json': media},
    {publicFiles: new Set([...FONTS, ...files])},
  );
  for (const finding of findings) {
    // A draft may be made while a voice is being recorded.
    const isVoice = finding.message.includes('giọng đọc');
    expect(finding).toMatchObject(
      isVoice ? {result: 'warn', severity: 'warn'} : {result: 'fail', severity: 'block'},
    );
    expect(finding).toMatchObject({file: 'media.json', path: 'assets', line: 2, column: 13});
  }
  return findings.map(({ruleId, measured}) => `${ruleId} ${measured}`);
};

const VOICE =
  '{"id": "giong-doc", "kind": "voice", "file": "voice/", "author": "Đài phường", "origin": "own", "people": [{"who": "phát thanh viên", "consent": "signed", "purposes": ["contest"]}]},';

test.each([
  ['a photograph', 'photos/cho-song.jpg'],
  ['a photograph with a shouting name', 'IMG_0001.JPG'],
  ['a photograph in a deep folder', 'a/b/c/d.webp'],
  ['a photograph of a telephone', 'photos/IMG_1.HEIC'],
  ['a film', 'films/cho.MOV'],
  ['music', 'music/bai-hat.mp3'],
  ['music beside the folder that the program fills', 'music/generated-by-me/a.mp3'],
  ['a font', 'fonts/Arial.ttf'],
  ['a photograph among the voices', 'voice/anh.png'],
  ['a recording', 'voice/team.2.wav'],
  ['a recording of this clip', 'voice/truong-quang-trong/team.2.wav'],
  ['a recording on film', 'voice/team.2.mp4'],
])('%s that no entry covers is reported', (_, file) => {
  expect(reported([file])).toEqual([`RIGHT.UNREGISTERED ${file}`]);
});

test.each([
  ['words', 'fonts/OFL.txt'],
  ['the music of the program', 'music/generated/river.wav'],
  ['the draft voice', 'voice/draft/08b3.m4a'],
  ['levelled takes', 'voice/generated/08b3.wav'],
  ['what a system leaves behind', 'photos/._cho.jpg'],
  ['a hidden folder', '.cache/cho.jpg'],
  ['what an archive leaves behind', '__MACOSX/cho.jpg'],
  ['the list of recordings', 'voice/recordings.json'],
  ['recordings of another clip', 'voice/phuong-khac/team.2.wav'],
])('%s needs no entry', (_, file) => {
  expect(reported([file])).toEqual([]);
});

test('one entry covers fifty-four recordings, and nothing but recordings', () => {
  const recordings = Array.from({length: 54}, (_, i) => `voice/team.${i}.wav`);
  expect(reported([...recordings, 'voice/README.md'])).toHaveLength(1);
  expect(reported(recordings, VOICE)).toEqual([]);
  expect(reported([...recordings, 'voice/anh.png'], VOICE)).toEqual([
    'RIGHT.UNREGISTERED voice/anh.png',
  ]);
});

test('an entry for the voice needs no recording yet', () => {
  expect(reported(['voice/README.md'], VOICE)).toEqual([]);
});

test('a name that a Mac wrote decomposed is reported once, with what to do', () => {
  const entry = (file: string) =>
    `{"id": "cho", "kind": "photo", "file": "${file}", "author": "Đoàn phường", "origin": "own", "people": []},`;
  const decomposed = 'photos/chợ.jpg'.normalize('NFD');
  const media = replaced('media.json', /"assets": \[/, `"assets": [${entry('photos/chợ.jpg')}`);
  const texts = {...TEXTS, 'media.json': media};
  const {findings} = judgeDossier(texts, {publicFiles: new Set([...FONTS, decomposed])});
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['INPUT.FILE_MISSING']);
  expect(findings[0]?.message).toContain('đổi tên tệp thành chữ không dấu');
});

test('a folder of two hundred photographs is reported by its first twelve', () => {
  const photos = Array.from({length: 200}, (_, i) => `photos/${String(i).padStart(3, '0')}.jpg`);
  const {findings} = judgeDossier(TEXTS, {publicFiles: new Set([...FONTS, ...photos])});
  expect(findings).toHaveLength(12);
  expect(findings.at(-1)?.message).toContain('Còn 188 tệp nữa');
});

test('without a list of files there is no finding about them', () => {
  expect(judgeDossier(TEXTS).findings).toEqual([]);
});
