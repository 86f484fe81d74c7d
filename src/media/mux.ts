import {runFfmpeg} from './ffmpeg';

/**
 * Joins a picture and a sound into one MP4 without touching either: one stream of each, in this order,
 * the index first (faststart), colour tags as the picture has them, no other streams, chapters or
 * metadata of the sources. The output is replaced if it is there.
 * @param pictureFile absolute path; sound in it is left out.
 * @throws FfmpegError where one of them has no such stream.
 */
export async function muxClip(
  pictureFile: string,
  soundFile: string,
  outFile: string,
  signal?: AbortSignal,
): Promise<void> {
  await runFfmpeg(
    [
      ...['-y', '-v', 'error', '-i', pictureFile, '-i', soundFile],
      ...['-map', '0:v:0', '-map', '1:a:0', '-c', 'copy'],
      ...['-map_metadata', '-1', '-map_chapters', '-1', '-write_tmcd', '0'],
      // Bit-exact: the same inputs give the same file, without the name of the tool or the time.
      ...['-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4', outFile],
    ],
    {signal},
  );
}
