import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {jsonLines, runClip} from './run-clip';
import {editJson, makeShortDossier} from './short-dossier';

const MINUTES = 60_000;
/** Tổ dân phố whose clips differ in nothing but the opening words. */
const GOOD = ['to-1', 'to-2'];

describe('render --all', () => {
  let folder: string;
  let parent: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuong-clip-many-'));
    const whole = await makeShortDossier(folder);
    parent = join(folder, 'cac-to');
    await cp(whole, parent, {recursive: true});
    for (const name of GOOD) {
      await mkdir(join(parent, name));
      await cp(join(parent, 'clip.json'), join(parent, name, 'clip.json'));
      await editJson(join(parent, name, 'clip.json'), (clip) => ({
        ...clip,
        slug: name,
        hook: {
          ...(clip['hook'] as object),
          heading: `Buổi sáng ở ${name === 'to-1' ? 'đầu' : 'cuối'} ngõ`,
        },
      }));
    }
    await rm(join(parent, 'clip.json'));
    await mkdir(join(parent, 'to-3'));
    await writeFile(join(parent, 'to-3', 'clip.json'), '{"slug": "to-3",}');
  });

  afterAll(() => rm(folder, {recursive: true, force: true}));

  test(
    'are checked all at once, without a browser',
    async () => {
      const run = await runClip(['check', '--all', 'cac-to', '--json'], folder);
      expect(run.exitCode, run.stderr).toBe(2);
      const {clips} = jsonLines(run.stdout).at(-1) as {clips: Record<string, unknown>[]};
      expect(clips.map(({dossier, exitCode}) => [dossier, exitCode])).toEqual([
        ['to-1', 0],
        ['to-2', 0],
        ['to-3', 2],
      ]);
      expect(run.stderr).toMatch(/to-3:\nclip\.json:1:/);
      expect(run.stderr).toContain('2 trên 3 hồ sơ dùng được; còn phải sửa: to-3.');
      const none = await runClip(['check', '--all', 'cac-to/to-1'], folder);
      expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('--all')]);
    },
    MINUTES,
  );

  test(
    'renders what can be rendered, draws what clips have in common once, and reports each',
    async () => {
      const run = await runClip(['render', '--all', 'cac-to', '--out', 'ra', '--json'], folder);
      expect(run.exitCode, run.stderr).toBe(2);
      expect(run.stderr).not.toMatch(/^\s+at /m);
      const {clips} = jsonLines(run.stdout).at(-1) as {clips: Record<string, unknown>[]};
      expect(clips.map(({dossier, exitCode}) => [dossier, exitCode])).toEqual([
        ['to-1', 0],
        ['to-2', 0],
        ['to-3', 2],
      ]);
      const drawn = clips.map((clip) => clip['drawn'] as {segmentsFromCache: number} | undefined);
      expect(drawn[0]?.segmentsFromCache).toBe(0);
      expect(drawn[1]?.segmentsFromCache).toBeGreaterThan(0);
      for (const name of GOOD)
        expect((await readFile(join(folder, 'ra', name, 'clip.mp4'))).length).toBeGreaterThan(0);
      expect(run.stderr).toMatch(/to-1 +xong/);
      expect(run.stderr).toMatch(/to-3 +dữ liệu sai/);
    },
    5 * MINUTES,
  );

  test(
    'two renders of one dossier at once share what they keep and make the same files',
    async () => {
      const [one, other] = await Promise.all(
        ['một', 'hai'].map((out) =>
          runClip(['render', '--data', 'data', '--out', out, '--json'], folder),
        ),
      );
      expect([one?.exitCode, other?.exitCode], `${one?.stderr}${other?.stderr}`).toEqual([0, 0]);
      const clip = (out: string) => readFile(join(folder, out, 'thu-ngan', 'clip.mp4'));
      expect(await clip('hai')).toEqual(await clip('một'));
    },
    5 * MINUTES,
  );

  test('a folder without dossiers, and flags that do not go together, are refused in words', async () => {
    const none = await runClip(['render', '--all', 'cac-to/profiles', '--json'], folder);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('Không thấy hồ sơ nào');
    const both = await runClip(['render', '--all', 'cac-to', '--shard', '1/2'], folder);
    expect(both.exitCode).toBe(2);
    expect(both.stderr).toContain('Không dùng được cùng lúc');
    const third = await runClip(['render', '--shard', '3/2'], folder);
    expect(third.exitCode).toBe(2);
    expect(third.stderr).toContain('hãy viết như 2/5');
  });
});
