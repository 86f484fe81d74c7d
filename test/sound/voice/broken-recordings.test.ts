import {readFile, stat, truncate, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {probeMedia} from '../../../src/media/probe';
import {speechLike, writeFloatWav, writeSound} from './sounds';
import {find, judge, line, makePublic, WORDS} from './voice-world';

const GOOD = {state: 'recorded', codes: [], fails: false};

/** Seconds of `speechLike` after trimming: 12 syllables of 0.24 s, and what is kept around them. */
const SECONDS = 12 * 0.24 - 0.04 + 0.12;

describe('recordings of every kind', () => {
  it.each([
    ['team.2.mp3', ['-c:a', 'libmp3lame']],
    ['team.2.m4a', ['-c:a', 'aac', '-f', 'mp4']],
    ['team.2.aac', ['-c:a', 'aac', '-f', 'adts']],
    ['team.2.ogg', ['-c:a', 'libopus']],
    ['team.2.opus', ['-c:a', 'libopus']],
    ['team.2.webm', ['-c:a', 'libopus']],
    ['team.2.wav', ['-c:a', 'pcm_s24le', '-ac', '2']],
    ['team.2.mov', ['-c:a', 'pcm_s16le', '-ar', '44100']],
    ['team.2.3gp', ['-c:a', 'aac', '-f', 'mov']],
  ])('%s is used', async (name, args) => {
    const {publicDir, voice} = await makePublic();
    await writeSound(join(voice, name), speechLike(), args);
    expect(await judge(publicDir)).toEqual(GOOD);
    const {takes} = await find(publicDir, [line('team.2', WORDS)]);
    expect(Math.abs((takes[0]?.seconds ?? 0) - SECONDS)).toBeLessThan(0.1);
    const take = await probeMedia(join(publicDir, takes[0]?.file ?? ''));
    expect(take.audioStreams[0]).toMatchObject({
      codec: 'pcm_s16le',
      sampleRate: 48000,
      channels: 1,
    });
    expect(take.format.duration).toBeCloseTo(takes[0]?.seconds ?? 0, 3);
  });

  it('96 kHz of 32-bit floats, hotter than full scale, is used and not clipped', async () => {
    const {publicDir, voice} = await makePublic();
    const hot = speechLike({rate: 96000, voice: 2});
    await writeFloatWav(join(voice, 'team.2.wav'), [hot, hot], 96000);
    expect(await judge(publicDir)).toEqual(GOOD);
  });

  it('8 kHz mono is used, with a note', async () => {
    const {publicDir, voice} = await makePublic();
    await writeSound(join(voice, 'team.2.wav'), speechLike(), ['-c:a', 'pcm_s16le', '-ar', '8000']);
    expect(await judge(publicDir)).toEqual({
      state: 'recorded',
      codes: ['narrow-band'],
      fails: false,
    });
  });

  it('two channels that cancel each other still speak', async () => {
    const {publicDir, voice} = await makePublic();
    const left = speechLike();
    await writeFloatWav(join(voice, 'team.2.wav'), [left, left.map((sample) => -sample)], 48000);
    expect(await judge(publicDir)).toEqual(GOOD);
  });

  it('one dead channel of two is no matter', async () => {
    const {publicDir, voice} = await makePublic();
    const left = speechLike();
    await writeFloatWav(join(voice, 'team.2.wav'), [left, new Float32Array(left.length)], 48000);
    expect(await judge(publicDir)).toEqual(GOOD);
  });

  it('a film called .wav gives its sound, a silent film is refused', async () => {
    const {publicDir, voice} = await makePublic();
    const film = join(publicDir, 'film.mp4');
    const picture = new PNG({width: 64, height: 64});
    picture.data.fill(90);
    await writeFile(join(publicDir, 'picture.png'), PNG.sync.write(picture));
    await writeSound(join(publicDir, 'sound.wav'), speechLike(), ['-c:a', 'pcm_s16le']);
    const still = ['-v', 'error', '-loop', '1', '-framerate', '25', '-t', '3'];
    const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-y', film];
    await runFfmpeg([...still, '-i', join(publicDir, 'picture.png'), ...h264]);
    const both = ['-v', 'error', '-i', film, '-i', join(publicDir, 'sound.wav')];
    await writeFile(join(voice, 'team.2.wav'), await readFile(film));
    expect(await judge(publicDir)).toMatchObject({codes: ['unreadable'], fails: true});
    await runFfmpeg([
      ...both,
      '-c:v',
      'copy',
      '-c:a',
      'aac',
      '-f',
      'mp4',
      '-y',
      join(voice, 'team.2.wav'),
    ]);
    expect(await judge(publicDir)).toEqual(GOOD);
  });
});

describe('recordings that cannot be used', () => {
  it.each([
    ['zero bytes', Buffer.alloc(0)],
    ['a text file', Buffer.from('Cả tổ cùng đi từng ngõ.\n'.repeat(50))],
    ['random bytes', Buffer.from(Array.from({length: 5000}, (_, i) => (i * i * 7919) % 251))],
    ['a playlist of other files', Buffer.from('#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n')],
    ['a list of files to join', Buffer.from("ffconcat version 1.0\nfile '/etc/hostname'\n")],
    ['a WAV header alone', Buffer.from('RIFF\u0024\u0000\u0000\u0000WAVEfmt ', 'latin1')],
  ])('%s is refused in words', async (_, bytes) => {
    const {publicDir, voice} = await makePublic();
    await writeFile(join(voice, 'team.2.wav'), bytes);
    expect(await judge(publicDir)).toEqual({state: 'missing', codes: ['unreadable'], fails: true});
  });

  it('what is refused once is not read again, and a draft steps in', async () => {
    const {publicDir, voice} = await makePublic();
    await writeFile(join(voice, 'team.2.wav'), 'chưa ghi');
    const lines = [line('team.2', WORDS)];
    const {voices} = await find(publicDir, lines, {synthesize: true});
    expect(voices[0]).toMatchObject({state: 'draft', take: {origin: 'synthesized'}});
    expect(voices[0]?.notes.map(({code}) => code)).toEqual(['new', 'unreadable']);
    expect(await find(publicDir, lines)).toEqual({...(await find(publicDir, lines)), voices});
  });

  it('a recording cut off in the middle of a file is used as far as it goes', async () => {
    const {publicDir, voice} = await makePublic();
    const file = join(voice, 'team.2.wav');
    await writeSound(file, speechLike(), ['-c:a', 'pcm_s16le']);
    await truncate(file, Math.round((await stat(file)).size * 0.45));
    expect(await judge(publicDir)).toMatchObject({state: 'recorded', codes: ['fast'], fails: true});
  });

  it('twenty minutes of silence are refused in a few seconds', async () => {
    const {publicDir, voice} = await makePublic();
    const silence = ['-v', 'error', '-f', 'lavfi', '-i', 'anullsrc=r=48000:cl=mono', '-t', '1200'];
    await runFfmpeg([...silence, '-c:a', 'pcm_s16le', '-y', join(voice, 'team.2.wav')]);
    expect(await judge(publicDir)).toEqual({state: 'missing', codes: ['silent'], fails: true});
  });

  it('a whole session in one file is too long', async () => {
    const {publicDir, voice} = await makePublic();
    await writeSound(join(voice, 'team.2.ogg'), speechLike({syllables: 520}), ['-c:a', 'libopus']);
    expect(await judge(publicDir)).toEqual({state: 'missing', codes: ['too-long'], fails: true});
  });

  it('a file too large for a line is not even read', async () => {
    const {publicDir, voice} = await makePublic();
    await writeFile(join(voice, 'team.2.wav'), '');
    await truncate(join(voice, 'team.2.wav'), 3 * 2 ** 30);
    expect(await judge(publicDir)).toEqual({state: 'missing', codes: ['too-long'], fails: true});
  });
});

describe('judging a recording', () => {
  it.each([
    ['fast', {syllableSeconds: 0.16, gapSeconds: 0.02}, false],
    ['fast', {syllableSeconds: 0.12, gapSeconds: 0.03}, true],
    ['slow', {syllableSeconds: 0.3, gapSeconds: 0.07}, false],
    ['slow', {syllableSeconds: 0.4, gapSeconds: 0.15}, true],
    ['quiet', {voice: 0.02, noise: 0.00003}, false],
    ['quiet', {voice: 0.006, noise: 0.00003}, true],
    ['noisy', {voice: 0.4, noise: 0.04}, false],
    ['noisy', {voice: 0.4, noise: 0.14}, true],
  ] as const)('%s, %o', async (code, speech, fails) => {
    const {publicDir, voice} = await makePublic();
    await writeFloatWav(join(voice, 'team.2.wav'), [speechLike(speech)], 48000);
    expect(await judge(publicDir)).toEqual({state: 'recorded', codes: [code], fails});
  });

  it.each([44100, 48000])('a voice driven into full scale at %i Hz is clipped', async (rate) => {
    const {publicDir, voice} = await makePublic();
    await writeSound(
      join(voice, 'team.2.wav'),
      speechLike({rate, voice: 2}),
      ['-c:a', 'pcm_s16le'],
      rate,
    );
    expect(await judge(publicDir)).toEqual({state: 'recorded', codes: ['clipped'], fails: true});
  });

  it('a loud voice that stays under full scale is not', async () => {
    const {publicDir, voice} = await makePublic();
    const loud = speechLike({voice: 0.4});
    const peak = loud.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    await writeSound(
      join(voice, 'team.2.wav'),
      loud.map((sample) => (sample / peak) * 0.98),
      ['-c:a', 'pcm_s16le'],
    );
    expect(await judge(publicDir)).toEqual(GOOD);
  });
});
