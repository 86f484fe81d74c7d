import {describe, expect, test} from 'vitest';
import {runFfmpegForBytes} from '../../../src/media/ffmpeg';
import {findCodes} from '../../../src/media/pictures/find-codes';
import {readGreyPhoto} from '../../../src/media/pictures/grey-image';
import {TELEPHONE, withExif} from './exif';
import {CITIZEN, drawPhoto, jpegOf, type Placed, pngOf} from './make-photo';

const QR: Placed = {text: CITIZEN, size: 260};
const textsIn = async (bytes: Uint8Array, longest = 65_535): Promise<readonly string[]> =>
  (await findCodes(await readGreyPhoto(bytes, longest))).map(({text}) => text);

describe('the code of a card is found', () => {
  test.each<readonly [string, number, number, Placed]>([
    ['straight', 1200, 900, QR],
    ['turned by 30 degrees', 1200, 900, {...QR, turn: 30}],
    ['turned by 90 degrees', 1200, 900, {...QR, turn: 90}],
    ['turned by 137 degrees', 1200, 900, {...QR, turn: 137}],
    ['small in a large photograph', 3000, 2000, {...QR, size: 130, turn: 12}],
    ['a little blurred', 1200, 900, {...QR, blur: 2, turn: 7}],
    ['in poor light', 1200, 900, {...QR, ink: 100, paper: 150}],
    ['light on dark', 1200, 900, {...QR, ink: 240, paper: 20}],
  ])('%s', async (_, width, height, code) => {
    const bytes = await jpegOf(await drawPhoto(width, height, [code]));
    expect(await textsIn(bytes)).toEqual([CITIZEN]);
  });

  test('in a picture that was squeezed hard', async () => {
    expect(await textsIn(await jpegOf(await drawPhoto(1200, 900, [QR]), 18))).toEqual([CITIZEN]);
  });

  test('on the picture of a telephone that EXIF turns', async () => {
    const jpeg = await jpegOf(await drawPhoto(1200, 900, [{...QR, turn: 90}]));
    expect(await textsIn(withExif(jpeg, TELEPHONE))).toEqual([CITIZEN]);
  });

  test('in a PNG, whatever its name says', async () => {
    expect(await textsIn(pngOf(await drawPhoto(900, 700, [QR])))).toEqual([CITIZEN]);
  });

  test('in a picture made smaller', async () => {
    const bytes = await jpegOf(await drawPhoto(2400, 1600, [{...QR, size: 500}]));
    expect(await textsIn(bytes, 1000)).toEqual([CITIZEN]);
  });
});

test('a GIF is read as well', async () => {
  const {stdout} = await runFfmpegForBytes(
    [
      ...['-v', 'error', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'],
      ...['-c:v', 'gif', '-f', 'gif', 'pipe:1'],
    ],
    {input: pngOf(await drawPhoto(900, 700, [QR]))},
  );
  expect(await textsIn(stdout)).toEqual([CITIZEN]);
});

test('a PNG that says it has a billion pixels is refused before it is read', async () => {
  const bomb = Buffer.from(pngOf(await drawPhoto(64, 48)));
  bomb.writeUInt32BE(40_000, 16);
  bomb.writeUInt32BE(40_000, 20);
  await expect(readGreyPhoto(bomb, 1600)).rejects.toThrow('quá lớn');
});

test('several codes are all found, and bar codes as well', async () => {
  const shop = {text: 'https://zalo.me/0912345678', size: 220};
  const goods = {text: '8934563138165', format: 'EAN13' as const, size: 420, turn: 4};
  const bytes = await jpegOf(await drawPhoto(1600, 900, [QR, shop, goods]));
  expect(new Set(await textsIn(bytes))).toEqual(new Set([CITIZEN, shop.text, goods.text]));
});

test('no code is made up', async () => {
  for (const [width, height] of [
    [1600, 1200],
    [640, 3000],
  ] as const)
    expect(await textsIn(await jpegOf(await drawPhoto(width, height)))).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['words', 'không phải ảnh'],
  ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['the start of a JPEG', '\xff\xd8\xff\xe0'],
])('%s is no picture', async (_, text) => {
  await expect(readGreyPhoto(Buffer.from(text, 'latin1'), 1600)).rejects.toThrow();
});
