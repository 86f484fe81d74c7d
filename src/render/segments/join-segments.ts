import {readFile} from 'node:fs/promises';
import {pipeline} from 'node:stream/promises';
import {readInTurn} from '../../base/read-in-turn';
import {readAnnexB} from '../../media/annex-b';
import {countFrames} from '../../media/count-frames';
import {startFfmpeg} from '../../media/start-ffmpeg';

export type JoinRequest = {
  readonly fps: number;
  readonly durationInFrames: number;
  /** The MP4 to write. */
  readonly file: string;
  readonly signal: AbortSignal;
};

/**
 * Joins encoded segments into one MP4 without encoding again: their bytes one after the other are one stream.
 * @param files in order. @throws when a segment has other parameter sets than the rest, or a frame is lost.
 */
export async function joinSegments(
  files: readonly string[],
  {fps, durationInFrames, file, signal}: JoinRequest,
): Promise<void> {
  await refuseOtherParameterSets(files);
  const ffmpeg = startFfmpeg(
    [
      ...['-v', 'error', '-y', '-f', 'h264', '-framerate', String(fps), '-i', 'pipe:0'],
      ...['-c', 'copy', '-bsf:v', `${WITHOUT_PARAMETER_SETS},${timesOfFrames(fps)}`],
      ...['-video_track_timescale', '90000', '-f', 'mp4', file],
    ],
    {signal},
  );
  await pipeline(readInTurn(files), ffmpeg.stdin).catch(() => ffmpeg.done);
  await ffmpeg.done;
  const {frames} = await countFrames(file, {method: 'packets', signal});
  if (frames !== durationInFrames) {
    throw new Error(
      `Ghép các đoạn được ${frames} khung hình thay vì ${durationInFrames}; hãy dựng lại với --no-cache, nếu vẫn vậy thì với --plain.`,
    );
  }
}

/** The MP4 has them once, in its index; every segment repeats them. */
const WITHOUT_PARAMETER_SETS = 'filter_units=remove_types=7|8';

/** A raw stream has no times, and what its reader guesses is rounded. */
const timesOfFrames = (fps: number): string => `setts=ts=N:duration=1:time_base=1/${fps}`;

/** The MP4 has only the first segment's parameter sets, and every segment is decoded with them. */
async function refuseOtherParameterSets(files: readonly string[]): Promise<void> {
  let common: Buffer | undefined;
  for (const file of new Set(files)) {
    const parameterSets = Buffer.concat(readAnnexB(await readFile(file)).parameterSets);
    common ??= parameterSets;
    if (parameterSets.length === 0 || !parameterSets.equals(common)) {
      throw new Error(
        `Đoạn “${file}” được mã hóa khác các đoạn trước nên không ghép được; hãy dựng lại với --no-cache, nếu vẫn vậy thì với --plain.`,
      );
    }
  }
}
