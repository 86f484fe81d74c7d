import {join} from 'node:path';
import {execa} from 'execa';
import {expect, test} from 'vitest';
import {jsonLines} from '../e2e/run-clip';
import {PROJECT} from '../e2e/short-dossier';

/** Runs a program with one command, whose body is given as text, in a process of its own. */
const start = (body: string, ...words: readonly string[]) =>
  execa(
    process.execPath,
    [
      ...['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval'],
      `import {runProgram} from ${JSON.stringify(join(PROJECT, 'src/cli/program.ts'))};
       const run = (flags, {output, signal}) => {${body}};
       const load = async () => ({name: 'check', description: '', run});
       process.exitCode = await runProgram(process.argv.slice(1), {check: load});`,
      '--',
      ...['check', ...words],
    ],
    {reject: false, cwd: PROJECT, env: {TSX_TSCONFIG_PATH: join(PROJECT, 'tsconfig.json')}},
  );

const FOREVER = 'setInterval(() => undefined, 1000); return new Promise(() => undefined);';

test('what a library throws behind the back of a command ends it with the last line', async () => {
  for (const crash of ["throw new Error('sập')", "Promise.reject(new Error('sập'))"]) {
    const body = `setTimeout(() => {${crash}}, 10); ${FOREVER}`;
    const {exitCode, stdout, stderr} = await start(body, '--json');
    expect(exitCode, stderr).toBe(3);
    expect(jsonLines(stdout)).toEqual([{done: true, exitCode: 3, outputs: {}, timings: {}}]);
    expect(stderr).toContain('Error: sập');
  }
});

test.skipIf(process.platform === 'win32')(
  'a second Ctrl-C does not wait, and has the last line too',
  async () => {
    const child = start(`output.say('sẵn sàng'); ${FOREVER}`, '--json');
    child.stderr?.once('data', () => {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGINT'), 200);
    });
    const {exitCode, stdout} = await child;
    expect(exitCode).toBe(130);
    expect(jsonLines(stdout)).toEqual([{done: true, exitCode: 130, outputs: {}, timings: {}}]);
  },
);

test('without --json, standard output has only what was printed', async () => {
  const body = "output.say('lời'); output.print('bảng'); return Promise.resolve({exitCode: 1});";
  const {exitCode, stdout, stderr} = await start(body);
  expect([exitCode, stdout, stderr]).toEqual([1, 'bảng', 'lời']);
});
