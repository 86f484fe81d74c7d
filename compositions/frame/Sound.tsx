import type React from 'react';
import {Audio, Sequence, staticFile} from 'remotion';
import {clipGainAt, planSound, type SoundClip, type SoundPlan} from '../../src/timeline/sound-plan';
import type {Timeline} from '../../src/timeline/timeline';

/** Everything that sounds, for the preview: the same clips and gains that the final mix sums. */
export const Sound: React.FC<{readonly timeline: Timeline}> = ({timeline}) => {
  const plan = planSound(timeline);
  return plan.clips.map((clip) => <Clip key={`${clip.role} ${clip.id}`} clip={clip} plan={plan} />);
};

const Clip: React.FC<{readonly clip: SoundClip; readonly plan: SoundPlan}> = ({clip, plan}) => (
  <Sequence
    name={clip.id}
    from={clip.startFrame}
    durationInFrames={clip.durationInFrames}
    layout="none"
    showInTimeline={false}
  >
    <Audio
      name={clip.id}
      src={staticFile(clip.src)}
      trimBefore={Math.round(clip.sourceStartSeconds * plan.fps)}
      volume={(frame) => clipGainAt(clip.startFrame + frame, clip, plan)}
    />
  </Sequence>
);
