import {musicFileName, type MusicPlan} from './music-plan';
import type {Timeline} from './timeline';

/** Folder inside `public/` for music that the project's composer writes; never committed. */
export const GENERATED_MUSIC_FOLDER = 'music/generated';

/** What the composer has to follow in this clip. */
export const musicPlanOf = ({durationInFrames, fps, music}: Timeline): MusicPlan => ({
  durationInFrames,
  fps,
  liftsAtFrames: music.liftsAtFrames,
  ...music.source,
});

/** Names the music that fits this timeline; the file itself is written before a render or a preview. */
export const withMusic = (timeline: Timeline): Timeline => ({
  ...timeline,
  music: {
    ...timeline.music,
    src: `${GENERATED_MUSIC_FOLDER}/${musicFileName(musicPlanOf(timeline))}`,
  },
});
