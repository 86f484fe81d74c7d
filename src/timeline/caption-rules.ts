import {CHARACTERS_PER_LINE, LINES_PER_CUE} from '../text/caption-size';
import {countGraphemes} from '../text/graphemes';
import type {Cue} from './timeline';

/**
 * What a caption has to keep, as data: all that the builder and the checker share.
 * Source: Netflix timed text style guide, general and Vietnamese, unless another is named.
 */
export const CAPTION_RULES = {
  lines: LINES_PER_CUE,
  charactersPerLine: CHARACTERS_PER_LINE,
  /** Aimed at: the guide's limit for Latin languages other than English. */
  aimedCharactersPerSecond: 17,
  /** Never over: its limit where every word is captioned (SDH). */
  mostCharactersPerSecond: 20,
  shortestSeconds: 5 / 6,
  longestSeconds: 7,
  /** Two captions are this near … */
  gapFrames: 2,
  /** … or at least this far apart; between the two a caption seems to blink. */
  clearGapSeconds: 0.5,
  /** A caption ends this long before the picture cuts. */
  framesBeforeCut: 2,
  /** A caption begins this near its first spoken syllable. */
  syncFrames: 2,
  /** Most breaks after a word that belongs to the next one, as a share of all breaks. */
  mostPoorBreaks: 0.1,
} as const;

/** Reading time of a caption's text in frames, at a speed in characters a second; never below the shortest. */
export const readingFrames = (text: string, fps: number, charactersPerSecond: number): number =>
  Math.ceil(
    Math.max(countGraphemes(text) / charactersPerSecond, CAPTION_RULES.shortestSeconds) * fps,
  );

/** Characters a second that a viewer has to read, a line break counted as the space that it replaces. */
export const readingSpeed = (
  {lines, startFrame, endFrame}: Pick<Cue, 'lines' | 'startFrame' | 'endFrame'>,
  fps: number,
): number => (countGraphemes(lines.join(' ')) * fps) / (endFrame - startFrame);
