import {runFfmpeg} from './ffmpeg';

export type MuxRequest = {
  /** Absolute path; sound in it is left out. */
  readonly pictureFile: string;
  /** Absolute path. */
  readonly soundFile: string;
  /** Absolute path of the MP4; an old file is replaced. */
  readonly outFile: string;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Joins a picture and a sound into one MP4 without encoding either: one stream of each, in this order, the index first
 * (faststart), colour tags as the picture has them, no other streams, chapters or metadata of the sources.
 * @throws FfmpegError where one of them has no such stream.
 */
export async function muxClip({
  pictureFile,
  soundFile,
  outFile,
  signal,
}: MuxRequest): Promise<void> {
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
