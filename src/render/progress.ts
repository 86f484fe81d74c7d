/** The steps of a render in order, with the share of the whole that each usually takes. */
export const PHASES = {
  voice: 0.01,
  music: 0.01,
  mix: 0.01,
  browser: 0.01,
  draw: 0.91,
  poster: 0.01,
  join: 0.01,
  verify: 0.03,
  write: 0.01,
} as const;

export type Phase = keyof typeof PHASES;

/** What a render tells while it works. */
export type Progress = {
  readonly phase: Phase;
  /** 0 … 1 of this phase. */
  readonly progress: number;
  /** 0 … 1 of the whole render. */
  readonly total: number;
  readonly framesPerSecond?: number;
  readonly secondsLeft?: number;
  /** What is used or done, in Vietnamese. */
  readonly note?: string;
};

export type ReportProgress = (progress: Progress) => void;

/** Progress of the whole from the progress of one phase. */
export function totalProgress(phase: Phase, progress: number): number {
  const names = Object.keys(PHASES) as Phase[];
  const before = names.slice(0, names.indexOf(phase)).reduce((sum, name) => sum + PHASES[name], 0);
  return Math.min(1, before + PHASES[phase] * progress);
}
