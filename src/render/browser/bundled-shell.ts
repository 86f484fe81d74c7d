import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {readFile, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {extract} from 'tar-fs';
import {z} from 'zod';
import {ensureFolder} from '../../base/atomic-folder';
import {CACHE_DIR} from '../../base/folders';
import {hashBytes} from '../../base/hash-bytes';

export type BundledShell = {
  /** The browser itself. */
  readonly shell: string;
  /** A script that starts it with the libraries of the package. */
  readonly launcher: string;
  readonly libraries: string;
};

/** The name matters: see `chromeModeOf`. */
const SHELL = 'chrome-headless-shell';
const LAUNCHER = 'chrome-headless-shell-with-libraries';
const CHUNK_BYTES = 1 << 20;

/**
 * Remotion starts the browser with this process's environment. The search path of libraries is set here, for the
 * browser alone: in `process.env` it would reach ffmpeg as well.
 */
const LAUNCHER_TEXT = `#!/bin/sh
here=\${0%/*}
LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export LD_LIBRARY_PATH
exec "$here/${SHELL}" "$@"
`;

const packageFolder = (): string =>
  resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', '..');

async function unpackedFolder(archives: readonly string[]): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  const {version} = z.object({version: z.string()}).parse(JSON.parse(text));
  const sizes = await Promise.all(archives.map(async (file) => (await stat(file)).size));
  const hash = hashBytes(LAUNCHER_TEXT + sizes.join());
  return join(CACHE_DIR, `chromium-${version}-${hash.slice(0, 12)}`);
}

async function decompress(
  archive: string,
  target: NodeJS.WritableStream,
  signal: AbortSignal | undefined,
): Promise<void> {
  const source = createReadStream(archive, {highWaterMark: CHUNK_BYTES});
  const brotli = createBrotliDecompress({chunkSize: CHUNK_BYTES});
  await pipeline(source, brotli, target, {signal});
}

/** Whether the package has a browser for this machine. */
export const hasBundledShell = (): boolean =>
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  existsSync(join(packageFolder(), 'bin', 'chromium.br'));

/**
 * Unpacks the headless shell of @sparticuz/chromium and its libraries, once.
 * @param folder for tests: where it is unpacked.
 */
export async function unpackBundledShell(
  signal?: AbortSignal,
  folder?: string,
): Promise<BundledShell> {
  const bin = join(packageFolder(), 'bin');
  const browserArchive = join(bin, 'chromium.br');
  const librariesArchive = join(bin, 'al2023.tar.br');
  const home = folder ?? (await unpackedFolder([browserArchive, librariesArchive]));
  await ensureFolder(home, async (empty) => {
    const shell = createWriteStream(join(empty, SHELL), {mode: 0o755});
    await decompress(browserArchive, shell, signal);
    await decompress(librariesArchive, extract(empty), signal); // The archive holds one folder, lib.
    await writeFile(join(empty, LAUNCHER), LAUNCHER_TEXT, {mode: 0o755});
  });
  return {
    shell: join(home, SHELL),
    launcher: join(home, LAUNCHER),
    libraries: join(home, 'lib'),
  };
}
