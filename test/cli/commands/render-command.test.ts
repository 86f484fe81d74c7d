import {expect, test} from 'vitest';
import type {ClipOutcome} from '../../../src/cli/clip-outcome';
import {summaryOf} from '../../../src/cli/commands/batch-summary';
import {conflictIn, readShard} from '../../../src/cli/commands/render-flags';
import {EXIT, worstOf} from '../../../src/cli/exit-codes';

const clip = (dossier: string, more: Partial<ClipOutcome>) => ({
  dossier,
  exitCode: EXIT.done,
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
