/**
 * The pace of narration and of the pauses around it. Seconds here; `plan-scene.ts` rounds them to frames, once.
 * Sources: presenters of Vietnamese television read 3,7–5,5 syllables a second, 4,4 in the mean; administrative prose
 * has about 4,6 characters a syllable, so that 20 characters a second (the captions' limit) allow at most 4,3.
 */
export const PACE = {
  syllablesPerSecond: 4.2,
  /** Before the first word: the picture is seen before the voice explains it. */
  leadSeconds: 1.1,
  betweenLinesSeconds: 0.45,
  /** The most that a pause grows so that a quick line's captions can be read in comfort. */
  mostReadingPauseSeconds: 1.5,
  /** After the last word, the handover to the next scene included. */
  tailSeconds: 1.2,
  /** At the end of the clip, for the credits to be read. */
  closingTailSeconds: 5,
  /** A caption may stay this long after its words. */
  captionLingerSeconds: 0.4,
  /** Text on screen without narration: recognition time plus time for each syllable (BCAP: 0.2 s a word, read once). */
  readingRecognitionSeconds: 2,
  readingSecondsPerSyllable: 0.2,
} as const;
