import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runFfmpeg} from '../../media/ffmpeg';
import {writeAtomically} from '../../base/write-atomically';
import {keptDraftPath} from './draft-store';
import {encodeMonoWav} from './mono-wav';
import {inPublic} from './voice-folders';

/** Speech of an engine has no more to lose: 54 lines fit into a megabyte and a half. */
const BIT_RATE = '40k';

/**
 * Writes a draft's take small, for version control. Nothing of the machine or the day is in it.
 * @returns SHA-256 of the file.
 */
export async function keepDraft(
  publicDir: string,
  key: string,
  samples: Float32Array,
  signal?: AbortSignal,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-voice-'));
  try {
    const wav = join(folder, 'take.wav');
    const m4a = join(folder, 'take.m4a');
    await writeFile(wav, encodeMonoWav(samples));
    const encoder = ['-c:a', 'libfdk_aac', '-b:a', BIT_RATE, '-ac', '1'];
    const quiet = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    await runFfmpeg(['-v', 'error', '-i', wav, ...encoder, ...quiet, '-f', 'mp4', '-y', m4a], {
      signal,
    });
    const bytes = await readFile(m4a);
    await writeAtomically(inPublic(publicDir, keptDraftPath(key)), bytes);
    return createHash('sha256').update(bytes).digest('hex');
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
