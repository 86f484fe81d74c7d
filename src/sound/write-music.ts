import {readFile, rm, stat} from 'node:fs/promises';
import {join, resolve, sep} from 'node:path';
import {hashFile} from '../base/hash-file';
import {writeAtomically} from '../base/write-atomically';
import {type FilePlan, musicFileName, type MusicPlan} from '../timeline/music-plan';
import {encodeWav, wavByteLength} from './dsp/encode-wav';
import type {StereoPcm} from './dsp/stereo-sound';
import {fitMusic, type MusicFile} from './music/fit/fit-music';
import {MusicFileError} from './music/fit/music-file-error';
import {musicSampleCount, synthesizeMusic} from './music/synthesize';

export type MusicRequest = {
  readonly plan: MusicPlan;
  /** Where the WAV belongs. */
  readonly folder: string;
  /** Folder that the plan's file is in; only a plan with a file needs it. */
  readonly publicDir?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Makes sure that `folder` holds the music of a plan, and returns the path of the WAV.
 *
 * The name of composed music follows from its content, so a WAV of full size is kept. A file of the plan may change
 * under the same name: next to such a WAV, `….wav.json` holds the SHA-256 of what it was made from, and the WAV is kept
 * only while that is unchanged. Files are written atomically.
 * @throws MusicFileError where the plan's file cannot be used.
 */
export async function writeMusic(request: MusicRequest): Promise<string> {
  const {plan, folder, publicDir, signal} = request;
  signal?.throwIfAborted();
  const wav = join(folder, musicFileName(plan));
  const isWhole = (await fileSize(wav)) === wavByteLength(musicSampleCount(plan));
  if ('file' in plan) return writeFitted(plan, {wav, isWhole, publicDir, signal});
  if (!isWhole) await writeWav(wav, synthesizeMusic(plan), signal);
  return wav;
}

type Target = Pick<MusicRequest, 'publicDir' | 'signal'> & {
  readonly wav: string;
  /** Whether the WAV is there in full length. */
  readonly isWhole: boolean;
};

async function writeFitted(
  plan: FilePlan,
  {wav, isWhole, publicDir, signal}: Target,
): Promise<string> {
  if (publicDir === undefined) throw new Error('writeMusic: music from a file needs publicDir');
  const source = musicFileOf(plan, publicDir);
  const sidecar = `${wav}.json`;
  const sha256 = await sha256Of(source.path, signal);
  if (isWhole && sha256 !== undefined && (await readSidecar(sidecar)) === sha256) return wav;
  const sound = await fitMusic(source, musicSampleCount(plan), signal);
  // A WAV without its sidecar is not used: a program killed in between leaves nothing wrong.
  await rm(sidecar, {force: true});
  await writeWav(wav, sound, signal);
  await writeAtomically(sidecar, `${JSON.stringify({source: plan.file, sha256}, null, 2)}\n`);
  return wav;
}

async function writeWav(
  wav: string,
  sound: StereoPcm,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  await writeAtomically(wav, encodeWav(sound));
}

function musicFileOf({file}: FilePlan, publicDir: string): MusicFile {
  const found = resolve(publicDir, file);
  if (found.startsWith(resolve(publicDir) + sep)) return {path: found, name: file};
  throw new MusicFileError({
    file,
    why: 'tệp nằm ngoài thư mục public/',
    mend: 'Hãy chép tệp vào public/music/ và ghi đường dẫn từ public/, ví dụ «music/bai-hat.mp3».',
  });
}

/** The size of a file in bytes, or undefined where there is none. */
async function fileSize(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    return undefinedWhereAbsent(error);
  }
}

/** SHA-256 of a file's content, or undefined where there is none. */
async function sha256Of(
  file: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return await hashFile(file, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return undefinedWhereAbsent(error);
  }
}

/** SHA-256 of what a WAV was made from, by its sidecar; undefined where that cannot be read. */
async function readSidecar(sidecar: string): Promise<unknown> {
  try {
    const known: unknown = JSON.parse(await readFile(sidecar, 'utf8'));
    return typeof known === 'object' && known !== null && 'sha256' in known
      ? known.sha256
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    return undefinedWhereAbsent(error);
  }
}

function undefinedWhereAbsent(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
  throw error;
}
