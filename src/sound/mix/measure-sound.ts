import {join} from 'node:path';
import type {SoundPlan} from '../../timeline/sound-plan';
import {silence} from '../dsp/stereo-sound';
import {readMeter, type MeterReading} from '../meter/read-meter';
import {sampleOfFrame} from './add-clip';
import {decodeWhole} from './decode-whole';
import {countClippedSamples, unplannedSilences, type Stretch} from './find-faults';
import {voiceOffset} from './voice-offset';

/** When a line of narration sounds in the finished file. */
type VoicePlace = {
  readonly lineId: string;
  readonly startFrame: number;
  readonly endFrame: number;
  /** Frames that it sounds late, or early where below 0; absent where it was not found near its place. */
  readonly lateFrames?: number;
};

/** What was measured on the finished file, decoded. */
export type SoundMeasures = MeterReading & {
  readonly clippedSamples: number;
  /** Longer than 2 s below −60 dBFS where the plan has a sound. */
  readonly silences: readonly Stretch[];
  readonly fps: number;
  /** Whether the plan has any sound at all. */
  readonly isPlannedSilent: boolean;
  readonly voice: readonly VoicePlace[];
};

/**
 * Decodes the sound of a finished clip and measures it against its plan: loudness, peaks, silences, and
 * for each line of narration how far from its place it sounds.
 * @param file absolute path of any file with one sound stream.
 * @throws FfmpegError where it has none.
 */
export async function measureSound(
  file: string,
  plan: SoundPlan,
  publicDir: string,
  signal: AbortSignal,
): Promise<SoundMeasures> {
  const sound = silence(sampleOfFrame(plan.durationInFrames, plan.fps));
  await decodeWhole(file, sound, signal);
  const voice: VoicePlace[] = [];
  for (const clip of plan.clips.filter(({role}) => role === 'voice')) {
    const late = await voiceOffset(
      sound,
      {
        file: join(publicDir, clip.src),
        sourceStartSeconds: clip.sourceStartSeconds,
        startSeconds: clip.startFrame / plan.fps,
        seconds: clip.durationInFrames / plan.fps,
      },
      signal,
    );
    voice.push({
      lineId: clip.id,
      startFrame: clip.startFrame,
      endFrame: clip.startFrame + clip.durationInFrames,
      ...(late === undefined ? {} : {lateFrames: late * plan.fps}),
    });
  }
  return {
    ...readMeter(sound),
    clippedSamples: countClippedSamples(sound),
    silences: unplannedSilences(sound, plan),
    fps: plan.fps,
    isPlannedSilent: plan.clips.length === 0,
    voice,
  };
}
