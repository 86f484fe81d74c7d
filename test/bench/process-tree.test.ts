import {expect, test} from 'vitest';
import {
  lostSeconds,
  parseStat,
  type ProcessTimes,
  type ProcessTree,
  readProcessTree,
} from '../../src/bench/process-tree';

const times = (parent: number, self: number, reaped = 0, began = '1'): ProcessTimes => ({
  parent,
  self,
  reaped,
  began,
});

const tree = (processes: Readonly<Record<number, ProcessTimes>>): ProcessTree =>
  new Map(Object.entries(processes).map(([pid, process]) => [Number(pid), process]));

test('a stat line is read whatever the name of the process', () => {
  const rest = '4 7 7 0 -1 0 0 0 0 0 150 50 300 100 20 0 1 0 98765 0 0';
  expect(parseStat(`12 (a ) S 9 name) S ${rest}`)).toEqual({
    parent: 4,
    self: 2,
    reaped: 4,
    began: '98765',
  });
});

test('what was waited for is not lost, however deep it was', () => {
  const before = tree({1: times(0, 1), 2: times(1, 3), 3: times(2, 4)});
  expect(lostSeconds(before, tree({1: times(0, 1, 7)}))).toBe(0);
  expect(lostSeconds(before, tree({1: times(0, 1), 2: times(1, 3, 4.1)}))).toBe(0);
});

test('what no process waited for is lost, and only that', () => {
  const before = tree({1: times(0, 1), 2: times(1, 3, 2), 3: times(2, 4)});
  expect(lostSeconds(before, tree({1: times(0, 1)}))).toBe(9);
  // The parent was waited for, its killed child was not.
  expect(lostSeconds(before, tree({1: times(0, 1, 5)}))).toBe(4);
});

test('another process of the same number does not hide that the first has ended', () => {
  const before = tree({1: times(0, 1), 2: times(1, 3)});
  expect(lostSeconds(before, tree({1: times(0, 1), 2: times(1, 0, 0, '2')}))).toBe(3);
});

test.skipIf(process.platform !== 'linux')('this process is the root of its own tree', async () => {
  const root = (await readProcessTree(process.pid)).get(process.pid);
  expect(root?.parent).toBe(process.ppid);
  expect(root?.self).toBeGreaterThan(0);
});
