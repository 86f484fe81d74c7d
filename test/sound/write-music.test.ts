import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {encodeWav} from '../../src/sound/dsp/encode-wav';
import {silence} from '../../src/sound/dsp/stereo-sound';
import {MusicFileError} from '../../src/sound/music/fit/music-file-error';
import {writeMusic} from '../../src/sound/write-music';
import {musicFileName, type MusicPlan} from '../../src/timeline/music-plan';

const plan: MusicPlan = {durationInFrames: 125, fps: 25, liftsAtFrames: [], mood: 'river'};

describe('the file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'music-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  test('appears whole, is kept, and is mended when it was cut short', async () => {
    const inner = join(folder, 'public', 'music');
    const file = await writeMusic({plan, folder: inner});
    expect(file).toBe(join(inner, musicFileName(plan)));
    expect(await readdir(inner)).toEqual([musicFileName(plan)]);
    const written = await readFile(file);
    expect(written).toHaveLength(44 + 5 * 48000 * 4);

    const before = await stat(file);
    await writeMusic({plan, folder: inner});
    expect((await stat(file)).ino).toBe(before.ino);

    await writeFile(file, written.subarray(0, 1000));
    await Promise.all([writeMusic({plan, folder: inner}), writeMusic({plan, folder: inner})]);
    expect((await readFile(file)).equals(written)).toBe(true);
    expect(await readdir(inner)).toEqual([musicFileName(plan)]);
  });

  test('leaves nothing behind when it cannot be put in place', async () => {
    const blocked = join(folder, 'blocked');
    await mkdir(join(blocked, musicFileName(plan), 'in-the-way'), {recursive: true});
    await expect(writeMusic({plan, folder: blocked})).rejects.toThrow();
    expect(await readdir(blocked)).toEqual([musicFileName(plan)]);
  });
});

describe('music from a file', () => {
  let publicDir = '';
  let folder = '';
  const filePlan = {
    durationInFrames: 200,
    fps: 25,
    liftsAtFrames: [],
    file: 'music/bài hát.wav',
  } as const satisfies MusicPlan;
  const hum = (hz: number): Uint8Array => {
    const sound = silence(15 * 48000);
    for (let i = 0; i < sound.left.length; i++)
      sound.left[i] = sound.right[i] = 0.2 * Math.sin((2 * Math.PI * hz * i) / 48000);
    return encodeWav(sound);
  };
  beforeEach(async () => {
    publicDir = await mkdtemp(join(tmpdir(), 'music-'));
    folder = join(publicDir, 'music', 'generated');
    await mkdir(join(publicDir, 'music'));
    await writeFile(join(publicDir, filePlan.file), hum(300));
  });
  afterEach(() => rm(publicDir, {recursive: true, force: true}));

  test('is kept while the source is the same, and made again when it is another', async () => {
    const wav = await writeMusic({plan: filePlan, folder, publicDir});
    expect((await readdir(folder)).sort()).toEqual([basename(wav), `${basename(wav)}.json`]);
    const first = await readFile(wav);
    expect(first).toHaveLength(44 + 8 * 48000 * 4);
    const {ino} = await stat(wav);
    await writeMusic({plan: filePlan, folder, publicDir});
    expect((await stat(wav)).ino).toBe(ino);

    await writeFile(join(publicDir, filePlan.file), hum(500));
    expect(await writeMusic({plan: filePlan, folder, publicDir})).toBe(wav);
    expect((await readFile(wav)).equals(first)).toBe(false);

    await writeFile(join(publicDir, filePlan.file), hum(300));
    await writeMusic({plan: filePlan, folder, publicDir});
    expect((await readFile(wav)).equals(first)).toBe(true);
  });

  test.each(['', '{', '{"sha256": 1}', 'null'])('trusts no sidecar that says %j', async (told) => {
    const wav = await writeMusic({plan: filePlan, folder, publicDir});
    const right = await readFile(wav);
    const wrong = Buffer.from(right).fill(0, 44);
    await writeFile(wav, wrong);
    await writeFile(`${wav}.json`, told);
    await writeMusic({plan: filePlan, folder, publicDir});
    expect((await readFile(wav)).equals(right)).toBe(true);
  });

  test('leaves what was there when the new source cannot be used, and takes it for nothing', async () => {
    const wav = await writeMusic({plan: filePlan, folder, publicDir});
    const before = await readFile(wav);
    await writeFile(join(publicDir, filePlan.file), 'no music');
    await expect(writeMusic({plan: filePlan, folder, publicDir})).rejects.toThrow(MusicFileError);
    expect((await readFile(wav)).equals(before)).toBe(true);
    await rm(join(publicDir, filePlan.file));
    await expect(writeMusic({plan: filePlan, folder, publicDir})).rejects.toThrow(
      'không có tệp này',
    );
  });

  test('must lie inside public/', async () => {
    const outside = {...filePlan, file: '../../etc/passwd'};
    await expect(writeMusic({plan: outside, folder, publicDir})).rejects.toThrow(
      'nằm ngoài thư mục public/',
    );
  });

  test('stops at the signal, and leaves nothing', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(writeMusic({plan: filePlan, folder, publicDir, signal})).rejects.toThrow('enough');
    await expect(writeMusic({plan, folder, publicDir, signal})).rejects.toThrow('enough');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

test('WAV: header and samples as RIFF says', () => {
  const left = Float32Array.from([0, 0.5, 2]);
  const right = Float32Array.from([-1, -2, 0]);
  const bytes = Buffer.from(encodeWav({left, right, sampleRate: 48000}));
  expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  expect(bytes.toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect(bytes.readUInt16LE(20)).toBe(1);
  expect(bytes.readUInt16LE(22)).toBe(2);
  expect(bytes.readUInt32LE(24)).toBe(48000);
  expect(bytes.readUInt32LE(28)).toBe(192000);
  expect(bytes.readUInt16LE(32)).toBe(4);
  expect(bytes.readUInt16LE(34)).toBe(16);
  expect(bytes.readUInt32LE(40)).toBe(12);
  const samples = [44, 46, 48, 50, 52, 54].map((offset) => bytes.readInt16LE(offset));
  expect(samples).toEqual([0, -32767, 16384, -32768, 32767, 0]);
});
