import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {muxClip} from '../../../src/media/mux';
import {readFilmPrivateTags} from '../../../src/media/pictures/film-private-tags';
import {leaksOfMp4, leaksOfPng} from '../../../src/media/private-leaks';
import {encodeSegment} from '../../../src/render/segments/encode-segment';
import {joinSegments} from '../../../src/render/segments/join-segments';
import {SAMPLE_RATE, type StereoPcm} from '../../../src/sound/dsp/stereo-sound';
import {decodeWhole} from '../../../src/sound/mix/decode-whole';
import {encodeAac} from '../../../src/sound/mix/encode-aac';
import {makeMedia, withTemporaryFolder} from '../../media/make-media';
import {pngWithExif, TELEPHONE, withExif} from '../../media/pictures/exif';
import {drawPhoto, jpegOf, pngOf} from '../../media/pictures/make-photo';
import {askMedia} from '../cases';

const {signal} = new AbortController();

const judged = async (clip: string, poster: string) =>
  askMedia(
    {leaks: [...(await leaksOfMp4(clip, signal)), ...(await leaksOfPng(poster))]},
    /^META\./,
  );

const PLACE = ['-metadata', 'location=+15.1213+108.8044/', '-metadata', 'artist=Nguyen Van Mau'];

/** A clip made as a render makes it, from frames with EXIF in them and from the kept sound of a film with a place. */
async function renderFrom(folder: string): Promise<string> {
  const at = (name: string) => path.join(folder, name);
  const frame = withExif(await jpegOf(await drawPhoto(320, 180)), TELEPHONE);
  const format = {width: 320, height: 180, fps: 25};
  const parts = [at('0.h264'), at('1.h264')];
  for (const file of parts) {
    await encodeSegment([frame], {...format, durationInFrames: 25, starts: [0], file, signal});
  }
  await joinSegments(parts, {
    fps: 25,
    file: at('picture.mp4'),
    durationInFrames: 50,
    signal,
  });
  const film = await makeMedia(folder, {name: 'film.mp4', encoding: PLACE});
  const samples = 2 * SAMPLE_RATE;
  const sound: StereoPcm = {
    left: new Float32Array(samples),
    right: new Float32Array(samples),
    sampleRate: SAMPLE_RATE,
  };
  await decodeWhole(film, sound, signal);
  await encodeAac(sound, at('sound.m4a'), signal);
  await muxClip({
    pictureFile: at('picture.mp4'),
    soundFile: at('sound.m4a'),
    outFile: at('clip.mp4'),
  });
  return at('clip.mp4');
}

test('no place, device or name of a photograph or film reaches the clip or the poster', () =>
  withTemporaryFolder(async (folder) => {
    const clip = await renderFrom(folder);
    const poster = path.join(folder, 'poster.png');
    await writeFile(poster, pngOf(await drawPhoto(320, 180)));
    expect(await judged(clip, poster)).toEqual([
      expect.objectContaining({ruleId: 'META.LEAK', result: 'pass', measured: 'không có'}),
    ]);
    expect(await readFilmPrivateTags(clip)).toEqual({personal: []});
  }));

test('even a picture and a sound that carry their place lose it when they are joined', () =>
  withTemporaryFolder(async (folder) => {
    const picture = await makeMedia(folder, {name: 'picture.mp4', encoding: PLACE});
    expect(await leaksOfMp4(picture)).not.toEqual([]);
    const clip = path.join(folder, 'clip.mp4');
    await muxClip({pictureFile: picture, soundFile: picture, outFile: clip});
    expect(await leaksOfMp4(clip)).toEqual([]);
  }));

test.each([
  ['a place', ['-metadata', 'location=+15.1213+108.8044/'], 'tag location'],
  ['a name', ['-metadata', 'artist=Nguyen Van Mau'], 'tag artist'],
  ['a comment', ['-metadata', 'comment=/home/officer'], 'tag comment'],
  ['a time', ['-metadata', 'creation_time=2023-08-05T10:11:12Z'], 'tag creation_time'],
  [
    'a telephone',
    [
      '-movflags',
      '+faststart+use_metadata_tags',
      '-metadata',
      'com.apple.quicktime.model=iPhone 12',
    ],
    'sign com.apple.',
  ],
])('%s in a clip is found', (_, encoding, leak) =>
  withTemporaryFolder(async (folder) => {
    expect(await leaksOfMp4(await makeMedia(folder, {encoding}))).toContain(leak);
  }),
);

test('a box with tags after the film is found', () =>
  withTemporaryFolder(async (folder) => {
    const file = await makeMedia(folder);
    await writeFile(file, Buffer.from(`\0\0\0\x20uuid${'SPOT'.repeat(6)}`, 'latin1'), {flag: 'a'});
    expect(await leaksOfMp4(file)).toContain('box uuid');
  }));

test('a poster with EXIF fails the clip', () =>
  withTemporaryFolder(async (folder) => {
    const clip = await renderFrom(folder);
    const poster = path.join(folder, 'poster.png');
    await writeFile(poster, pngWithExif(pngOf(await drawPhoto(64, 36)), TELEPHONE));
    expect(await leaksOfPng(poster)).toEqual(['chunk eXIf']);
    expect(await judged(clip, poster)).toEqual([
      expect.objectContaining({ruleId: 'META.LEAK', result: 'fail', severity: 'block'}),
    ]);
  }));

test('a poster cut short is no proof', () =>
  withTemporaryFolder(async (folder) => {
    const poster = path.join(folder, 'poster.png');
    await writeFile(poster, pngOf(await drawPhoto(64, 36)).subarray(0, -12));
    await expect(leaksOfPng(poster)).rejects.toThrow('PNG');
    await expect(runFfmpeg(['-i', path.join(folder, 'none.mp4')])).rejects.toThrow();
  }));
