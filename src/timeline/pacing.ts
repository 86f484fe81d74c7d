/** How a plan may be bent without a word of it being changed. */
export type Pacing = {
  /** Pauses before, between and after lines, as a multiple of their usual length. */
  readonly pauses: number;
  /** How fast a draft voice speaks, as a multiple of its usual tempo; a person's voice is never touched. */
  readonly tempo: number;
  /** Ids of lines that are left out. */
  readonly dropped: ReadonlySet<string>;
};

export const USUAL_PACING: Pacing = {pauses: 1, tempo: 1, dropped: new Set()};

/**
 * How far a plan may be bent. Pauses: at 0.6 a sentence still has the 0.3 s that a listener needs to part it from the
 * next; at 1.6 a scene's silence stays under 2 s. Tempo: a change of some 10 % is heard as another mood, not as another
 * speaker; slower than 0.88 a draft voice drags.
 */
export const PACING_LIMITS = {
  pauses: {least: 0.6, most: 1.6, step: 0.05},
  tempo: {least: 0.88, most: 1.1, step: 0.01},
} as const;
