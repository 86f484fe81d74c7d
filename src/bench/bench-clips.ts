import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {runFfmpeg} from '../media/ffmpeg';
import {silent} from '../timeline/silent';
import type {Timeline} from '../timeline/timeline';

/** How much of each scene is filmed: every frame of a film is another picture, a drawing soon rests. */
export const BENCH_CLIPS = {moving: 1, half: 0.5, still: 0} as const;
export type BenchClip = keyof typeof BENCH_CLIPS;

const FILM = 'bench/film.mp4';
/** The film is drawn small and made large: only that it moves matters. */
const FILM_SIZE = {width: 480, height: 270};
const SECONDS = 12;
/** Scenes of the clip, and how long each of them lasts. */
const SCENES = 2;

/**
 * Writes a public folder with a film that never rests and the fonts of `publicDir`.
 * @returns the folder.
 */
export async function writeBenchPublic(
  folder: string,
  publicDir: string,
  signal: AbortSignal,
): Promise<string> {
  const made = join(folder, 'public');
  await mkdir(join(made, 'bench'), {recursive: true});
  await symlink(join(publicDir, 'fonts'), join(made, 'fonts'));
  const {width, height} = FILM_SIZE;
  await runFfmpeg(
    [
      // Remotion's ffmpeg has no reader of raw films, but one of raw pictures.
      ...['-v', 'error', '-f', 'image2pipe', '-frame_size', String(width * height)],
      ...['-framerate', '25', '-c:v', 'rawvideo', '-pixel_format', 'gray'],
      ...['-video_size', `${width}x${height}`, '-i', 'pipe:0', '-vf', 'scale=1920:1080'],
      ...['-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-preset', 'veryfast'],
      ...['-f', 'mp4', join(made, FILM)],
    ],
    {input: driftingLight(), signal},
  );
  return made;
}

/** Small grey pictures, one after the other, each moved on a little from the one before. */
function driftingLight(): Uint8Array {
  const {width, height} = FILM_SIZE;
  const frames = SECONDS * 25;
  const bytes = new Uint8Array(width * height * frames);
  for (let at = 0; at < bytes.length; at++) {
    const frame = Math.floor(at / (width * height));
    const [x, y] = [at % width, Math.floor(at / width) % height];
    bytes[at] = 128 + 100 * Math.sin((x + y + frame * 3) / 40);
  }
  return bytes;
}

/** A clip of two scenes of the sample, each as long as the film. @param filmed share of each scene that is filmed. */
export function benchTimeline(sample: Timeline, filmed: number): Timeline {
  const {fps} = sample;
  const length = SECONDS * fps;
  const scenes = sample.scenes
    .filter(({durationInFrames}) => durationInFrames >= length)
    .slice(0, SCENES)
    .map(({scene, beats, ...timed}, index) => ({
      ...timed,
      from: index * length,
      durationInFrames: length,
      scene: {
        ...scene,
        ...(filmed > 0 ? {footage: {kind: 'video' as const, src: FILM}} : {}),
      },
      beats: {
        ...beats,
        ...(filmed > 0 ? {footage: 0, 'footage-end': Math.round(length * filmed)} : {}),
      },
    }));
  return silent({
    ...sample,
    slug: 'bench',
    durationInFrames: scenes.length * length,
    posterFrame: 0,
    scenes,
    cues: [],
    voice: [],
  });
}

export async function writeTimeline(folder: string, timeline: Timeline): Promise<string> {
  const file = join(folder, 'timeline.json');
  await writeFile(file, JSON.stringify(timeline));
  return file;
}
