/** The phases of a render in order, with the share of the whole that each usually takes. */
export const PHASES = {
  music: 0.02,
  mix: 0.05,
  draw: 0.81,
  poster: 0.01,
  join: 0.01,
  verify: 0.09,
  write: 0.01,
} as const;

export type Phase = keyof typeof PHASES;

/** How far a render has come. */
export type Progress = {
  readonly phase: Phase | 'voice';
  /** 0 … 1 of this phase. */
  readonly progress: number;
  /** 0 … 1 of the whole render. */
  readonly total: number;
  readonly framesPerSecond?: number | undefined;
  readonly secondsLeft?: number | undefined;
};

export type OnProgress = (progress: Progress) => void;

/** Progress of the whole from that of its phases, several of which may be under way at once; never backwards. */
export function progressOfAll(): (phase: Phase, progress: number) => number {
  const done = new Map<Phase, number>();
  return (phase, progress) => {
    done.set(phase, Math.max(progress, done.get(phase) ?? 0));
    const sum = [...done].reduce((all, [name, part]) => all + PHASES[name] * part, 0);
    return Math.min(1, Number(sum.toFixed(6)));
  };
}

/** Seconds that each phase, and the whole render, took. */
export type Timings = Readonly<Partial<Record<Phase | 'all', number>>>;

type OnPhaseProgress = (
  /** 0 … 1 of the phase. */
  progress: number,
  pace?: Pick<Progress, 'framesPerSecond' | 'secondsLeft'>,
) => void;

/** Does one phase of a render. */
export type RunPhase = <Result>(
  name: Phase,
  work: (onProgress: OnPhaseProgress) => Promise<Result>,
) => Promise<Result>;

/** Runs the phases of one render: reports how far each has come, and measures how long it takes. */
export function phaseRunner(
  signal: AbortSignal,
  onProgress: OnProgress,
): {readonly run: RunPhase; readonly timings: () => Timings} {
  const start = performance.now();
  const timings: Partial<Record<Phase, number>> = {};
  const totalOf = progressOfAll();
  const run: RunPhase = async (phase, work) => {
    signal.throwIfAborted();
    const onPhaseProgress: OnPhaseProgress = (progress, pace) =>
      onProgress({phase, progress, total: totalOf(phase, progress), ...pace});
    const begun = performance.now();
    onPhaseProgress(0);
    const result = await work(onPhaseProgress);
    onPhaseProgress(1);
    timings[phase] = secondsSince(begun);
    return result;
  };
  return {run, timings: () => ({...timings, all: secondsSince(start)})};
}

/** To the millisecond. */
const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000;
