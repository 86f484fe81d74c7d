/**
 * By what a recording is judged. Levels in dBFS (RMS), signal to noise in dB, rates in syllables (tiếng) a second.
 *
 * Sources: rates, presenters of Vietnamese television read 3,7–5,5 (mean 4,4), and captions of 20 characters a second
 * follow at most 4,3; clipping, EBU QC 0005B (three samples in a row at full scale); narrow band, ITU-T G.711 (a
 * telephone's 8 kHz). Levels and noise start from ACX's rules for audiobooks (RMS −23 to −18 dBFS, noise at most −60:
 * some 40 dB apart) and go as low as a phone in a quiet office reaches without the levelling making its noise heard.
 */
export const RECORDING_LIMITS = {
  rate: {warnAbove: 4.8, failAbove: 5.5, warnBelow: 2.8, failBelow: 2},
  /** Of fewer syllables no rate is judged: a breath weighs too much. */
  rateSyllables: 4,
  /** Active level as recorded. */
  level: {warnBelow: -40, failBelow: -50},
  /** Active level over the noise between words. */
  signalToNoise: {warnBelow: 20, failBelow: 12},
  /** Runs of clipped samples in each second of speech. */
  clippedRuns: {warnAbove: 0, failAbove: 2},
  /** Below this sampling rate speech sounds like a telephone. */
  narrowBandBelowHz: 16000,
  /** A line takes seconds; what is longer is another file. No more than this is read. */
  longestSeconds: 120,
  /** Larger files are not read at all: two minutes of stereo at 192 kHz and 32 bits have 184 MB. */
  largestBytes: 512 * 2 ** 20,
} as const;
