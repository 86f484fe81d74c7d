#!/usr/bin/env node
// Where the program starts: works on a machine that has only Node and npm, and installs what is missing.
// No dependency and no syntax after ES2019, so that an old Node gets as far as the message that refuses it.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import tty from 'node:tty';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {CannotLock, withLock} from './install-lock.mjs';
import {
  decideInstall,
  directDependencies,
  exitCodeOf,
  installStamp,
  isNodeSupported,
  makeSignalRelay,
  npmCommand,
  OLDEST_NODE,
} from './install-state.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.phuong-clip-install');
// Not inside node_modules, which `npm ci` empties.
const LOCK = path.join(ROOT, '.phuong-clip-install.lock');
const CANNOT = 3;
const INTERRUPTED = 130;

/** What `npm test` runs, in this order, up to the first failure. With arguments only the steps that take them run. */
const TEST_STEPS = [
  {bin: ['typescript', 'tsc'], args: ['--noEmit'], takesArguments: false},
  {bin: ['eslint', 'eslint'], args: ['.', '--max-warnings=0'], takesArguments: false},
  {
    bin: ['prettier', 'prettier'],
    args: ['--check', '--log-level=warn', '.'],
    takesArguments: false,
  },
  {bin: ['knip', 'knip'], args: [], takesArguments: false},
  {bin: ['vitest', 'vitest'], args: ['run'], takesArguments: true},
];

class CannotStart extends Error {}

const say = (text) => process.stderr.write(`${text}\n`);

/** The last line of `--json`, for what ends before the program can write it itself. */
const writeLastLine = (args, result) => {
  if (args.indexOf('--json') !== -1) {
    const last = Object.assign({done: true, outputs: {}, timings: {}}, result);
    process.stdout.write(`${JSON.stringify(last)}\n`);
  }
};

const readText = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Runs a child to its end and passes signals on, so that it can clean up. `killed`: it was ended by a signal. */
const runChild = (command, args, options) =>
  new Promise((resolve, reject) => {
    const sharesTerminal = process.platform === 'win32' || [0, 1, 2].some((fd) => tty.isatty(fd));
    const relay = makeSignalRelay(sharesTerminal);
    const child = spawn(command, args, options);
    let interrupted = false;
    const passOn = (signal) => {
      interrupted = true;
      const passed = relay(signal, Date.now());
      if (passed !== null) {
        child.kill(passed);
      }
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const stopListening = () => signals.forEach((signal) => process.removeListener(signal, passOn));
    signals.forEach((signal) => process.on(signal, passOn));
    child.once('error', (error) => {
      stopListening();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopListening();
      resolve({code: exitCodeOf(code, signal), interrupted, killed: code === null});
    });
  });

const cLibrary = () => {
  if (process.platform !== 'linux') {
    return undefined;
  }

  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
};

const readState = () => {
  const lockText = readText(path.join(ROOT, 'package-lock.json'));
  if (lockText === null) {
    throw new CannotStart(`Thiếu tệp package-lock.json trong ${ROOT}; hãy tải lại trọn bộ dự án.`);
  }

  const stampText = readText(STAMP);
  return {
    lockText,
    stampText,
    installedText: readText(path.join(MODULES, '.package-lock.json')),
    missing: directDependencies(lockText).filter(
      (name) => !fs.existsSync(path.join(MODULES, name)),
    ),
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    // Slow to find out, and needed only to compare an installation that has no stamp.
    libc: stampText === null ? cLibrary() : undefined,
  };
};

const writeStamp = (state) => {
  try {
    fs.writeFileSync(STAMP, `${installStamp(state)}\n`);
  } catch {
    // A read-only installation works as well; it is only compared again next time.
  }
};

const install = async (state, reason) => {
  say(`Đang cài thư viện của dự án (${reason}); lần đầu mất vài phút và cần có mạng…`);
  const npm = npmCommand({
    npmExecPath: process.env.npm_execpath,
    nodeExecPath: process.execPath,
    platform: process.platform,
  });
  // Also what the user's npm settings leave out: the renderer's binaries are optional packages.
  const npmArgs = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  let ended;
  try {
    ended = await runChild(npm.command, [...npm.args, ...npmArgs, '--loglevel=error'], {
      cwd: ROOT,
      shell: npm.shell,
      stdio: ['ignore', process.stderr, process.stderr],
    });
  } catch (error) {
    throw new CannotStart(`Không chạy được npm (${error.message}). Hãy cài lại Node kèm npm.`);
  }

  if (ended.interrupted) {
    return INTERRUPTED;
  }

  if (ended.code !== 0) {
    throw new CannotStart(
      `Không cài được thư viện (npm ci dừng với mã ${ended.code}, xem các dòng ở trên). ` +
        'Hãy kiểm tra kết nối mạng và chỗ trống trên đĩa rồi chạy lại lệnh vừa rồi.',
    );
  }

  writeStamp(state);
  say('Đã cài xong thư viện.');
  return 0;
};

/** Installs what package-lock.json lists; returns 0, or 130 when interrupted. */
const ensureInstalled = async () => {
  const state = readState();
  const first = decideInstall(state);
  if (first.action === 'install') {
    return withLock(LOCK, say, async () => {
      const now = readState(); // The process that held the lock before may have done it.
      const {action, reason} = decideInstall(now);
      return action === 'install' ? install(now, reason) : 0;
    });
  }

  if (first.action === 'stamp') {
    writeStamp(state);
  }

  return 0;
};

const binOf = ([name, bin]) => {
  const folder = path.join(MODULES, name);
  const described = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).bin;
  return path.join(folder, typeof described === 'string' ? described : described[bin]);
};

const runTests = async (args) => {
  for (const step of TEST_STEPS) {
    if (args.length > 0 && !step.takesArguments) {
      say(`Bỏ qua bước «${step.bin[1]}» vì lệnh có tham số.`);
      continue;
    }

    const stepArgs = [binOf(step.bin), ...step.args, ...(step.takesArguments ? args : [])];
    const {code} = await runChild(process.execPath, stepArgs, {cwd: ROOT, stdio: 'inherit'});
    if (code !== 0) {
      return code;
    }
  }

  return 0;
};

/** Where the user typed the command, which relative paths start from: npm changes to the project's folder. */
const userFolder = () =>
  process.cwd() === ROOT && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();

const PROGRAM_SETTINGS = {
  // Otherwise tsx looks for the settings of TypeScript in the current directory.
  TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'),
  // React's own checks triple the time of a frame's markup.
  NODE_ENV: 'production',
};

/** Runs the program in this process: starting Node once more takes a tenth of the time of `check`. */
const runHere = async (file, args) => {
  process.chdir(userFolder());
  Object.assign(process.env, PROGRAM_SETTINGS);
  process.argv = [process.argv[0], file].concat(args);
  await import(pathToFileURL(file).href);
  return process.exitCode === undefined ? 0 : process.exitCode;
};

/** Runs the bundled program, or its sources where it cannot be bundled. */
const runProgram = async (args) => {
  // Loaded here, because it may use syntax that an old Node, refused before, does not know.
  const {programFile} = await import('./program-file.mjs');
  const file = await programFile(ROOT);
  if (file !== undefined) {
    return runHere(file, args);
  }

  const tsx = createRequire(path.join(ROOT, 'package.json')).resolve('tsx');
  const main = path.join(ROOT, 'src', 'cli', 'main.ts');
  const {code, killed} = await runChild(
    process.execPath,
    process.execArgv.concat(['--import', pathToFileURL(tsx).href, main], args),
    {
      cwd: userFolder(),
      stdio: 'inherit',
      env: Object.assign({}, process.env, PROGRAM_SETTINGS),
    },
  );
  if (killed) {
    writeLastLine(args, {exitCode: code});
  }

  return code;
};

const start = async (args) => {
  if (!isNodeSupported(process.versions.node)) {
    throw new CannotStart(
      `Cần Node ${OLDEST_NODE} trở lên, máy đang dùng Node ${process.versions.node}. ` +
        'Hãy cài bản LTS mới từ https://nodejs.org rồi chạy lại.',
    );
  }

  const installed = await ensureInstalled();
  if (installed !== 0) {
    writeLastLine(args, {exitCode: installed});
    return installed;
  }

  return args[0] === 'test' ? runTests(args.slice(1)) : runProgram(args);
};

const args = process.argv.slice(2);
start(args)
  .catch((error) => {
    say(
      error instanceof CannotStart || error instanceof CannotLock
        ? error.message
        : `Lỗi khi khởi động: ${error.stack}`,
    );
    writeLastLine(args, {exitCode: CANNOT, error: error.message});
    return CANNOT;
  })
  .then((code) => {
    process.exitCode = code;
  });
