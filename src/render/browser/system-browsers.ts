import {existsSync, realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

/** Shells first: they are faster and closer to what Remotion is tested with. */
const NAMES = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((p) => p !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => resolve(folder, name + suffix)));
}

function inUsualPlaces(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Google Chrome for Testing', 'Chromium'].map((app) =>
          join(folder, `${app}.app`, 'Contents', 'MacOS', app),
        ),
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .map((name) => env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ]);
    default:
      return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
  }
}

/** Browsers on the PATH and in the usual folders, each real file once. */
export function systemBrowsers(env: NodeJS.ProcessEnv): readonly string[] {
  const byRealPath = new Map<string, string>();
  for (const candidate of [...onPath(env), ...inUsualPlaces(env)].filter((p) => existsSync(p))) {
    const real = realpathSync(candidate);
    if (!byRealPath.has(real)) byRealPath.set(real, candidate);
  }
  return [...byRealPath.values()];
}
