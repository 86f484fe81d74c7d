import {stat} from 'node:fs/promises';
import {FfmpegError} from '../../../media/ffmpeg';
import {formatNumber} from '../../../text/format-number';
import {SAMPLE_RATE, silence, type StereoPcm} from '../../dsp/stereo-sound';
import {HOP_SAMPLES, HOPS_PER_SECOND} from '../../meter/k-weighting';
import {levelMusic} from '../level-music';
import {findSound, isCutOff, loudLevel} from './find-sound';
import {measureFeatures, type MusicFeatures} from './music-features';
import {MusicFileError} from './music-file-error';
import {planCuts} from './plan-cuts';
import {splice} from './splice';

/** A piece must have an opening, a body and an ending. */
const SHORTEST_SECONDS = 10;
/** Quieter than −55 dBFS even in its loud parts: raised to the level of music, its noise would be heard. */
const QUIETEST_DBFS = -55;
/** Seconds: no click where silence was trimmed … */
const HEAD_SECONDS = 0.02;
const TAIL_SECONDS = 0.08;
/** … a soft entry in the middle of a piece, and a fade for one that breaks off. */
const ENTRY_SECONDS = 0.4;
const CUT_OFF_FADE_SECONDS = 3;

/** A piece of music, absolute path, and the name by which people know it. */
export type MusicFile = {readonly path: string; readonly name: string};

/**
 * Makes a piece of any length fit a clip, at the loudness of all music of the project: it begins as
 * the piece begins and ends as it ends, and every splice between falls on a beat. Reads the file
 * twice; in memory are the clip and 40 bytes for each 10 ms of the piece.
 * @param samples length of the result, in each channel.
 * @throws MusicFileError where the file is no music that can be used.
 */
export async function fitMusic(
  file: MusicFile,
  samples: number,
  signal?: AbortSignal,
): Promise<StereoPcm> {
  const features = await readFeatures(file, signal);
  const sound = findSound(features);
  refuseUnfit(file, features, (sound.to - sound.from) / HOPS_PER_SECOND);
  const excerpts = planCuts(features, sound, Math.floor(samples / HOP_SAMPLES));
  const startsInside = excerpts[0]?.from !== sound.from;
  const out = silence(samples);
  const ends = {
    fadeIn: (startsInside ? ENTRY_SECONDS : HEAD_SECONDS) * SAMPLE_RATE,
    fadeOut: (isCutOff(features, sound) ? CUT_OFF_FADE_SECONDS : TAIL_SECONDS) * SAMPLE_RATE,
  };
  await splice({file: file.path, excerpts, ends, out, signal});
  levelMusic(out);
  return out;
}

const CHOOSE_ANOTHER =
  'Hãy mở tệp nghe thử, rồi thay bằng tệp nhạc khác (mp3, m4a, wav, ogg, flac)';

async function readFeatures(
  file: MusicFile,
  signal: AbortSignal | undefined,
): Promise<MusicFeatures> {
  const bytes = await sizeOf(file);
  const mend = `${CHOOSE_ANOTHER}.`;
  if (bytes === 0) throw new MusicFileError({file: file.name, why: 'tệp rỗng (0 byte)', mend});
  try {
    return await measureFeatures(file.path, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof FfmpegError)) throw error;
    const hasNoSound = error.stderrTail.includes('matches no streams');
    const why = hasNoSound ? 'tệp không có tiếng' : 'không giải mã được, có thể tệp hỏng';
    throw new MusicFileError({file: file.name, why, mend, cause: error});
  }
}

async function sizeOf(file: MusicFile): Promise<number> {
  try {
    const found = await stat(file.path);
    if (found.isFile()) return found.size;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  throw new MusicFileError({
    file: file.name,
    why: 'không có tệp này trong thư mục public/',
    mend: 'Hãy chép tệp vào đó, hoặc sửa tên tệp trong dữ liệu.',
  });
}

function refuseUnfit(file: MusicFile, features: MusicFeatures, seconds: number): void {
  const loudest = 10 * Math.log10(loudLevel(features));
  if (loudest < QUIETEST_DBFS) {
    const measured = Number.isFinite(loudest) ? `chỉ ${shortNumber(loudest)} dBFS` : 'toàn im lặng';
    throw new MusicFileError({
      file: file.name,
      why: `gần như không có tiếng (chỗ to nhất ${measured}, cần từ ${shortNumber(QUIETEST_DBFS)} dBFS)`,
      mend: `${CHOOSE_ANOTHER}.`,
    });
  }
  if (seconds < SHORTEST_SECONDS) {
    throw new MusicFileError({
      file: file.name,
      why: `chỉ có ${shortNumber(seconds)} giây nhạc, cần ít nhất ${SHORTEST_SECONDS} giây`,
      mend: 'Hãy dùng bản nhạc đầy đủ, có mở đầu và kết thúc.',
    });
  }
}

/** A number with one decimal as Vietnamese writes it; none where it would be 0. */
const shortNumber = (value: number): string =>
  formatNumber(value, Math.round(value * 10) % 10 === 0 ? 0 : 1);
