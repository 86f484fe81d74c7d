import {join} from 'node:path';
import type {SoundPlan} from '../../timeline/sound-plan';
import {silence} from '../dsp/stereo-sound';
import {type MeterReading, readMeter} from '../meter/read-meter';
import {sampleOfFrame} from './add-clip';
import {decodeWhole} from './decode-whole';
import {countClippedSamples, type Silence, unplannedSilences} from './find-faults';
import {voiceOffset} from './voice-offset';

/** When a line of narration sounds in the finished file. */
type VoicePlace = {
  readonly lineId: string;
  readonly startFrame: number;
  readonly endFrame: number;
  /** Frames that it sounds late, or early where below 0; absent where it was not found near its place. */
  readonly lateFrames?: number | undefined;
};

/** What was measured on the finished file, decoded. */
export type SoundMeasures = MeterReading & {
  readonly clippedSamples: number;
  /** Longer than 2 s below −60 dBFS where the plan has a sound. */
  readonly silences: readonly Silence[];
  readonly fps: number;
  /** Whether the plan has any sound at all. */
  readonly isPlannedSilent: boolean;
  readonly voice: readonly VoicePlace[];
};

export type MeasureRequest = {
  /** Absolute path of any file with one sound stream. */
  readonly file: string;
  readonly plan: SoundPlan;
  /** Folder that the plan's paths start from. */
  readonly publicDir: string;
  readonly signal: AbortSignal;
};

/**
 * Decodes the sound of a finished clip and measures it against its plan: loudness, peaks, silences, and
 * for each line of narration how far from its place it sounds.
 * @throws FfmpegError where the file has no sound.
 */
export async function measureSound(request: MeasureRequest): Promise<SoundMeasures> {
  const {file, plan, publicDir, signal} = request;
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
      lateFrames: late === undefined ? undefined : late * plan.fps,
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
