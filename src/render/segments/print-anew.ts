import {availableParallelism} from 'node:os';
import type {Timeline, TimelineScene} from '../../timeline/timeline';
import {printInThreads, type PrintJob} from './print-in-threads';
import {joinPrints, printStretch, type Describe, type Prints, type Stretch} from './print-stretch';

/** Frames for each thread at least: describing fewer takes less than starting it and its code's becoming fast again. */
const WORTH_A_THREAD = 250;
/** Each takes some 70 MB. */
const MOST_THREADS = 4;
/** Frames that a thread is asked for at a time: so few that all threads end at nearly the same time. */
const ASKED_FRAMES = 100;

export type PrintAnew = {
  readonly signal: AbortSignal;
  /** Told of every scene as it is done. */
  readonly onPrinted: (scene: TimelineScene, prints: Prints) => Promise<void>;
  /** Threads beside this one, 0 for none; by default as many as are worth their start. */
  readonly threads?: number;
  /** For tests, without threads: what describes a frame. */
  readonly describe?: Describe;
};

/** Describes every frame of some scenes, in this thread or shared by threads beside it: with the same result. */
export async function printAnew(
  timeline: Timeline,
  scenes: readonly TimelineScene[],
  {signal, onPrinted, describe, threads = threadsFor(framesIn(scenes))}: PrintAnew,
): Promise<void> {
  if (threads > 0) {
    const jobs = scenes.flatMap((scene) =>
      jobsOf(stretchOf(scene), (prints) => onPrinted(scene, prints)),
    );
    return printInThreads(timeline, jobs, threads, signal);
  }
  for (const scene of scenes) {
    await onPrinted(scene, await printStretch(timeline, stretchOf(scene), signal, describe));
  }
}

/** As many threads as frames are worth, and a core less for the sound, which this thread mixes meanwhile. */
export const threadsFor = (frames: number, cores = availableParallelism()): number =>
  Math.max(0, Math.min(cores - 1, MOST_THREADS, Math.floor(frames / WORTH_A_THREAD)));

const framesIn = (scenes: readonly TimelineScene[]): number =>
  scenes.reduce((sum, {durationInFrames}) => sum + durationInFrames, 0);

const stretchOf = ({from, durationInFrames}: TimelineScene): Stretch => ({
  from,
  length: durationInFrames,
});

/** A long stretch in pieces, whose prints are joined when the last of them is done. */
function jobsOf(
  {from, length}: Stretch,
  onPrinted: (prints: Prints) => Promise<void>,
): readonly PrintJob[] {
  const parts: Prints[] = [];
  let left = Math.ceil(length / ASKED_FRAMES);
  return Array.from({length: left}, (_, at) => ({
    stretch: {
      from: from + at * ASKED_FRAMES,
      length: Math.min(ASKED_FRAMES, length - at * ASKED_FRAMES),
    },
    onPrinted: async (prints) => {
      parts[at] = prints;
      left -= 1;
      if (left === 0) await onPrinted(joinPrints(parts));
    },
  }));
}
