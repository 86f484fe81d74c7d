import {cp, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {execa} from 'execa';
import {expect, test} from 'vitest';
import {jsonLines} from '../../e2e/run-clip';
import {PROJECT} from '../../e2e/short-dossier';
import {withTemporaryFolder} from '../../media/make-media';

/** Starts `check --json` in a project whose packages are missing. @param npm the program that is there for npm. */
async function startIn(folder: string, npm: string) {
  await cp(join(PROJECT, 'src/cli/start'), join(folder, 'src/cli/start'), {recursive: true});
  await writeFile(join(folder, 'package-lock.json'), '{"packages": {"": {}}}');
  const npmFile = join(folder, 'npm-cli.js');
  await writeFile(npmFile, npm);
  const child = execa(
    process.execPath,
    [join(folder, 'src/cli/start/bootstrap.mjs'), 'check', '--json'],
    {cwd: folder, reject: false, env: {npm_execpath: npmFile}},
  );
  return {child};
}

test('an installation that fails, and one that is interrupted, have the last line of --json', () =>
  withTemporaryFolder(async (folder) => {
    const failed = await (await startIn(join(folder, 'a'), 'process.exit(7);')).child;
    expect(failed.exitCode).toBe(3);
    expect(jsonLines(failed.stdout)).toEqual([
      expect.objectContaining({done: true, exitCode: 3, outputs: {}, timings: {}}),
    ]);

    const slow = "console.error('đang chạy'); setTimeout(() => undefined, 60_000);";
    const {child} = await startIn(join(folder, 'b'), slow);
    child.stderr.on('data', (text: Buffer) => {
      if (text.toString().includes('đang chạy')) child.kill('SIGTERM');
    });
    const interrupted = await child;
    expect(interrupted.exitCode).toBe(130);
    expect(jsonLines(interrupted.stdout)).toEqual([
      {done: true, exitCode: 130, outputs: {}, timings: {}},
    ]);
  }));
