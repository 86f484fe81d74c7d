import {existsSync, realpathSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

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

const onPath = (env: NodeJS.ProcessEnv): string[] => {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((p) => p !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => path.resolve(folder, name + suffix)));
};

const inUsualPlaces = (env: NodeJS.ProcessEnv): string[] => {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Google Chrome for Testing', 'Chromium'].map((app) =>
          path.join(folder, `${app}.app`, 'Contents', 'MacOS', app),
        ),
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .map((name) => env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ]);
    default:
      return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
  }
};

/** Every browser that lies where browsers usually lie, each real file once. */
export const systemBrowsers = (env: NodeJS.ProcessEnv): readonly string[] => {
  const byRealPath = new Map<string, string>();
  for (const candidate of [...onPath(env), ...inUsualPlaces(env)].filter((p) => existsSync(p))) {
    const real = realpathSync(candidate);
    if (!byRealPath.has(real)) {
      byRealPath.set(real, candidate);
    }
  }

  return [...byRealPath.values()];
};
