import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {chromeModeOf, wrappedExecutable} from '../../../src/render/browser/chrome-mode';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'headless-shell-test-'));
});

afterEach(() => rm(folder, {recursive: true, force: true}));

const fileWith = async (name: string, content: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
};

describe('the mode of a browser', () => {
  test.each(['chrome-headless-shell', 'headless_shell', 'chromium-headless-shell'])(
    'is the old headless mode for %s',
    async (name) => {
      expect(await chromeModeOf(await fileWith(name, '\u007fELF'))).toBe('headless-shell');
    },
  );

  test('is not told by the name of a folder', async () => {
    const chrome = await fileWith('google-chrome', '\u007fELF');
    expect(await chromeModeOf(chrome)).toBe('chrome-for-testing');
  });

  test('is told by the real file, not by a link', async () => {
    const link = path.join(folder, 'chrome-headless-shell');
    await symlink(await fileWith('chrome', '\u007fELF'), link);
    expect(await chromeModeOf(link)).toBe('chrome-for-testing');
  });

  test('is told by what a wrapper script hands over to', async () => {
    const debian = '#!/bin/sh -e\n\n/usr/lib/chromium/chromium-headless-shell "$@"\n';
    expect(await chromeModeOf(await fileWith('wrapper', debian))).toBe('headless-shell');
    const whole = '#!/bin/sh\nset -e\nexec "/opt/google/chrome/chrome" "$@"\n';
    expect(await chromeModeOf(await fileWith('chrome-headless-shell', whole))).toBe(
      'chrome-for-testing',
    );
  });

  test('does not mistake a binary or a script without a path for a wrapper', () => {
    expect(wrappedExecutable('\u007fELF\n/usr/lib/x')).toBeNull();
    expect(wrappedExecutable('#!/bin/sh\nexec "$here/chrome" "$@"\n')).toBeNull();
  });
});
