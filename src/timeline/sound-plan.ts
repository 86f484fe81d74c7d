import {duckedGainAt, gainOfDb} from './gain-curve';
import type {Timeline} from './timeline';

/** One sound in the clip, the same for the preview's `<Audio>` and the final mix. */
export type SoundClip = {
  /** Unique in the plan: a line's id, `music`, or the id of a scene with footage. */
  readonly id: string;
  readonly role: 'voice' | 'music' | 'footage';
  /** Path inside `public/`. */
  readonly src: string;
  /** From the start of the clip. */
  readonly startFrame: number;
  readonly durationInFrames: number;
  /** Where in the file the sound begins, in seconds. */
  readonly sourceStartSeconds: number;
  /** Gain in dB without voice over it. */
  readonly gainDb: number;
  /** Whether it is ducked under the voice. */
  readonly ducks: boolean;
};

/** Everything that sounds, and what sets its levels. */
export type SoundPlan = {
  readonly fps: number;
  readonly durationInFrames: number;
  readonly clips: readonly SoundClip[];
  /** When the voice sounds. */
  readonly voiceSpans: readonly {readonly startFrame: number; readonly endFrame: number}[];
  /** Gain in dB of what ducks, under the voice. */
  readonly duckDb: number;
};

/** Footage cuts in and out with the picture: short fades, so that nothing clicks. */
const FOOTAGE_FADE_SECONDS = 0.3;

/**
 * Linear gain of one sound at a frame of the clip, for the preview and the final mix. A voice has one level throughout:
 * its takes are faded already.
 * @param frame from the start of the clip.
 */
export function clipGainAt(frame: number, clip: SoundClip, plan: SoundPlan): number {
  if (!clip.ducks) return gainOfDb(clip.gainDb);
  const fadeSeconds = clip.role === 'footage' ? FOOTAGE_FADE_SECONDS : undefined;
  return duckedGainAt(frame, {
    startFrame: clip.startFrame,
    durationInFrames: clip.durationInFrames,
    fps: plan.fps,
    baseDb: clip.gainDb,
    duckDb: plan.duckDb,
    voiceSpans: plan.voiceSpans,
    fadeInSeconds: fadeSeconds,
    fadeOutSeconds: fadeSeconds,
  });
}

/** The sound of a clip as one plan of clips and levels. */
export function planSound(timeline: Timeline): SoundPlan {
  const {fps, durationInFrames, voice, music, scenes} = timeline;
  const spoken = voice.flatMap((span) => (span.take ? [{...span, take: span.take}] : []));
  return {
    fps,
    durationInFrames,
    duckDb: music.duckDb,
    voiceSpans: spoken.map(({startFrame, endFrame}) => ({startFrame, endFrame})),
    clips: [
      ...musicSound(timeline),
      ...spoken.map(({lineId, startFrame, endFrame, take}): SoundClip => ({
        id: lineId,
        role: 'voice',
        src: take.file,
        startFrame,
        durationInFrames: endFrame - startFrame,
        sourceStartSeconds: 0,
        gainDb: 0,
        ducks: false,
      })),
      ...scenes.flatMap(footageSound),
    ],
  };
}

function musicSound({music, durationInFrames}: Timeline): readonly SoundClip[] {
  if (music.src === undefined) return [];
  return [
    {
      id: 'music',
      role: 'music',
      src: music.src,
      startFrame: 0,
      durationInFrames,
      sourceStartSeconds: 0,
      gainDb: music.baseDb,
      ducks: true,
    },
  ];
}

/** The sound of a scene's footage, where the dossier keeps it. */
function footageSound({scene, from, beats}: Timeline['scenes'][number]): readonly SoundClip[] {
  const start = beats['footage'];
  const end = beats['footage-end'];
  if (scene.footage?.kind !== 'video' || !scene.footage.keepSound) return [];
  if (start === undefined || end === undefined || end <= start) return [];
  return [
    {
      id: scene.id,
      role: 'footage',
      src: scene.footage.src,
      startFrame: from + start,
      durationInFrames: end - start,
      sourceStartSeconds: 0,
      gainDb: FOOTAGE_DB,
      ducks: true,
    },
  ];
}

/** Atmosphere, not speech: a phone's recording stays well under the levelled voice. */
const FOOTAGE_DB = -6;
