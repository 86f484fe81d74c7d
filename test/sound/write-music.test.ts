import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {musicFileName, type MusicPlan} from '../../src/sound/music-plan';
import {encodeWav} from '../../src/sound/music/encode-wav';
import {writeMusic} from '../../src/sound/write-music';

const plan: MusicPlan = {durationInFrames: 125, fps: 25, liftsAtFrames: [], mood: 'river'};

describe('the file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'music-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  test('appears whole, is kept, and is mended when it was cut short', async () => {
    const inner = path.join(folder, 'public', 'music');
    const file = await writeMusic(plan, inner);
    expect(file).toBe(path.join(inner, musicFileName(plan)));
    expect(await readdir(inner)).toEqual([musicFileName(plan)]);
    const written = await readFile(file);
    expect(written).toHaveLength(44 + 5 * 48000 * 4);

    const before = await stat(file);
    await writeMusic(plan, inner);
    expect((await stat(file)).ino).toBe(before.ino);

    await writeFile(file, written.subarray(0, 1000));
    await Promise.all([writeMusic(plan, inner), writeMusic(plan, inner)]);
    expect((await readFile(file)).equals(written)).toBe(true);
    expect(await readdir(inner)).toEqual([musicFileName(plan)]);
  });

  test('leaves nothing behind when it cannot be put in place', async () => {
    const blocked = path.join(folder, 'blocked');
    await mkdir(path.join(blocked, musicFileName(plan), 'in-the-way'), {recursive: true});
    await expect(writeMusic(plan, blocked)).rejects.toThrow();
    expect(await readdir(blocked)).toEqual([musicFileName(plan)]);
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
