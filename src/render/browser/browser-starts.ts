import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {openDevtoolsPipe} from './devtools-pipe';
import type {ChromeMode} from './found-browser';

export type StartResult =
  | {readonly starts: true; readonly product: string}
  | {readonly starts: false; readonly reason: string};

export type StartOptions = {
  readonly chromeMode: ChromeMode;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
};

/** As long as Remotion waits. */
const START_TIMEOUT_MS = 25_000;
const CLOSE_TIMEOUT_MS = 3_000;
const STDERR_LINES = 4;

/** Those of Remotion's flags on which it depends whether a browser starts. */
const startArguments = (chromeMode: ChromeMode, profile: string): string[] => [
  chromeMode === 'headless-shell' ? '--headless=old' : '--headless=new',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--password-store=basic',
  '--use-mock-keychain',
  '--ignore-gpu-blocklist',
  '--enable-unsafe-webgpu',
  '--mute-audio',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  'about:blank',
];

/** Draws one blank page: starting alone does not prove that its drawing processes live. */
async function drawOnePage(browser: ChildProcess): Promise<string> {
  const [, , , toBrowser, fromBrowser] = browser.stdio;
  const call = openDevtoolsPipe(toBrowser as Writable, fromBrowser as Readable);
  const {product} = await call('Browser.getVersion');
  const {targetId} = await call('Target.createTarget', {url: 'about:blank'});
  const {sessionId} = await call('Target.attachToTarget', {targetId, flatten: true});
  const {data} = await call('Page.captureScreenshot', {format: 'png'}, String(sessionId));
  if (typeof data !== 'string' || data === '')
    throw new Error('trình duyệt chạy nhưng không chụp được khung hình nào');
  void call('Browser.close');
  return String(product);
}

function killGroup(browser: ChildProcess): void {
  try {
    if (browser.pid !== undefined && process.platform !== 'win32') {
      process.kill(-browser.pid, 'SIGKILL');
      return;
    }
  } catch {
    // The group has already gone, or never was.
  }
  browser.kill('SIGKILL');
}

const lastLines = (text: string): string =>
  text.trim().split('\n').slice(-STDERR_LINES).join(' | ').trim();

/** Settles when the browser ends, with the reason in Vietnamese. */
const ending = (browser: ChildProcess, stderr: () => string): Promise<{readonly reason: string}> =>
  new Promise((resolve) => {
    browser.once('error', (error) => resolve({reason: `không chạy được tệp: ${error.message}`}));
    browser.once('close', (code, signal) => {
      const how = signal === null ? `mã ${code}` : `tín hiệu ${signal}`;
      const words = lastLines(stderr());
      resolve({reason: `dừng ngay sau khi khởi động (${how})${words === '' ? '' : `: ${words}`}`});
    });
  });

const after = (ms: number, signal: AbortSignal | undefined): Promise<'timeout' | 'aborted'> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('timeout'), ms);
    timer.unref();
    signal?.addEventListener('abort', () => resolve('aborted'), {once: true});
  });

async function tryToDraw(
  executable: string,
  profile: string,
  {chromeMode, timeoutMs = START_TIMEOUT_MS, signal}: StartOptions,
): Promise<StartResult> {
  let stderr = '';
  const browser = spawn(executable, startArguments(chromeMode, profile), {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  browser.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-16_384);
  });
  const ended = ending(browser, () => stderr);
  const drawn = drawOnePage(browser).then(
    (product): StartResult => ({starts: true, product}),
    (error: unknown): StartResult => ({starts: false, reason: String(error)}),
  );
  try {
    const first = await Promise.race([drawn, ended, after(timeoutMs, signal)]);
    if (typeof first === 'string') {
      signal?.throwIfAborted();
      const words = lastLines(stderr);
      const seconds = Math.round(timeoutMs / 1000);
      return {
        starts: false,
        reason: `không trả lời sau ${seconds} giây${words === '' ? '' : `: ${words}`}`,
      };
    }
    if ('starts' in first) {
      await Promise.race([ended, after(CLOSE_TIMEOUT_MS, undefined)]);
      return first;
    }
    return {starts: false, reason: first.reason};
  } finally {
    killGroup(browser);
  }
}

/** Starts the browser, draws one blank page and closes it again. */
export async function browserStarts(
  executable: string,
  options: StartOptions,
): Promise<StartResult> {
  options.signal?.throwIfAborted();
  const profile = await mkdtemp(join(tmpdir(), 'phuong-clip-browser-'));
  try {
    return await tryToDraw(executable, profile, options);
  } finally {
    await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  }
}
