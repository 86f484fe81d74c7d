import {expect, test} from 'vitest';
import {measureTree, secondsOf} from '../../src/bench/measure-tree';

test('the shell’s report is read: the second line is that of the children', () => {
  expect(secondsOf('0m0.01s 0m0.02s\n1m2.5s 0m0.25s\n')).toBeCloseTo(62.75);
  expect(secondsOf('0m0.001s 0m0.002s\n0m0.500s 0m0.000s')).toBeCloseTo(0.5);
  expect(secondsOf('')).toBe(0);
});

test.skipIf(process.platform === 'win32')(
  'counts what children of children took, and how the command ended',
  async () => {
    const busy = `while (process.cpuUsage().user < 400_000); console.log('done'); process.exitCode = 3`;
    const script = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}], {stdio: 'inherit'})`;
    const run = await measureTree([process.execPath, '-e', script], {
      env: {},
      signal: new AbortController().signal,
    });
    expect(run.stdout.trim()).toBe('done');
    expect(run.exitCode).toBe(1);
    expect(run.cpuSeconds).toBeGreaterThan(0.3);
    expect(run.seconds).toBeGreaterThan(0.3);
  },
);

test.skipIf(process.platform !== 'linux').each([
  ['and the command goes on', 0.6],
  ['as the command ends', 0],
])('counts what no process waited for, as of a browser that is killed %s', async (_, after) => {
  // Processor time, not time on the clock: other work may run beside the test. Then a wait, to be looked at.
  const busy = `while (process.cpuUsage().user < 500_000); console.log('done'); setTimeout(() => {}, 60_000)`;
  const script = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]);
      const end = () => { process.kill(child.pid, 'SIGKILL'); process.kill(process.pid, 'SIGKILL'); };
      child.stdout.once('data', () => setTimeout(end, 1500));`;
  const run = await measureTree(
    ['sh', '-c', `"$@"; sleep ${after}`, 'sh', process.execPath, '-e', script],
    {
      env: {},
      signal: new AbortController().signal,
    },
  );
  expect(run.cpuSeconds).toBeGreaterThan(0.3);
});
