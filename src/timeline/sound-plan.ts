import {duckedGainAt, gainOfDb} from './gain-curve';
import type {Timeline} from './timeline';

/** A piece of sound in the clip; the preview's `<Audio>` and the final mix read the same. */
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
  /** Gain in dB where nobody speaks over it. */
  readonly gainDb: number;
  /** Whether it steps back under the voice. */
  readonly ducks: boolean;
};

/** Everything that sounds, and what its levels follow. */
export type SoundPlan = {
  readonly fps: number;
  readonly durationInFrames: number;
  readonly clips: readonly SoundClip[];
  /** When somebody speaks. */
  readonly voiceSpans: readonly {readonly startFrame: number; readonly endFrame: number}[];
  /** Gain in dB of what ducks, under the voice. */
  readonly duckDb: number;
};

/** Footage cuts in and out with the picture: short fades, so that nothing clicks. */
const FOOTAGE_FADE_SECONDS = 0.3;

/**
 * Linear gain of one sound at a frame of the clip: what the preview plays and what the final mix sums. A voice has one
 * level throughout, for its takes fade by themselves.
 * @param frame from the start of the clip.
 */
export function clipGainAt(frame: number, clip: SoundClip, plan: SoundPlan): number {
  if (!clip.ducks) return gainOfDb(clip.gainDb);
  const fades =
    clip.role === 'footage'
      ? {fadeInSeconds: FOOTAGE_FADE_SECONDS, fadeOutSeconds: FOOTAGE_FADE_SECONDS}
      : {};
  return duckedGainAt(frame, {
    startFrame: clip.startFrame,
    durationInFrames: clip.durationInFrames,
    fps: plan.fps,
    baseDb: clip.gainDb,
    duckDb: plan.duckDb,
    voiceSpans: plan.voiceSpans,
    ...fades,
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
      ...(music.src === undefined
        ? []
        : [
            {
              id: 'music',
              role: 'music',
              src: music.src,
              startFrame: 0,
              durationInFrames,
              sourceStartSeconds: 0,
              gainDb: music.baseDb,
              ducks: true,
            } as const,
          ]),
      ...spoken.map(
        ({lineId, startFrame, endFrame, take}) =>
          ({
            id: lineId,
            role: 'voice',
            src: take.file,
            startFrame,
            durationInFrames: endFrame - startFrame,
            sourceStartSeconds: 0,
            gainDb: 0,
            ducks: false,
          }) as const,
      ),
      ...scenes.flatMap((timed) => footageSound(timed)),
    ],
  };
}

/** The sound of a scene's own footage, where the dossier keeps it. */
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

/** Atmosphere, not speech: a phone's recording stands well under a voice that was levelled. */
const FOOTAGE_DB = -6;
