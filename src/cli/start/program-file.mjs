// Bundles the program into a few large files: loading hundreds of small modules takes longer than `check` itself.
import {createHash, randomUUID} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** All that the bundle depends on. The lock file names every package, with its version. */
const SOURCES = ['src', 'compositions', 'package-lock.json', 'tsconfig.json'];

/** What is started as a file: the program, and its thread. */
const ENTRIES = {
  main: './src/cli/main.ts',
  'fingerprint-thread': './src/render/segments/fingerprint-thread.ts',
};

/** Packages that `check` loads; all others stay where they are until they are needed. */
const INLINED = [
  'zod',
  'jsonc-parser',
  'commander',
  'lucide-react',
  'react',
  'react-dom',
  'remotion',
  '@remotion/fonts',
  '@remotion/player',
];

const SUMS = 'sums.json';

const filesUnder = (entry) =>
  fs.statSync(entry).isDirectory()
    ? fs
        .readdirSync(entry)
        .sort()
        .flatMap((name) => filesUnder(path.join(entry, name)))
    : [entry];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A name for this state of the sources in this folder: the bundle contains the path of the project. */
const stateOf = (root) => {
  const hash = createHash('sha256').update(`${root}\0${process.versions.node}\0`);
  for (const file of SOURCES.flatMap((name) => filesUnder(path.join(root, name)))) {
    hash.update(`${path.relative(root, file)}\0${sha256(fs.readFileSync(file))}\n`);
  }

  return hash.digest('hex').slice(0, 32);
};

/** Whether all files of a bundle are as they were made. */
const isWhole = (folder) => {
  try {
    const sums = JSON.parse(fs.readFileSync(path.join(folder, SUMS), 'utf8'));
    return Object.keys(sums).every(
      (name) => sha256(fs.readFileSync(path.join(folder, name))) === sums[name],
    );
  } catch {
    return false;
  }
};

/** Keeps `import.meta.url` of each module that of its source, from which the program finds its folders. */
const keepPlaces = {
  name: 'keep-places',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/](src|compositions)[\\/].*\.tsx?$/}, ({path: file}) => ({
      contents: fs
        .readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
      loader: file.endsWith('x') ? 'tsx' : 'ts',
    })),
};

const packageOf = (specifier) => {
  const [scope, name] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const leavePackages = {
  name: 'leave-packages',
  setup: ({onResolve}) =>
    onResolve({filter: /^[^.]/}, ({path: specifier, kind}) =>
      kind === 'entry-point' || path.isAbsolute(specifier) || INLINED.includes(packageOf(specifier))
        ? undefined
        : {path: specifier, external: true},
    ),
};

const make = async (root, folder) => {
  const esbuild = await import('esbuild');
  const half = `${folder}.${randomUUID()}`;
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ENTRIES,
      outdir: half,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      outExtension: {'.js': '.mjs'},
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.PHUONG_CLIP_PROGRAM': JSON.stringify(folder),
      },
      // CommonJS packages load Node's modules by `require`.
      banner: {
        js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);",
      },
      plugins: [keepPlaces, leavePackages],
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: 'silent',
    });
    const names = fs.readdirSync(half);
    const sums = names.map((name) => [name, sha256(fs.readFileSync(path.join(half, name)))]);
    fs.writeFileSync(path.join(half, SUMS), JSON.stringify(Object.fromEntries(sums)));
    fs.rmSync(folder, {recursive: true, force: true});
    fs.renameSync(half, folder);
  } finally {
    fs.rmSync(half, {recursive: true, force: true});
  }
};

const KEPT = 3;
/** A program that still runs may load more files of its bundle; no render takes that long. */
const SURELY_ENDED_MS = 12 * 60 * 60 * 1000;

const forgetOld = (home) => {
  const made = fs
    .readdirSync(home)
    .map((name) => ({file: path.join(home, name), at: fs.statSync(path.join(home, name)).mtimeMs}))
    .sort((a, b) => b.at - a.at);
  for (const {file, at} of made.slice(KEPT)) {
    if (Date.now() - at > SURELY_ENDED_MS) fs.rmSync(file, {recursive: true, force: true});
  }
};

/**
 * The file to start the program from, bundled again when any of its sources has changed. Undefined where it cannot be
 * bundled: then the sources are run, which is slower and shows what is wrong with them.
 */
export const programFile = async (
  root,
  home = path.join(root, 'node_modules', '.cache', 'phuong-clip', 'program'),
) => {
  try {
    const folder = path.join(home, stateOf(root));
    if (!isWhole(folder)) {
      fs.mkdirSync(home, {recursive: true});
      await make(root, folder);
      forgetOld(home);
    }

    return path.join(folder, 'main.mjs');
  } catch {
    return undefined;
  }
};
