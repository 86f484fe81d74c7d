import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {dossiersIn} from '../../src/clip/dossiers-in';
import {EXIT, worstOf} from '../../src/cli/exit-codes';
import {summaryOf, type RenderedClip} from '../../src/clip/render-all';
import {conflictIn, readShard} from '../../src/cli/commands/render-flags';
import {withTemporaryFolder} from '../media/make-media';

test('a dossier is a folder with a clip.json; they come in the order in which people count', () =>
  withTemporaryFolder(async (folder) => {
    for (const name of ['to-10', 'to-2', 'to-1', 'profiles']) {
      await mkdir(path.join(folder, name));
      if (name !== 'profiles') await writeFile(path.join(folder, name, 'clip.json'), '{}');
    }
    expect(await dossiersIn(folder)).toEqual(['to-1', 'to-2', 'to-10']);
    expect(await dossiersIn(path.join(folder, 'nowhere'))).toEqual([]);
  }));

const clip = (dossier: string, more: Partial<RenderedClip>): RenderedClip => ({
  ...{dossier, exitCode: EXIT.done, outputs: {}, findings: [], timings: {}},
  ...more,
});

test('the summary has a line for each clip, and the worst outcome is that of all', () => {
  const clips = [
    clip('to-1', {clipSeconds: 200, timings: {all: 61}}),
    clip('to-2', {exitCode: EXIT.inputWrong}),
    clip('to-3', {exitCode: EXIT.ruleBlocks}),
  ];
  const [head, ...lines] = summaryOf(clips);
  expect(head).toMatch(/^Hồ sơ +Kết quả +Độ dài +Thời gian dựng +Hình phải vẽ$/);
  expect(lines[0]).toMatch(/^to-1 +xong +3 phút 20 giây +1 phút 01 giây$/);
  expect(lines[1]).toMatch(/^to-2 +dữ liệu sai$/);
  expect(worstOf(clips.map(({exitCode}) => exitCode))).toBe(EXIT.inputWrong);
  expect(worstOf([])).toBe(EXIT.done);
});

test.each(['0/5', '6/5', '2', '2/', 'a/b', '1/1000', '-1/5'])('“%s” is no share', (text) => {
  expect(() => readShard(text)).toThrow('hãy viết như 2/5');
});

test('a share is read; what cannot go together is refused by name', () => {
  expect(readShard('2/5')).toEqual({index: 2, of: 5});
  const flags = {data: 'data', out: 'out', cache: true, plain: false};
  expect(conflictIn({...flags, all: 'x', shard: {index: 1, of: 2}})).toContain('--shard và --all');
  expect(conflictIn({...flags, all: 'x', scene: 'hook'})).toContain('--all và --scene');
  expect(conflictIn({...flags, merge: ['a'], scene: 'hook'})).toBeUndefined();
});
