import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {encodeWav} from '../sound/dsp/encode-wav';
import {SAMPLE_RATE, silence, type StereoPcm} from '../sound/dsp/stereo-sound';
import {measureSound} from '../sound/mix/measure-sound';
import {type MixResult, mixSound} from '../sound/mix/mix-sound';
import type {SoundClip, SoundPlan} from '../timeline/sound-plan';
import {speechLike} from './speech-like';

/** How long the sound of a whole clip takes on this machine. */
export type SoundBench = {
  readonly clipSeconds: number;
  readonly lines: number;
  /** Seconds for all of it: mix, encode, decode, measure the mix, and measure the file with every line's place. */
  readonly totalSeconds: number;
  /** Seconds by step. */
  readonly seconds: MixResult['seconds'] & {readonly verify: number};
  readonly encodeRounds: number;
};

const FPS = 25;
const CLIP_SECONDS = 300;
const LINES = 60;
const TAKE_SECONDS = 4.2;
const TARGET = {lufs: -16, truePeakDb: -1, voiceOverMusicLu: 18};

/**
 * Mixes and measures five minutes with sixty lines of narration over music; making those files is not counted.
 * @param folder an empty folder that the files may be left in.
 */
export async function benchSound(folder: string, signal: AbortSignal): Promise<SoundBench> {
  const plan = await writePlan(folder);
  const file = join(folder, 'sound.m4a');
  const start = performance.now();
  const request = {
    plan,
    publicDir: folder,
    target: TARGET,
    file,
    signal,
    onProgress: () => undefined,
  };
  const {seconds, encodeRounds} = await mixSound(request);
  const mixed = performance.now();
  await measureSound({file, plan, publicDir: folder, signal});
  const end = performance.now();
  return {
    clipSeconds: CLIP_SECONDS,
    lines: LINES,
    totalSeconds: (end - start) / 1000,
    seconds: {...seconds, verify: (end - mixed) / 1000},
    encodeRounds,
  };
}

async function writePlan(folder: string): Promise<SoundPlan> {
  await mkdir(folder, {recursive: true});
  const voices: SoundClip[] = [];
  for (let line = 0; line < LINES; line++) {
    const samples = speechLike(TAKE_SECONDS, `bench ${line}`);
    const src = `line-${line}.wav`;
    await writeFile(
      join(folder, src),
      encodeWav({left: samples, right: samples, sampleRate: SAMPLE_RATE}),
    );
    voices.push({
      id: src,
      role: 'voice',
      src,
      startFrame: line * (CLIP_SECONDS / LINES) * FPS + 10,
      durationInFrames: TAKE_SECONDS * FPS,
      sourceStartSeconds: 0,
      gainDb: 0,
      ducks: false,
    });
  }
  await writeFile(join(folder, 'music.wav'), encodeWav(drone(CLIP_SECONDS)));
  const durationInFrames = CLIP_SECONDS * FPS;
  return {
    fps: FPS,
    durationInFrames,
    duckDb: -18,
    voiceSpans: voices.map(({startFrame, durationInFrames: frames}) => ({
      startFrame,
      endFrame: startFrame + frames,
    })),
    clips: [
      {
        id: 'music',
        role: 'music',
        src: 'music.wav',
        startFrame: 0,
        durationInFrames,
        sourceStartSeconds: 0,
        gainDb: -6,
        ducks: true,
      },
      ...voices,
    ],
  };
}

/** A chord that beats slowly, different in both ears. */
function drone(seconds: number): StereoPcm {
  const sound = silence(seconds * SAMPLE_RATE);
  for (let i = 0; i < sound.left.length; i++) {
    const turn = (2 * Math.PI * i) / SAMPLE_RATE;
    sound.left[i] = 0.08 * (Math.sin(147 * turn) + Math.sin(220 * turn) + Math.sin(330.5 * turn));
    sound.right[i] = 0.08 * (Math.sin(147.3 * turn) + Math.sin(220 * turn) + Math.sin(440 * turn));
  }
  return sound;
}
