import {existsSync} from 'node:fs';
import path from 'node:path';

import {execa} from 'execa';
import {z} from 'zod';

import type {Report} from './found-browser';
import {PROJECT_FOLDER} from '../../base/folders';

export type RemotionBrowser =
  | {readonly status: 'present'; readonly executable: string}
  | {readonly status: 'absent'}
  | {readonly status: 'failed'; readonly reason: string};

const ABSENT = 10;
/** Remotion gives up by itself when nothing has come for 20 seconds; this is for a trickle. */
const DOWNLOAD_TIMEOUT_MS = 15 * 60 * 1000;

/**
 * It runs in a process of its own: once a download has failed, Remotion refuses every later browser
 * of the same process, and it looks for its folder from the current directory.
 */
const SCRIPT = `
import {ensureBrowser} from '@remotion/renderer';
const download = process.argv[1] === 'download';
let said = -1;
const onProgress = ({percent}) => {
  const tenth = Math.floor(percent * 10);
  if (tenth > said) {
    said = tenth;
    process.stderr.write('progress ' + tenth * 10 + '\\n');
  }
};
const onBrowserDownload = () => {
  if (!download) process.exit(${ABSENT});
  return {version: null, onProgress};
};
const log = console.log;
console.log = console.error;
const status = await ensureBrowser({logLevel: 'error', chromeMode: 'headless-shell', onBrowserDownload});
log(JSON.stringify({path: status.path ?? null}));
process.exit(0);
`;

const answerSchema = z.object({path: z.string()});

const askRemotion = async (
  wish: 'look' | 'download',
  report: Report,
  signal: AbortSignal | undefined,
): Promise<RemotionBrowser> => {
  const child = execa(process.execPath, ['--input-type=module', '-e', SCRIPT, wish], {
    cwd: PROJECT_FOLDER,
    stdin: 'ignore',
    reject: false,
    timeout: DOWNLOAD_TIMEOUT_MS,
    ...(signal === undefined ? {} : {cancelSignal: signal}),
  });
  const errors: string[] = [];
  for await (const line of child.iterable({from: 'stderr'})) {
    const percent = /^progress (\d+)$/.exec(line)?.[1];
    if (percent === undefined) {
      errors.push(line);
    } else {
      report(`Đang tải trình duyệt của Remotion: ${percent} %`);
    }
  }

  const result = await child;
  signal?.throwIfAborted();
  if (result.exitCode === ABSENT) {
    return {status: 'absent'};
  }

  if (result.failed) {
    const reason = errors.find((line) => /error/i.test(line)) ?? result.shortMessage ?? '';
    return {status: 'failed', reason: reason.trim()};
  }

  return {status: 'present', executable: answerSchema.parse(JSON.parse(result.stdout)).path};
};

/** The browser that Remotion has downloaded before, if it has. */
export const presentRemotionBrowser = async (
  report: Report,
  signal?: AbortSignal,
): Promise<RemotionBrowser> =>
  existsSync(path.join(PROJECT_FOLDER, 'node_modules', '.remotion', 'chrome-headless-shell'))
    ? askRemotion('look', report, signal)
    : {status: 'absent'};

/** Has Remotion download the browser that it is tested with; needs the network. */
export const downloadRemotionBrowser = (
  report: Report,
  signal?: AbortSignal,
): Promise<RemotionBrowser> => askRemotion('download', report, signal);
