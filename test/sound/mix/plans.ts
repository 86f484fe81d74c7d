import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {encodeWav} from '../../../src/sound/dsp/encode-wav';
import {SAMPLE_RATE, type StereoPcm} from '../../../src/sound/dsp/stereo-sound';
import type {SoundClip, SoundPlan} from '../../../src/timeline/sound-plan';

const FPS = 25;

export const clip = (given: Partial<SoundClip> & Pick<SoundClip, 'id' | 'role'>): SoundClip => ({
  src: `${given.id}.wav`,
  startFrame: 0,
  durationInFrames: 100,
  sourceStartSeconds: 0,
  gainDb: 0,
  ducks: given.role !== 'voice',
  ...given,
});

/** A plan whose voiced spans are those of its voice clips. */
export const planOf = (durationInFrames: number, ...clips: readonly SoundClip[]): SoundPlan => ({
  fps: FPS,
  durationInFrames,
  duckDb: -18,
  clips,
  voiceSpans: clips
    .filter(({role}) => role === 'voice')
    .map(({startFrame, durationInFrames: frames}) => ({startFrame, endFrame: startFrame + frames})),
});

const both = (samples: Float32Array): StereoPcm => ({
  left: samples,
  right: samples,
  sampleRate: SAMPLE_RATE,
});

export const writeSound = async (
  folder: string,
  name: string,
  samples: Float32Array,
): Promise<void> => {
  const file = join(folder, name);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, encodeWav(both(samples)));
};

/** A chord of three tones, about −20 LUFS: a bed of music. */
export const chord = (seconds: number, peak = 0.05): Float32Array =>
  Float32Array.from({length: Math.round(seconds * SAMPLE_RATE)}, (_, i) => {
    const turn = (2 * Math.PI * i) / SAMPLE_RATE;
    return peak * (Math.sin(147 * turn) + Math.sin(220 * turn) + Math.sin(330.5 * turn));
  });
