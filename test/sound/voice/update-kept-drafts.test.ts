import {readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {SpokenLine} from '../../../src/sound/voice/line-voice';
import {updateKeptDrafts} from '../../../src/sound/voice/update-kept-drafts';
import type {VoiceEngine} from '../../../src/sound/voice/voice-engine';
import {speechLike, writeFloatWav} from './sounds';
import {fakeEngine, find, line, makePublic} from './voice-world';

const LINES = [
  line('hook.1', 'trước đây xin một tờ giấy'),
  line('team.1', 'bên bờ bắc sông phường'),
  line('team.2', 'ở mỗi tổ dân phố'),
];

/** Says each word a quarter of a second after the other, and knows it. */
const COUNTING: VoiceEngine = {
  id: 'counting',
  describe: () => Promise.resolve('counting 1.0'),
  say: async ({speech, folder}) => {
    const file = join(folder, 'out.wav');
    const words = speech.split(' ').length;
    await writeFloatWav(file, [speechLike({syllables: words, rate: 22050})], 22050);
    return {file, wordStarts: Array.from({length: words}, (_, i) => 1 + i * 0.24)};
  },
};

const keep = (publicDir: string, lines: readonly SpokenLine[] = LINES, slug = 'phuong-thu') =>
  updateKeptDrafts({
    lines,
    needed: new Set(lines.map(({id}) => id)),
    slug,
    publicDir,
    engine: COUNTING,
  });

const filesIn = async (voice: string) =>
  (await readdir(join(voice, 'draft'))).filter((name) => name.endsWith('.m4a'));

describe('updateKeptDrafts', () => {
  it('keeps small files that a machine without any engine can use', async () => {
    const {publicDir, voice} = await makePublic();
    expect(await keep(publicDir)).toBe(3);
    const said = await find(publicDir, LINES, {engine: COUNTING});
    await rm(join(voice, 'generated'), {recursive: true});
    const {takes, voices} = await find(publicDir, LINES, {engine: fakeEngine('{out} hỏng')});
    expect(takes).toEqual(said.takes);
    expect(voices.map(({state, engine}) => [state, engine])).toEqual(
      LINES.map(() => ['draft', 'counting 1.0']),
    );
    for (const name of await filesIn(voice))
      expect((await stat(join(voice, 'draft', name))).size).toBeLessThan(15_000);
  });

  it('unpacks a draft in its full length, its first syllable where it was said to be', async () => {
    const {publicDir} = await makePublic();
    await keep(publicDir);
    const {takes} = await find(publicDir, LINES);
    for (const {file, seconds, syllableStarts, spoken} of takes) {
      const bytes = await readFile(join(publicDir, file));
      expect(bytes.length).toBe(44 + Math.round(seconds * 48000) * 2);
      expect(syllableStarts).toHaveLength(spoken.split(' ').length);
      let onset = 0;
      while (Math.abs(bytes.readInt16LE(44 + onset * 2)) < 1000) onset += 1;
      // The encoder's delay is taken back: half a frame at 25 frames a second is the most.
      expect(Math.abs(onset / 48000 - (syllableStarts?.[0] ?? 0))).toBeLessThan(0.02);
    }
  });

  it('says nothing twice, and again what has other pauses or lost its file', async () => {
    const {publicDir, voice} = await makePublic();
    await keep(publicDir);
    expect(await keep(publicDir)).toBe(0);
    await rm(join(voice, 'draft', (await filesIn(voice))[0] ?? ''));
    expect(await keep(publicDir)).toBe(1);
  });

  it('prunes what no clip says any more, and nothing of other clips', async () => {
    const {publicDir, voice} = await makePublic();
    await keep(publicDir, LINES.slice(0, 2), 'phuong-khac');
    await keep(publicDir);
    expect(await filesIn(voice)).toHaveLength(3);
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of await filesIn(voice)) await utimes(join(voice, 'draft', name), old, old);
    await keep(publicDir, [line('hook.1', 'câu mới thay câu cũ'), ...LINES.slice(1, 2)]);
    const {drafts} = JSON.parse(await readFile(join(voice, 'draft', 'drafts.json'), 'utf8')) as {
      drafts: Record<string, {spoken: string; usedBy: string[]}>;
    };
    const users = Object.values(drafts).map(({spoken, usedBy}) => [spoken, usedBy.join(' ')]);
    expect(users.sort()).toEqual([
      ['bên bờ bắc sông phường', 'phuong-khac phuong-thu'],
      ['câu mới thay câu cũ', 'phuong-thu'],
      ['trước đây xin một tờ giấy', 'phuong-khac'],
    ]);
    expect(await filesIn(voice)).toHaveLength(3);
  });

  it('leaves what another engine has said, unless this very engine was chosen', async () => {
    const {publicDir} = await makePublic();
    await keep(publicDir);
    const request = {
      lines: LINES,
      needed: new Set(LINES.map(({id}) => id)),
      slug: 'phuong-thu',
      publicDir,
      engine: fakeEngine(),
    };
    expect(await updateKeptDrafts({...request, anyEngine: true})).toBe(0);
    expect(await updateKeptDrafts(request)).toBe(3);
    const {voices} = await find(publicDir, LINES);
    expect(voices[0]?.engine).toContain('fake-engine');
  });

  it('names the line at which the engine failed, and keeps what it had said', async () => {
    const {publicDir} = await makePublic();
    const lines = [...LINES, line('team.3', 'câu này hỏng')];
    const request = {lines, slug: 'phuong-thu', publicDir, engine: fakeEngine()};
    const needed = new Set(lines.map(({id}) => id));
    await expect(updateKeptDrafts({...request, needed})).rejects.toThrow(/^team\.3: .*mã thoát 7/);
    expect(await updateKeptDrafts({...request, needed: new Set(['hook.1', 'team.1'])})).toBe(0);
  });

  it('loses nothing when two clips are spoken at the same time', async () => {
    const {publicDir, voice} = await makePublic();
    await Promise.all([
      keep(publicDir, LINES.slice(0, 2), 'mot'),
      keep(publicDir, LINES.slice(1), 'hai'),
    ]);
    expect(await filesIn(voice)).toHaveLength(3);
    expect(await keep(publicDir, LINES, 'ba')).toBe(0);
    expect((await readdir(join(voice, 'draft'))).filter((name) => /lock|tmp/.test(name))).toEqual(
      [],
    );
  });

  it('does without a draft whose file is broken', async () => {
    const {publicDir, voice} = await makePublic();
    await keep(publicDir, LINES.slice(0, 1));
    await rm(join(voice, 'generated'), {recursive: true, force: true});
    await writeFile(join(voice, 'draft', (await filesIn(voice))[0] ?? ''), 'hỏng');
    const {voices} = await find(publicDir, LINES.slice(0, 1));
    expect(voices[0]?.state).toBe('missing');
  });
});
