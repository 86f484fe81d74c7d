import {writeFile} from 'node:fs/promises';
import {countFrames} from '../../media/probe';
import {runFfmpeg} from '../../media/ffmpeg';

/**
 * Joins encoded segments into one MP4 without encoding again, its index first.
 * @param listFile where the list of parts may be written. @throws when a frame is lost on the way.
 */
export async function joinSegments(
  files: readonly string[],
  {
    listFile,
    file,
    durationInFrames,
    signal,
  }: {
    readonly listFile: string;
    readonly file: string;
    readonly durationInFrames: number;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const quoted = files.map((part) => `file '${part.replaceAll("'", "'\\''")}'\n`);
  await writeFile(listFile, quoted.join(''));
  await runFfmpeg(
    [
      ...['-v', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', listFile],
      ...['-map', '0:v:0', '-c', 'copy', '-video_track_timescale', '90000'],
      ...['-movflags', '+faststart', '-f', 'mp4', file],
    ],
    {signal},
  );
  const {frames} = await countFrames(file, {method: 'packets', signal});
  if (frames !== durationInFrames) {
    throw new Error(
      `Ghép các đoạn được ${frames} khung hình thay vì ${durationInFrames}; hãy dựng lại với --no-cache, nếu vẫn vậy thì với --plain.`,
    );
  }
}
