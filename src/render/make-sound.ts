import {join} from 'node:path';
import {mixSound, type MixReport, type SoundTarget} from '../sound/mix/mix-sound';
import {writeTakeAtTempo} from '../sound/voice/write-take-at-tempo';
import {writeMusic} from '../sound/write-music';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import {GENERATED_MUSIC_FOLDER, musicPlanOf} from '../timeline/with-music';

/** Writes what the timeline names and is made for it: the music bed, and takes of a draft voice at another tempo. */
export async function writeSources(
  timeline: Timeline,
  publicDir: string,
  signal?: AbortSignal,
): Promise<void> {
  if (timeline.music.src !== undefined) {
    const folder = join(publicDir, GENERATED_MUSIC_FOLDER);
    await writeMusic(musicPlanOf(timeline), folder, publicDir, signal);
  }
  for (const {take} of timeline.voice) {
    if (take && take.tempo !== 1) await writeTakeAtTempo(take, publicDir, signal);
  }
}

export type SoundRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly target: SoundTarget;
  /** The M4A to write. */
  readonly file: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: number) => void;
};

/** Mixes the whole clip's sound in one pass, levelled to the target. */
export const makeSound = ({timeline, ...request}: SoundRequest): Promise<MixReport> =>
  mixSound({plan: planSound(timeline), ...request});
