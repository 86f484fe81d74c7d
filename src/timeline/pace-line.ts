import type {Line} from '../script/scene';
import type {Glossary} from '../text/break-costs';
import type {Lexicon} from '../text/lexicon';
import {spokenSyllables} from '../text/spoken-syllables';
import {CAPTION_RULES, readingFrames} from './caption-rules';
import {PACE} from './pace';
import type {Pacing} from './pacing';
import {type SplitCue, splitCues} from './split-cues';
import type {VoiceSpan} from './timeline';
import {fileAtTempo, type VoiceTake, type VoiceTakes} from './voice-take';

export type LineClock = {
  readonly fps: number;
  readonly glossary: Glossary;
  readonly lexicon: Lexicon;
  readonly takes: VoiceTakes;
  readonly pacing: Pacing;
};

/** A line of narration with its time, in frames from the moment when its voice begins. */
export type PacedLine = {
  readonly line: Line;
  readonly take?: VoiceSpan['take'];
  /** How long it sounds. */
  readonly frames: number;
  /** Its captions, each from its first spoken syllable on; the first at 0. */
  readonly parts: readonly {readonly lines: readonly string[]; readonly startFrame: number}[];
  /** Until the last caption has been read at ease; more than `frames` where the voice is quick. */
  readonly readFrames: number;
  /** When a syllable is spoken; 0 is the first. */
  readonly frameOfSyllable: (index: number) => number;
};

/** Times a line by its take; without one, by its syllables. */
export function paceLine(line: Line, clock: LineClock): PacedLine {
  const take = clock.takes.get(line.spoken);
  return take ? paceTake(line, take, clock) : paceEstimate(line, clock);
}

/**
 * The take's length, rounded up to whole frames, so that its last sound is never cut. Captions begin with their first
 * syllable, where the engine reports when that is; else syllables share the time evenly.
 */
function paceTake(line: Line, take: VoiceTake, {fps, glossary, lexicon, pacing}: LineClock) {
  const tempo = take.origin === 'synthesized' ? pacing.tempo : 1;
  const seconds = take.seconds / tempo;
  const frames = Math.ceil(seconds * fps);
  const starts = take.syllableStarts?.length === line.syllables ? take.syllableStarts : undefined;
  const frameOfSyllable = (index: number): number => {
    if (index >= line.syllables) return frames;
    const share = starts ? (starts[index] ?? 0) / take.seconds : index / line.syllables;
    return Math.round(share * seconds * fps);
  };
  return {
    ...withCaptions(line, {frames, frameOfSyllable, fps, glossary, lexicon}),
    take: {
      file: fileAtTempo(take.file, tempo),
      source: take.file,
      origin: take.origin,
      tempo,
    },
  };
}

/** Without a take: as long as its syllables take at the narration's pace, but never faster than it can be read. */
function paceEstimate(line: Line, {fps, glossary, lexicon, pacing}: LineClock): PacedLine {
  const rate = PACE.syllablesPerSecond * pacing.tempo;
  const parts = splitCues(line.text, glossary, {
    maxSyllables: Math.floor(CAPTION_RULES.longestSeconds * rate),
    lexicon,
  });
  const lengths = parts.map((part) =>
    Math.max(
      Math.ceil((syllablesOf(part, lexicon) / rate) * fps),
      readingFrames(part.lines.join(' '), fps, CAPTION_RULES.mostCharactersPerSecond) +
        CAPTION_RULES.gapFrames,
    ),
  );
  const frames = lengths.reduce((sum, length) => sum + length, 0);
  const startOfPart = (index: number) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return {
    line,
    frames,
    parts: parts.map(({lines}, index) => ({lines, startFrame: startOfPart(index)})),
    readFrames: frames,
    frameOfSyllable: (index) =>
      Math.round(frames * Math.min(1, index / Math.max(1, line.syllables))),
  };
}

type Spoken = Pick<PacedLine, 'frames' | 'frameOfSyllable'> &
  Pick<LineClock, 'fps' | 'glossary' | 'lexicon'>;

/** Cuts the line into captions, in ever smaller parts until none is shown too long. */
function withCaptions(line: Line, spoken: Spoken): PacedLine {
  const {frames, frameOfSyllable, fps, glossary, lexicon} = spoken;
  const longest = Math.floor(CAPTION_RULES.longestSeconds * fps);
  const perFrame = line.syllables / frames;
  let maxSyllables = Math.floor(longest * perFrame);
  for (;;) {
    const parts = splitCues(line.text, glossary, {maxSyllables, lexicon});
    let said = 0;
    let readable = 0;
    const timed = parts.map((part) => {
      const spokenAt = said === 0 ? 0 : frameOfSyllable(said);
      // A caption that is not quite read may stay until the next would be late.
      const startFrame = Math.max(
        spokenAt,
        Math.min(readable, spokenAt + CAPTION_RULES.syncFrames),
      );
      said += syllablesOf(part, lexicon);
      readable =
        startFrame +
        readingFrames(part.lines.join(' '), fps, CAPTION_RULES.mostCharactersPerSecond) +
        CAPTION_RULES.gapFrames;
      return {lines: part.lines, startFrame};
    });
    const ends = [...timed.slice(1).map(({startFrame}) => startFrame), frames];
    const fits = timed.every(({startFrame}, i) => (ends[i] ?? frames) - startFrame <= longest);
    // A part of one word cannot be cut again.
    if (fits || maxSyllables <= LEAST_SYLLABLES) {
      const last = timed.at(-1);
      const readFrames = last
        ? last.startFrame +
          readingFrames(last.lines.join(' '), fps, CAPTION_RULES.aimedCharactersPerSecond)
        : 0;
      return {
        line,
        frames,
        parts: timed,
        readFrames: Math.max(frames, readFrames),
        frameOfSyllable,
      };
    }
    maxSyllables = Math.max(LEAST_SYLLABLES, Math.floor(maxSyllables * 0.8));
  }
}

/** No caption is cut smaller than this, however slow the voice: four syllables are a phrase. */
const LEAST_SYLLABLES = 4;

const syllablesOf = ({lines}: Pick<SplitCue, 'lines'>, lexicon: Lexicon): number =>
  spokenSyllables(lines.join(' '), lexicon);
