import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {lookAtPictures} from '../../../src/clip/look-at-pictures';
import {blocks} from '../../../src/findings/finding';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {judgeDossier} from '../../../src/rules/data/judge-dossier';
import {judge} from '../../../src/rules/judge';
import {PICTURE_SOURCE_RULES} from '../../../src/rules/sources/pictures';
import {replaced, TEXTS} from '../../fixtures/dossier';
import {makeMedia, withTemporaryFolder} from '../../media/make-media';
import {TELEPHONE, withExif} from '../../media/pictures/exif';
import {CITIZEN, drawPhoto, jpegOf, type Placed, pngOf} from '../../media/pictures/make-photo';
import {DRAFT, FINAL} from '../cases';

const CARD: Placed = {text: CITIZEN, size: 260, turn: 8};

type Entry = Readonly<Record<string, unknown>>;

/** The dossier of the tests with one picture in its market scene. */
function read(entry: Entry = {}, isShown = true) {
  const photo = {
    id: 'cho-song',
    kind: 'photo',
    file: 'photos/cho.jpg',
    author: 'Đoàn phường',
    origin: 'own',
    people: [],
    ...entry,
  };
  const media = replaced('media.json', /"assets": \[/, `"assets": [${JSON.stringify(photo)},`);
  const footage = '"footage": [{"scene": "market", "asset": "cho-song"}]';
  const {dossier, places, findings} = judgeDossier({
    ...TEXTS,
    'media.json': isShown ? media.replace('"footage": []', footage) : media,
    'activities.json': isShown
      ? replaced('activities.json', 'Hàng thật,', '[[footage]] Hàng thật,')
      : TEXTS['activities.json'],
  });
  if (!dossier) throw new Error(JSON.stringify(findings));
  return {dossier, places};
}

const check = async (
  folder: string,
  bytes: Uint8Array,
  entry: Entry = {},
  isShown = true,
  final = false,
) => {
  const {dossier, places} = read(entry, isShown);
  await mkdir(path.join(folder, 'photos'), {recursive: true});
  await writeFile(path.join(folder, dossier.media.assets[0]?.file ?? ''), bytes);
  const pictures = await lookAtPictures(dossier, {
    publicDir: folder,
    cacheDir: path.join(folder, 'cache'),
  });
  const voices = {voices: [], strays: [], brokenLists: []};
  const locate = () => undefined;
  return judge(
    PICTURE_SOURCE_RULES,
    {places, pictures, voices, synthesizedAllowed: false, locate},
    final ? FINAL : DRAFT,
  );
};
const rulesOf = (findings: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ruleId, result, severity}) => `${ruleId} ${result} ${severity}`);

describe('a photograph', () => {
  test('with a citizen card blocks even a draft, and nothing of the card is shown or kept', () =>
    withTemporaryFolder(async (folder) => {
      const findings = await check(folder, await jpegOf(await drawPhoto(1200, 900, [CARD])));
      expect(rulesOf(findings)).toEqual(['PII.SCREEN fail block']);
      expect(findings[0]).toMatchObject({file: 'media.json', path: 'assets[0].file', line: 2});
      expect(findings[0]?.message).toContain('“photos/cho.jpg” có mã QR của thẻ căn cước');
      const cache = path.join(folder, 'cache', 'pictures-seen');
      const kept = await Promise.all(
        (await readdir(cache)).map((name) => readFile(path.join(cache, name), 'utf8')),
      );
      expect(kept).toHaveLength(1);
      for (const text of [JSON.stringify(findings), ...kept])
        expect(text).not.toMatch(/0123456789|Mẫu|01011990/);
    }));

  test('with another code warns of its content, without its digits', () =>
    withTemporaryFolder(async (folder) => {
      const shop = {text: 'https://zalo.me/0912345678', size: 240};
      const photo = await jpegOf(await drawPhoto(1200, 900, [shop]));
      const findings = await check(folder, photo);
      expect(rulesOf(findings)).toEqual(['PII.SCREEN warn warn']);
      expect(findings[0]?.message).toContain('“https://zalo.me/••••••••••”');
      expect((await check(folder, photo, {}, true, true)).some(blocks)).toBe(false);
    }));

  test('of a telephone is reported with its place and with the promise', () =>
    withTemporaryFolder(async (folder) => {
      const jpeg = withExif(await jpegOf(await drawPhoto(320, 240)), TELEPHONE);
      const findings = await check(folder, jpeg, {takenOn: '2023-08-05'});
      expect(rulesOf(findings)).toEqual(['META.GPS warn warn', 'META.PERSON warn inform']);
      expect(findings[0]?.message).toContain('15,1200° vĩ Bắc, 108,8100° kinh Đông');
      expect(findings[0]?.message).toContain('không mang theo');
      expect(JSON.stringify(findings)).not.toMatch(/SECRET|Nguyen/);
    }));

  test('with another day of its own in the file is reported', () =>
    withTemporaryFolder(async (folder) => {
      const jpeg = withExif(await jpegOf(await drawPhoto(320, 240)), {
        camera: {0x9003: '2023:08:05 10:11:12'},
      });
      const days = (takenOn: string) =>
        check(folder, jpeg, {takenOn}).then((findings) =>
          findings.filter(({ruleId}) => ruleId === 'FORM.FRESH_SEEN').map(({message}) => message),
        );
      expect(await days('2023-08-06')).toEqual([]);
      expect(await days('2023-08-01')).toEqual([expect.stringContaining('05/8/2023')]);
    }));

  test('of a flying camera needs its permit, with one finding', () =>
    withTemporaryFolder(async (folder) => {
      const image = {0x010f: 'DJI', 0x0110: 'FC3170'};
      const jpeg = withExif(await jpegOf(await drawPhoto(320, 240)), {image});
      expect(rulesOf(await check(folder, jpeg))).toEqual(['FORM.DRONE_SEEN warn inform']);
      const drone = {permit: '12/GP', date: '2023-08-01'};
      expect(await check(folder, jpeg, {drone})).toEqual([]);
    }));

  test.each([
    ['a WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is not passed unseen', (_, bytes) =>
    withTemporaryFolder(async (folder) => {
      const findings = await check(folder, bytes);
      expect(rulesOf(findings)).toEqual(['MEDIA.UNREADABLE not-evaluated warn']);
      expect(findings.some(blocks)).toBe(false);
      expect((await check(folder, bytes, {}, true, true)).some(blocks)).toBe(true);
    }),
  );

  test('that the clip does not show is not looked at', () =>
    withTemporaryFolder(async (folder) => {
      expect(await check(folder, Buffer.alloc(0), {}, false)).toEqual([]);
    }));

  test('with nothing in it passes, and is not looked at again: the kept proof is used', () =>
    withTemporaryFolder(async (folder) => {
      const jpeg = await jpegOf(await drawPhoto(320, 240));
      expect(await check(folder, jpeg)).toEqual([]);
      const cache = path.join(folder, 'cache', 'pictures-seen');
      const [name = ''] = await readdir(cache);
      const kept = JSON.parse(await readFile(path.join(cache, name), 'utf8'));
      // A place that only the kept result has: the picture has none.
      kept.tags.place = {latitude: 15.12, longitude: 108.81};
      await writeFile(path.join(cache, name), JSON.stringify(kept));
      expect(rulesOf(await check(folder, jpeg))).toEqual(['META.GPS warn warn']);
    }));

  test('is looked at again when what was kept is broken', () =>
    withTemporaryFolder(async (folder) => {
      const jpeg = await jpegOf(await drawPhoto(800, 600, [{...CARD, size: 200}]));
      const first = await check(folder, jpeg);
      const cache = path.join(folder, 'cache', 'pictures-seen');
      for (const name of await readdir(cache)) await writeFile(path.join(cache, name), '{"co');
      expect(await check(folder, jpeg)).toEqual(first);
    }));
});

describe('a film', () => {
  /** Three seconds; the card is seen from second 1 to second 2. */
  const film = async (folder: string, ...metadata: readonly string[]): Promise<Uint8Array> => {
    const still = async (codes: readonly Placed[], name: string) => {
      const file = path.join(folder, name);
      await writeFile(file, pngOf(await drawPhoto(640, 480, codes)));
      return file;
    };
    const list = path.join(folder, 'list.txt');
    const [empty, card] = [
      await still([], 'empty.png'),
      await still([{...CARD, size: 220}], 'card.png'),
    ];
    const parts = [empty, card, empty].map((file) => `file '${file}'\nduration 1\n`);
    await writeFile(list, parts.join(''));
    const file = path.join(folder, 'made.mp4');
    await runFfmpeg([
      ...['-v', 'error', '-f', 'concat', '-safe', '0', '-i', list, '-r', '25'],
      ...['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p'],
      ...[...metadata.flatMap((one) => ['-metadata', one]), file],
    ]);
    return readFile(file);
  };
  const entry = {kind: 'video', file: 'photos/cho.mp4'};

  test('with a card for a second blocks, and says when', () =>
    withTemporaryFolder(async (folder) => {
      const findings = await check(folder, await film(folder), entry);
      expect(rulesOf(findings)).toEqual(['PII.SCREEN fail block']);
      expect(findings[0]?.message).toContain('Đoạn quay “photos/cho.mp4”');
      expect(findings[0]?.message).toMatch(/\(quanh giây thứ 1\)/);
    }));

  test('with a place warns', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(folder, {
        encoding: ['-metadata', 'location=+15.1213+108.8044/'],
      });
      const findings = await check(folder, await readFile(file), entry);
      expect(rulesOf(findings)).toEqual(['META.GPS warn warn']);
      expect(findings[0]?.message).toContain('15,1213° vĩ Bắc');
    }));

  test('that is broken is not passed unseen', () =>
    withTemporaryFolder(async (folder) => {
      const findings = await check(folder, Buffer.from('không phải phim'), entry);
      expect(rulesOf(findings)).toEqual(['MEDIA.UNREADABLE not-evaluated warn']);
    }));
});

test('an interrupted look is no result', () =>
  withTemporaryFolder(async (folder) => {
    const {dossier} = read();
    await mkdir(path.join(folder, 'photos'));
    await writeFile(path.join(folder, 'photos/cho.jpg'), await jpegOf(await drawPhoto(320, 240)));
    const stop = new AbortController();
    stop.abort(new Error('interrupted'));
    await expect(
      lookAtPictures(dossier, {publicDir: folder, cacheDir: folder, signal: stop.signal}),
    ).rejects.toThrow();
  }));
