import {describe, expect, test} from 'vitest';
import {
  agreesWithLock,
  decideInstall,
  directDependencies,
  exitCodeOf,
  installStamp,
  isLockAbandoned,
  isNodeSupported,
  makeSignalRelay,
  npmCommand,
  // @ts-expect-error -- plain JavaScript without declarations: it must run before anything is installed.
} from '../../../src/cli/start/install-state.mjs';

const REACT = {version: '19.2.0', integrity: 'sha512-react'};
const LINUX_FFMPEG = {
  version: '4.0.527',
  integrity: 'sha512-ffmpeg',
  optional: true,
  os: ['linux'],
  cpu: ['x64'],
  libc: ['glibc'],
};
const MAC_FFMPEG = {...LINUX_FFMPEG, os: ['darwin'], libc: undefined};
const FALLBACK = {version: '1.0.0', integrity: 'sha512-fallback', optional: true};

const lockOf = (packages: Record<string, unknown>): string =>
  JSON.stringify({lockfileVersion: 3, packages});

const LOCK = lockOf({
  '': {dependencies: {react: '19.2.0'}, devDependencies: {vitest: '4.1.12'}},
  'node_modules/react': REACT,
  'node_modules/ffmpeg-linux': LINUX_FFMPEG,
  'node_modules/ffmpeg-mac': MAC_FFMPEG,
  'node_modules/fallback': FALLBACK,
});

const INSTALLED = lockOf({'node_modules/react': REACT, 'node_modules/ffmpeg-linux': LINUX_FFMPEG});

const STATE = {
  lockText: LOCK,
  installedText: INSTALLED,
  stampText: null,
  missing: [],
  platform: 'linux',
  arch: 'x64',
  libc: 'glibc',
  nodeVersion: '20.19.0',
};

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', 'v22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(isNodeSupported(version)).toBe(true);
  });

  test.each(['12.22.9', '18.20.4', '20.9.0', '20.18.3'])('%s is too old', (version) => {
    expect(isNodeSupported(version)).toBe(false);
  });
});

describe('an installation', () => {
  test('that was never made is made', () => {
    expect(decideInstall({...STATE, installedText: null}).action).toBe('install');
  });

  test('without a stamp is accepted when it is what is locked', () => {
    expect(decideInstall(STATE).action).toBe('stamp');
  });

  test('with the right stamp is left alone, even when Git has changed the line endings', () => {
    const stampText = `${installStamp(STATE)}\n`;
    expect(decideInstall({...STATE, stampText}).action).toBe('nothing');
    const pretty = `${LOCK}\n`;
    const stamped = installStamp({...STATE, lockText: pretty});
    const onWindows = {...STATE, lockText: pretty.replace(/\n/g, '\r\n'), stampText: stamped};
    expect(decideInstall(onWindows).action).toBe('nothing');
  });

  test.each([
    ['the lock file changed', {lockText: `${LOCK} `}],
    ['it comes from another kind of machine', {arch: 'arm64'}],
    ['it comes from another system', {platform: 'darwin'}],
    ['Node has a new major version', {nodeVersion: '22.1.0'}],
    ['a package was deleted by hand', {missing: ['react']}],
    ['npm’s own list is gone', {installedText: null}],
  ])('is made again when %s', (_why, change) => {
    const stampText = installStamp(STATE);
    expect(decideInstall({...STATE, stampText, ...change}).action).toBe('install');
  });

  test('is kept when only the minor version of Node changed', () => {
    const stampText = installStamp(STATE);
    expect(decideInstall({...STATE, stampText, nodeVersion: '20.20.2'}).action).toBe('nothing');
  });
});

describe('the list that npm leaves', () => {
  const machine = {platform: 'linux', arch: 'x64', libc: 'glibc'};
  const installed = (packages: Record<string, unknown>): boolean =>
    agreesWithLock(LOCK, lockOf(packages), machine);

  test('agrees without the packages of other machines', () => {
    expect(agreesWithLock(LOCK, INSTALLED, machine)).toBe(true);
  });

  test.each([
    ['lacks a package', {'node_modules/ffmpeg-linux': LINUX_FFMPEG}],
    ['lacks the optional package of this machine', {'node_modules/react': REACT}],
    [
      'has another version',
      {
        'node_modules/react': {...REACT, version: '19.1.0'},
        'node_modules/ffmpeg-linux': LINUX_FFMPEG,
      },
    ],
    [
      'has other bytes',
      {
        'node_modules/react': {...REACT, integrity: 'sha512-other'},
        'node_modules/ffmpeg-linux': LINUX_FFMPEG,
      },
    ],
    [
      'has a package too many',
      {
        'node_modules/react': REACT,
        'node_modules/ffmpeg-linux': LINUX_FFMPEG,
        'node_modules/stray': FALLBACK,
      },
    ],
  ])('disagrees when it %s', (_why, packages) => {
    expect(installed(packages)).toBe(false);
  });

  test('disagrees when it is missing or cut short', () => {
    expect(agreesWithLock(LOCK, null, machine)).toBe(false);
    expect(agreesWithLock(LOCK, INSTALLED.slice(0, -9), machine)).toBe(false);
    expect(agreesWithLock(LOCK, INSTALLED, {...machine, libc: 'musl'})).toBe(true);
    expect(agreesWithLock(LOCK, INSTALLED, {...machine, platform: 'darwin'})).toBe(false);
  });

  test('is checked for every package that the project names itself', () => {
    expect(directDependencies(LOCK)).toEqual(['react', 'vitest']);
  });
});

describe('the installation lock', () => {
  test('is kept for a living owner that speaks', () => {
    expect(isLockAbandoned({sameHost: true, ownerLives: true, silentMs: 9000})).toBe(false);
    expect(isLockAbandoned({sameHost: false, ownerLives: true, silentMs: 9000})).toBe(false);
  });

  test('is broken when its owner is dead or silent', () => {
    expect(isLockAbandoned({sameHost: true, ownerLives: false, silentMs: 0})).toBe(true);
    expect(isLockAbandoned({sameHost: true, ownerLives: true, silentMs: 61_000})).toBe(true);
    expect(isLockAbandoned({sameHost: false, ownerLives: true, silentMs: 61_000})).toBe(true);
  });
});

describe('npm', () => {
  const surroundings = {nodeExecPath: '/node', platform: 'linux'};

  test('is the one that started the program', () => {
    const npmExecPath = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCommand({...surroundings, npmExecPath})).toEqual({
      command: '/node',
      args: [npmExecPath],
      shell: false,
    });
  });

  test('is found on the path otherwise, also when another tool started the program', () => {
    expect(npmCommand({...surroundings, npmExecPath: undefined}).command).toBe('npm');
    expect(npmCommand({...surroundings, npmExecPath: '/opt/yarn.js'}).command).toBe('npm');
    expect(npmCommand({...surroundings, npmExecPath: undefined, platform: 'win32'})).toEqual({
      command: 'npm.cmd',
      args: [],
      shell: true,
    });
  });
});

describe('signals', () => {
  test('from a terminal, which the child gets itself, are handed on only when repeated', () => {
    const relay = makeSignalRelay(true);
    expect(relay('SIGINT', 0)).toBeNull();
    expect(relay('SIGINT', 20)).toBeNull(); // npm hands on the same key press.
    expect(relay('SIGINT', 3000)).toBe('SIGINT');
  });

  test('without a terminal are handed on once', () => {
    const relay = makeSignalRelay(false);
    expect(relay('SIGINT', 0)).toBe('SIGINT');
    expect(relay('SIGINT', 20)).toBeNull();
    expect(relay('SIGTERM', 30)).toBe('SIGTERM');
  });

  test('end in 130, other sudden deaths in 3, and a code stays what it is', () => {
    expect([exitCodeOf(null, 'SIGINT'), exitCodeOf(null, 'SIGTERM')]).toEqual([130, 130]);
    expect([exitCodeOf(null, 'SIGKILL'), exitCodeOf(null, 'SIGSEGV')]).toEqual([3, 3]);
    expect([exitCodeOf(0, null), exitCodeOf(1, null), exitCodeOf(2, null)]).toEqual([0, 1, 2]);
  });
});
