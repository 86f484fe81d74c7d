import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {openBrowser} from '@remotion/renderer';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {browserStarts} from '../../../src/render/browser/browser-starts';
import {BrowserUnavailableError} from '../../../src/render/browser/browser-unavailable';
import {hasBundledShell, unpackBundledShell} from '../../../src/render/browser/bundled-shell';
import {findBrowser} from '../../../src/render/browser/find-browser';
import {systemBrowsers} from '../../../src/render/browser/system-browsers';

/** Unpacking and starting a browser on a busy machine. */
const SLOW_MS = 60_000;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-test-'));
});

afterEach(() => rm(folder, {recursive: true, force: true}));

const script = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
};

const refusal = async (executable: string): Promise<string> => {
  const env = {PATH: process.env['PATH'], PHUONG_CLIP_BROWSER: executable};
  const error: unknown = await findBrowser({env}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrowserUnavailableError);
  return String(error);
};

describe('the browser that the user names', () => {
  test('is refused when it is not there, and no other takes its place', async () => {
    const message = await refusal('/không/có/chrome');
    expect(message).toContain('biến PHUONG_CLIP_BROWSER (/không/có/chrome): không có tệp này');
    expect(message).toContain('Cách khắc phục');
    expect(message).not.toContain('kèm theo dự án (');
  });

  test('is refused when it is a folder or may not be run', async () => {
    expect(await refusal(folder)).toContain('không phải là một tệp');
    const file = path.join(folder, 'chrome');
    await writeFile(file, '', {mode: 0o644});
    expect(await refusal(file)).toContain('không có quyền chạy tệp này');
  });

  test.skipIf(process.platform === 'win32')('is refused with its own last words', async () => {
    const broken = await script(
      'chrome-headless-shell',
      'echo "error while loading shared libraries: libnss3.so" >&2; exit 127',
    );
    expect(await refusal(broken)).toContain('error while loading shared libraries: libnss3.so');
    const halfBroken = await script(
      'headless_shell',
      '[ "$1" = --version ] && echo "Chromium 147.0.1" && exit 0\necho "hỏng rồi" >&2; exit 5',
    );
    expect(await refusal(halfBroken)).toMatch(/mã 5\): hỏng rồi/);
  });
});

describe.skipIf(process.platform === 'win32')('a start', () => {
  test('that never answers ends in time', async () => {
    const mute = await script('headless_shell', 'echo "đang đợi" >&2; exec sleep 30');
    const result = await browserStarts(mute, {chromeMode: 'headless-shell', timeoutMs: 300});
    expect(result).toMatchObject({starts: false, reason: expect.stringContaining('không trả lời')});
    expect(result).toMatchObject({reason: expect.stringContaining('đang đợi')});
  });

  test('can be called off', async () => {
    const mute = await script('headless_shell', 'exec sleep 30');
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('dừng lại')), 100);
    const start = browserStarts(mute, {chromeMode: 'headless-shell', signal: controller.signal});
    await expect(start).rejects.toThrow('dừng lại');
  });
});

test('without any browser every place that was tried is told', async () => {
  const search = findBrowser({env: {PATH: folder}, allowDownload: false, sources: ['remotion']});
  await expect(search).rejects.toThrow('trình duyệt do Remotion tải về');
});

test.skipIf(process.platform === 'win32')('each browser of the path is listed once', async () => {
  const shell = await script('chromium-headless-shell', 'exit 0');
  const found = systemBrowsers({PATH: `${folder}${path.delimiter}${folder}`});
  expect(found.filter((file) => file.startsWith(folder))).toEqual([shell]);
});

describe.skipIf(!hasBundledShell())('the bundled headless shell', () => {
  test(
    'starts, and Remotion can open it',
    async () => {
      const found = await findBrowser({env: {}, sources: ['bundled']});
      expect(found).toMatchObject({
        chromeMode: 'headless-shell',
        source: 'bundled',
        version: expect.stringMatching(/^Chromium 147\./),
      });
      const browser = await openBrowser('chrome', {
        browserExecutable: found.executable,
        chromeMode: found.chromeMode,
        logLevel: 'error',
      });
      await browser.close({silent: true});
    },
    SLOW_MS,
  );

  test(
    'finds every library that the system may lack among those that came along',
    async () => {
      const {shell, libraries, launcher} = await unpackBundledShell();
      const {stdout} = await execa('ldd', [shell], {env: {LD_LIBRARY_PATH: libraries}});
      expect(stdout).not.toContain('not found');
      const system = /\b(linux-vdso|ld-linux-x86-64|lib(dl|pthread|m|c|gcc_s))\.so/;
      const others = stdout.split('\n').filter((line) => !system.test(line));
      expect(others.length).toBeGreaterThan(3);
      expect(others.filter((line) => !line.includes(`=> ${libraries}/`))).toEqual([]);
      expect(await browserStarts(launcher, {chromeMode: 'headless-shell'})).toMatchObject({
        starts: true,
      });
    },
    SLOW_MS,
  );
});
