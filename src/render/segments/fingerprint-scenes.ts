import {availableParallelism} from 'node:os';
import type {Timeline, TimelineScene} from '../../timeline/timeline';
import type {FrameRange} from '../frame-range';
import {
  type Describe,
  fingerprintFrames,
  type Fingerprints,
  joinFingerprints,
} from './fingerprint-frames';
import {fingerprintInThreads, type FingerprintJob} from './fingerprint-in-threads';

/** Frames for each thread at least: fewer take less than starting it and having its code optimised again. */
const WORTH_A_THREAD = 250;
/** Each takes some 70 MB. */
const MOST_THREADS = 4;
/** Frames of one message to a thread: so few that all threads end at nearly the same time. */
const FRAMES_AT_A_TIME = 100;

export type FingerprintOptions = {
  readonly signal: AbortSignal;
  /** Gets the fingerprints of every scene as soon as they are taken. */
  readonly onFingerprints: (scene: TimelineScene, fingerprints: Fingerprints) => Promise<void>;
  /** Threads beside this one, 0 for none; by default as many as are worth their start. */
  readonly threads?: number | undefined;
  /** For tests, without threads: takes the fingerprint of a frame. */
  readonly describe?: Describe | undefined;
};

/** Takes the fingerprints of every frame of some scenes, in this thread or in others: with the same result. */
export async function fingerprintScenes(
  timeline: Timeline,
  scenes: readonly TimelineScene[],
  {signal, onFingerprints, describe, threads = threadsFor(framesIn(scenes))}: FingerprintOptions,
): Promise<void> {
  if (threads > 0) {
    const jobs = scenes.flatMap((scene) =>
      jobsOf(rangeOf(scene), (fingerprints) => onFingerprints(scene, fingerprints)),
    );
    return fingerprintInThreads({timeline, jobs, threads, signal});
  }
  for (const scene of scenes) {
    const range = rangeOf(scene);
    await onFingerprints(scene, await fingerprintFrames({timeline, range, signal, describe}));
  }
}

/** As many threads as frames are worth, and a core less for the sound, which this thread mixes meanwhile. */
export const threadsFor = (frames: number, cores = availableParallelism()): number =>
  Math.max(0, Math.min(cores - 1, MOST_THREADS, Math.floor(frames / WORTH_A_THREAD)));

const framesIn = (scenes: readonly TimelineScene[]): number =>
  scenes.reduce((sum, {durationInFrames}) => sum + durationInFrames, 0);

const rangeOf = ({from, durationInFrames}: TimelineScene): FrameRange => ({
  from,
  length: durationInFrames,
});

/** A long range in pieces, whose fingerprints are joined when the last of them are taken. */
function jobsOf(
  {from, length}: FrameRange,
  onFingerprints: (fingerprints: Fingerprints) => Promise<void>,
): readonly FingerprintJob[] {
  const parts: Fingerprints[] = [];
  let left = Math.ceil(length / FRAMES_AT_A_TIME);
  return Array.from({length: left}, (_, at) => ({
    range: {
      from: from + at * FRAMES_AT_A_TIME,
      length: Math.min(FRAMES_AT_A_TIME, length - at * FRAMES_AT_A_TIME),
    },
    onFingerprints: async (fingerprints) => {
      parts[at] = fingerprints;
      left -= 1;
      if (left === 0) await onFingerprints(joinFingerprints(parts));
    },
  }));
}
