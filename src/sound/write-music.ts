import {readFile, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {hashFile} from '../base/hash-file';
import {writeAtomically} from '../base/write-atomically';
import {musicFileName, type FilePlan, type MusicPlan} from '../timeline/music-plan';
import {encodeWav, wavByteLength} from './dsp/encode-wav';
import type {StereoPcm} from './dsp/stereo-sound';
import {fitMusic, type MusicFile} from './music/fit/fit-music';
import {MusicFileError} from './music/fit/music-file-error';
import {musicSampleCount, synthesizeMusic} from './music/synthesize';

/**
 * Makes sure that `folder` holds the music of a plan, and returns the path of the WAV.
 *
 * The name of composed music tells its content, so a WAV that is there in full size is kept. What a
 * file of the plan holds may change under the same name: beside such a WAV stands `….wav.json` with
 * the SHA-256 of what it was made from, and it is kept only while that is true. Everything is written
 * beside its place and moved there: a reader, or a killed program, never leaves half a file.
 * @param publicDir folder that the plan's file is in; only a plan with a file needs it.
 * @throws MusicFileError where the plan's file cannot be used.
 */
export async function writeMusic(
  plan: MusicPlan,
  folder: string,
  publicDir?: string,
  signal?: AbortSignal,
): Promise<string> {
  signal?.throwIfAborted();
  const wav = path.join(folder, musicFileName(plan));
  const isWhole = (await fileSize(wav)) === wavByteLength(musicSampleCount(plan));
  if ('file' in plan) return writeFitted(plan, wav, isWhole, publicDir, signal);
  if (!isWhole) await writeWav(wav, synthesizeMusic(plan), signal);
  return wav;
}

async function writeFitted(
  plan: FilePlan,
  wav: string,
  isWhole: boolean,
  publicDir: string | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  if (publicDir === undefined) throw new Error('writeMusic: music from a file needs publicDir');
  const source = sourceOf(plan, publicDir);
  const sidecar = `${wav}.json`;
  const sha256 = await sha256Of(source.path, signal);
  if (isWhole && sha256 !== undefined && (await toldSha256(sidecar)) === sha256) return wav;
  const sound = await fitMusic(source, musicSampleCount(plan), signal);
  // Without its sidecar a WAV counts for nothing: a program killed in between leaves no lie.
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

function sourceOf({file}: FilePlan, publicDir: string): MusicFile {
  const found = path.resolve(publicDir, file);
  if (found.startsWith(path.resolve(publicDir) + path.sep)) return {path: found, name: file};
  throw new MusicFileError(
    file,
    'tệp nằm ngoài thư mục public/',
    'Hãy chép tệp vào public/music/ và ghi đường dẫn từ public/, ví dụ «music/bai-hat.mp3».',
  );
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

/** What a sidecar says its WAV was made from; undefined where it says nothing that can be read. */
async function toldSha256(sidecar: string): Promise<unknown> {
  try {
    const told: unknown = JSON.parse(await readFile(sidecar, 'utf8'));
    return typeof told === 'object' && told !== null && 'sha256' in told ? told.sha256 : undefined;
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
