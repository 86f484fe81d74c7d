// Decides, from texts alone, whether what is installed is what package-lock.json lists.
// Old versions of Node read it too, so that they can be refused in words: no syntax after ES2019 here.
import {createHash} from 'node:crypto';

export const OLDEST_NODE = '20.19.0';

/** How long the owner of the installation lock may be silent before it counts as dead. */
const LOCK_SILENCE_MS = 60000;

const numbersOf = (version) =>
  version
    .replace(/^v/, '')
    .split('.')
    .map((part) => parseInt(part, 10));

/** @param {string} version as in `process.versions.node` */
export const isNodeSupported = (version) => {
  const [major, minor] = numbersOf(version);
  const [oldestMajor, oldestMinor] = numbersOf(OLDEST_NODE);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

/**
 * What an installation depends on, as one line: the lock file (Git may change its line endings), the machine, Node.
 * @param {{lockText: string, platform: string, arch: string, nodeVersion: string}} state
 */
export const installStamp = ({lockText, platform, arch, nodeVersion}) => {
  const hash = createHash('sha256').update(lockText.replace(/\r\n/g, '\n')).digest('hex');
  return `${hash} ${platform}-${arch} node${numbersOf(nodeVersion)[0]}`;
};

const parsePackages = (text) => {
  try {
    const packages = JSON.parse(text).packages;
    return typeof packages === 'object' && packages !== null ? packages : null;
  } catch {
    return null;
  }
};

/** `os`, `cpu` and `libc` list what is allowed, or with `!` what is not. */
const allows = (list, value) =>
  list === undefined ||
  (list.some((item) => item[0] === '!')
    ? list.indexOf(`!${value}`) === -1
    : list.indexOf(value) !== -1);

const isNamedForThisMachine = (entry, {platform, arch, libc}) =>
  (entry.os !== undefined || entry.cpu !== undefined) &&
  allows(entry.os, platform) &&
  allows(entry.cpu, arch) &&
  allows(entry.libc, libc);

/** An optional package may be missing, unless it is for this machine: ffmpeg and the bundler are such packages. */
const mayBeMissing = (entry, machine) =>
  Boolean(entry.optional || entry.devOptional || entry.peer) &&
  !isNamedForThisMachine(entry, machine);

/**
 * Whether the list that npm leaves in node_modules/.package-lock.json is the locked one.
 * @param {string} lockText
 * @param {string | null} installedText
 * @param {{platform: string, arch: string, libc?: string}} machine
 */
export const agreesWithLock = (lockText, installedText, machine) => {
  const locked = parsePackages(lockText);
  const installed = installedText === null ? null : parsePackages(installedText);
  if (locked === null || installed === null) {
    return false;
  }

  const same = (name) =>
    locked[name] !== undefined &&
    locked[name].version === installed[name].version &&
    locked[name].integrity === installed[name].integrity;
  const isComplete = Object.keys(locked)
    .filter((name) => name !== '')
    .every((name) => installed[name] !== undefined || mayBeMissing(locked[name], machine));
  return isComplete && Object.keys(installed).every(same);
};

/**
 * The packages that package.json names, by folder. A missing one was deleted by hand.
 * @param {string} lockText
 * @returns {string[]}
 */
export const directDependencies = (lockText) => {
  const packages = parsePackages(lockText);
  const root = (packages && packages['']) || {};
  return Object.keys(Object.assign({}, root.dependencies, root.devDependencies));
};

/**
 * @param {{
 *   lockText: string, installedText: string | null, stampText: string | null, missing: readonly string[],
 *   platform: string, arch: string, libc?: string, nodeVersion: string,
 * }} state `missing` are the direct dependencies that have no folder
 * @returns {{action: 'nothing' | 'stamp' | 'install', reason: string}} the reason in Vietnamese
 */
export const decideInstall = (state) => {
  if (state.installedText === null) {
    return {action: 'install', reason: 'chưa cài thư viện'};
  }

  if (state.missing.length > 0) {
    return {action: 'install', reason: `thiếu thư viện ${state.missing.slice(0, 3).join(', ')}`};
  }

  if (state.stampText !== null) {
    return state.stampText.trim() === installStamp(state)
      ? {action: 'nothing', reason: 'đã cài đúng bản'}
      : {
          action: 'install',
          reason: 'danh sách thư viện, máy hoặc bản Node đã đổi từ lần cài trước',
        };
  }

  return agreesWithLock(state.lockText, state.installedText, state)
    ? {action: 'stamp', reason: 'đã cài đúng bản'}
    : {action: 'install', reason: 'thư viện đã cài khác với package-lock.json'};
};

/**
 * Whether the owner of a lock has died. A living owner touches its lock all the time.
 * @param {{sameHost: boolean, ownerLives: boolean, silentMs: number}} owner
 */
export const isLockAbandoned = ({sameHost, ownerLives, silentMs}) =>
  (sameHost && !ownerLives) || silentMs > LOCK_SILENCE_MS;

/**
 * How to call npm: the one that started this program, else the one on the path.
 * @param {{npmExecPath: string | undefined, nodeExecPath: string, platform: string}} surroundings
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export const npmCommand = ({npmExecPath, nodeExecPath, platform}) => {
  // Yarn and pnpm set the variable too, but do not know «ci».
  if (npmExecPath !== undefined && /(^|[\\/])npm-cli\.c?js$/.test(npmExecPath)) {
    return {command: nodeExecPath, args: [npmExecPath], shell: false};
  }

  return platform === 'win32'
    ? {command: 'npm.cmd', args: [], shell: true}
    : {command: 'npm', args: [], shell: false};
};

/**
 * Which signal to pass on. A terminal sends Ctrl-C to the child as well, and npm sends it to this program a second
 * time: the child must count one. Ctrl-C again after a second counts as another.
 * @param {boolean} sharesTerminal whether the child gets Ctrl-C from the terminal itself
 * @returns {(signal: string, nowMs: number) => string | null}
 */
export const makeSignalRelay = (sharesTerminal) => {
  let lastMs = -Infinity;
  let seen = 0;
  return (signal, nowMs) => {
    const isEcho = signal === 'SIGINT' && nowMs - lastMs < 1000;
    if (isEcho) {
      return null;
    }

    lastMs = nowMs;
    seen += 1;
    return signal === 'SIGINT' && sharesTerminal && seen === 1 ? null : signal;
  };
};

/**
 * The exit code for how a child ended: an interruption is 130, an end by any other signal is 3.
 * @param {number | null} code
 * @param {string | null} signal
 */
export const exitCodeOf = (code, signal) => {
  if (code !== null) {
    return code;
  }

  return ['SIGINT', 'SIGTERM', 'SIGHUP'].indexOf(String(signal)) === -1 ? 3 : 130;
};
