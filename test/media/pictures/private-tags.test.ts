import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {readFilmPrivateTags} from '../../../src/media/pictures/film-private-tags';
import {readPhotoPrivateTags} from '../../../src/media/pictures/photo-private-tags';
import {dayOf, isFlyingCamera} from '../../../src/media/pictures/private-tags';
import {makeMedia, withTemporaryFolder} from '../make-media';
import {TELEPHONE, withExif, withXmp} from './exif';
import {drawPhoto, jpegOf} from './make-photo';

let plain: Uint8Array;
beforeAll(async () => {
  plain = await jpegOf(await drawPhoto(64, 48));
});

describe('a photograph', () => {
  test('of a telephone tells place, device, day, owner and number', async () => {
    const {place, ...tags} = await readPhotoPrivateTags(withExif(plain, TELEPHONE));
    expect(place).toEqual({
      latitude: expect.closeTo(15.12, 5),
      longitude: expect.closeTo(108.81, 5),
    });
    expect(tags).toEqual({
      device: 'Samsung SM-A525F',
      takenOn: '2023-08-05',
      personal: ['tên chủ máy', 'số sê-ri máy ảnh, ống kính'],
    });
  });

  test('south and west are negative', async () => {
    const gps = {...TELEPHONE.gps, 1: 'S', 3: 'W'};
    const {place} = await readPhotoPrivateTags(withExif(plain, {gps}));
    expect(place).toEqual({
      latitude: expect.closeTo(-15.12, 5),
      longitude: expect.closeTo(-108.81, 5),
    });
  });

  test('without tags tells nothing', async () => {
    expect(await readPhotoPrivateTags(plain)).toEqual({personal: []});
  });

  test('with a place in XMP only tells it as well, and the names of faces', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" exif:GPSLatitude="15,7.2N" exif:GPSLongitude="108,48.6E"><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Nguyen Van Mau</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const {place, personal} = await readPhotoPrivateTags(withXmp(plain, xmp));
    expect(place).toBeDefined();
    expect(personal).toEqual(['tên người trong ảnh']);
  });

  test('that is broken is refused, whatever its bytes', async () => {
    const photo = withExif(plain, TELEPHONE);
    for (let seed = 1; seed <= 60; seed++) {
      const spoiled = Buffer.from(photo);
      for (let k = 0; k < 12; k++)
        spoiled[2 + ((seed * 7919 + k * 104729) % 220)] = (seed * 31 + k * 17) % 256;
      await readPhotoPrivateTags(spoiled).catch((error: Error) =>
        expect(error.name).toBe('UnreadablePictureError'),
      );
    }
  });
});

describe('a film', () => {
  const filmWith = (...metadata: string[]) => ({
    name: 'film.mov',
    encoding: [
      ...metadata.flatMap((one) => ['-metadata', one]),
      ...['-movflags', 'use_metadata_tags'],
    ],
  });

  test('of an iPhone tells place, device and day', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(
        folder,
        filmWith(
          'com.apple.quicktime.location.ISO6709=+15.1213+108.8044+012.345/',
          'com.apple.quicktime.make=Apple',
          'com.apple.quicktime.model=iPhone 12',
          'com.apple.quicktime.creationdate=2023-08-05T10:11:12+0700',
        ),
      );
      expect(await readFilmPrivateTags(file)).toEqual({
        place: {latitude: 15.1213, longitude: 108.8044},
        device: 'Apple iPhone 12',
        takenOn: '2023-08-05',
        personal: [],
      });
    }));

  test('of an Android telephone tells its place', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(folder, {
        name: 'film.mp4',
        encoding: [
          '-metadata',
          'location=+15.1213+108.8044/',
          '-metadata',
          'artist=Nguyen Van Mau',
        ],
      });
      const tags = await readFilmPrivateTags(file);
      expect(tags.place).toEqual({latitude: 15.1213, longitude: 108.8044});
      expect(tags.personal).toEqual(['tên người quay']);
    }));

  test('without tags tells nothing', () =>
    withTemporaryFolder(async (folder) => {
      expect(await readFilmPrivateTags(await makeMedia(folder))).toEqual({personal: []});
    }));

  test('that is none is refused', () =>
    withTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'nothing.mp4');
      await expect(readFilmPrivateTags(file)).rejects.toThrow('ffprobe');
      await expect(runFfmpeg(['-i', file])).rejects.toThrow('ffmpeg');
    }));
});

test.each([
  ['2023:08:05 10:11:12', '2023-08-05'],
  ['2023-08-05T10:11:12Z', '2023-08-05'],
  ['0000:00:00 00:00:00', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['hôm qua', undefined],
  [undefined, undefined],
])('the day of %s is %s', (time, day) => {
  expect(dayOf(time)).toBe(day);
});

test.each([
  ['DJI FC3170', true],
  ['Parrot ANAFI', true],
  ['DJI Osmo Pocket 3', false],
  ['Apple iPhone 12', false],
  ['Canon EOS R', false],
  [undefined, false],
])('%s flies: %s', (device, flies) => {
  expect(isFlyingCamera(device)).toBe(flies);
});
