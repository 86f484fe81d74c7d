import {join} from 'node:path';
import {execa} from 'execa';
import {PROJECT} from './short-dossier';

const FAKE_ENGINE = join(PROJECT, 'test/sound/voice/fake-engine.mjs');

/** Starts the command line as its user does, from another folder. */
export const runClip = (args: readonly string[], cwd: string) =>
  execa(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(PROJECT, 'src/cli/main.ts'), ...args],
    {
      cwd,
      reject: false,
      env: {
        TSX_TSCONFIG_PATH: join(PROJECT, 'tsconfig.json'),
        PHUONG_CLIP_CACHE: join(cwd, 'cache'),
        // A voice that every machine has.
        PHUONG_CLIP_VOICE_ENGINE: `"${process.execPath}" "${FAKE_ENGINE}" {out} {text}`,
      },
    },
  );

/** JSON lines of a command's standard output. */
export const jsonLines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
