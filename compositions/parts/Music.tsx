import type React from 'react';
import {Audio, staticFile} from 'remotion';
import {musicGainAt} from '../../src/sound/gain-curve';
import type {Timeline} from '../../src/timeline/timeline';

/** The music bed with the gain curve that the final mix uses too. */
export const Music: React.FC<{readonly timeline: Timeline}> = ({timeline}) => {
  const {music, voice, durationInFrames, fps} = timeline;
  if (!music.src) return null;
  const plan = {
    durationInFrames,
    fps,
    baseDb: music.baseDb,
    duckDb: music.duckDb,
    voiceSpans: voice.filter((span) => span.measured),
  };
  return <Audio src={staticFile(music.src)} volume={(frame) => musicGainAt(frame, plan)} />;
};
