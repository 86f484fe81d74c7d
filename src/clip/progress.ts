/** The steps of a render in order, with the share of the whole that each usually takes. */
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

/** What a render tells while it works. */
export type Progress = {
  readonly phase: Phase | 'voice';
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

/** Progress of the whole from that of its phases, several of which may be under way at once; never backwards. */
export function progressOfAll(): (phase: Phase, progress: number) => number {
  const done = new Map<Phase, number>();
  return (phase, progress) => {
    done.set(phase, Math.max(progress, done.get(phase) ?? 0));
    const sum = [...done].reduce((all, [name, part]) => all + PHASES[name] * part, 0);
    return Math.min(1, Number(sum.toFixed(6)));
  };
}
