import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {z} from 'zod';
import {PROJECT_FOLDER} from '../../base/folders';
import type {OnNote} from './found-browser';

export type RemotionBrowser =
  | {readonly status: 'present'; readonly executable: string}
  | {readonly status: 'absent'}
  | {readonly status: 'failed'; readonly reason: string};

const ABSENT = 10;
/** Remotion gives up when nothing has come for 20 seconds; this limit is for a slow line. */
const DOWNLOAD_TIMEOUT_MS = 15 * 60 * 1000;

/**
 * Runs in another process: once a download has failed, Remotion refuses every later browser of the same process, and it
 * looks for its folder from the current directory.
 */
const SCRIPT = `
import {ensureBrowser} from '@remotion/renderer';
const download = process.argv[1] === 'download';
let last = -1;
function onProgress({percent}) {
  const tenth = Math.floor(percent * 10);
  if (tenth > last) {
    last = tenth;
    process.stderr.write('progress ' + tenth * 10 + '\\n');
  }
}
function onBrowserDownload() {
  if (!download) process.exit(${ABSENT});
  return {version: null, onProgress};
}
const log = console.log;
console.log = console.error;
const status = await ensureBrowser({logLevel: 'error', chromeMode: 'headless-shell', onBrowserDownload});
log(JSON.stringify({path: status.path ?? null}));
process.exit(0);
`;

const answerSchema = z.object({path: z.string()});

async function askRemotion(
  task: 'look' | 'download',
  onNote: OnNote,
  signal: AbortSignal | undefined,
): Promise<RemotionBrowser> {
  const child = execa(process.execPath, ['--input-type=module', '-e', SCRIPT, task], {
    cwd: PROJECT_FOLDER,
    stdin: 'ignore',
    reject: false,
    timeout: DOWNLOAD_TIMEOUT_MS,
    ...(signal === undefined ? {} : {cancelSignal: signal}),
  });
  const errors: string[] = [];
  for await (const line of child.iterable({from: 'stderr'})) {
    const percent = /^progress (\d+)$/.exec(line)?.[1];
    if (percent === undefined) errors.push(line);
    else onNote(`Đang tải trình duyệt của Remotion: ${percent} %`);
  }
  const result = await child;
  signal?.throwIfAborted();
  if (result.exitCode === ABSENT) return {status: 'absent'};
  if (result.failed) {
    const reason = errors.find((line) => /error/i.test(line)) ?? result.shortMessage ?? '';
    return {status: 'failed', reason: reason.trim()};
  }
  return {status: 'present', executable: answerSchema.parse(JSON.parse(result.stdout)).path};
}

/** The browser that Remotion has downloaded before, if any. */
export const presentRemotionBrowser = async (
  onNote: OnNote,
  signal?: AbortSignal,
): Promise<RemotionBrowser> =>
  existsSync(join(PROJECT_FOLDER, 'node_modules', '.remotion', 'chrome-headless-shell'))
    ? askRemotion('look', onNote, signal)
    : {status: 'absent'};

/** Downloads the browser that Remotion is tested with; needs the network. */
export const downloadRemotionBrowser = (
  onNote: OnNote,
  signal?: AbortSignal,
): Promise<RemotionBrowser> => askRemotion('download', onNote, signal);
