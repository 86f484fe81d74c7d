import type {Glossary} from '../text/break-costs';
import {countGraphemes} from '../text/graphemes';
import {spokenSyllables} from '../text/spoken-syllables';
import type {Line, Scene} from '../script/scene';
import {itemIdsOf, textsOf} from '../script/scene-parts';
import {PACE} from './pace';
import {splitCues} from './split-cues';
import type {Cue, TimelineScene, VoiceSpan} from './timeline';

/** A scene with everything that happens in it; frames are counted from the start of the clip. */
export type PlannedScene = {
  readonly timed: TimelineScene;
  readonly cues: readonly Cue[];
  readonly voice: readonly VoiceSpan[];
};

type Clock = {
  readonly fps: number;
  readonly from: number;
  readonly isLast: boolean;
  readonly glossary: Glossary;
};

/** Beat on which a scene's last word has been said. */
export const SPOKEN_BEAT = 'spoken';

/** A line of narration cut into captions, each with the time that speaking and reading it takes. */
type PacedLine = {
  readonly line: Line;
  readonly parts: readonly {lines: string[]; frames: number}[];
  readonly frames: number;
};

/** Lays out one scene: its lines one after the other, its captions, its beats, its length. */
export function planScene(scene: Scene, clock: Clock): PlannedScene {
  const frames = (seconds: number) => Math.round(seconds * clock.fps);
  const paced = scene.lines.map((line) => paceLine(line, clock));
  let at = clock.from + frames(PACE.leadSeconds);
  const voice: VoiceSpan[] = paced.map(({line, frames: length}) => {
    const startFrame = at;
    at += length + frames(PACE.betweenLinesSeconds);
    return {
      lineId: line.id,
      startFrame,
      endFrame: startFrame + length,
      syllables: spokenSyllables(line.text),
      measured: false,
    };
  });
  const spoken = (voice.at(-1)?.endFrame ?? clock.from) - clock.from;
  const tail = frames(clock.isLast ? PACE.closingTailSeconds : PACE.tailSeconds);
  const durationInFrames = Math.max(spoken + tail, frames(readingSeconds(scene)));
  const sceneEnd = clock.from + durationInFrames - frames(PACE.captionLingerSeconds);
  return {
    timed: {
      scene,
      from: clock.from,
      durationInFrames,
      beats: beatsOf(scene, voice, clock, durationInFrames),
    },
    cues: paced.flatMap((line, i) =>
      lineCues(
        scene.id,
        line,
        voice[i]?.startFrame ?? 0,
        voice[i + 1]?.startFrame ?? sceneEnd,
        clock,
      ),
    ),
    voice,
  };
}

/**
 * Until a recording exists: each caption lasts as its syllables take at the narration's pace, but never shorter than
 * it can be read.
 */
function paceLine(line: Line, {fps, glossary}: Clock): PacedLine {
  const maxSyllables = Math.floor(PACE.captionLongestSeconds * PACE.syllablesPerSecond);
  const parts = splitCues(line.text, glossary, maxSyllables).map(({lines}) => {
    const text = lines.join(' ');
    const spoken = Math.ceil((spokenSyllables(text) / PACE.syllablesPerSecond) * fps);
    const read = Math.max(
      countGraphemes(text) / PACE.captionCharactersPerSecond,
      PACE.captionShortestSeconds,
    );
    return {lines, frames: Math.max(spoken, Math.ceil(read * fps) + PACE.captionGapFrames)};
  });
  return {line, parts, frames: parts.reduce((sum, part) => sum + part.frames, 0)};
}

/** Least length of a scene in seconds so that a viewer can read once what it shows. */
function readingSeconds(scene: Scene): number {
  const syllables = textsOf(scene).reduce((sum, text) => sum + spokenSyllables(text), 0);
  return PACE.readingRecognitionSeconds + PACE.readingSecondsPerSyllable * syllables;
}

/** Captions of one line, two frames apart; the last lingers, but not into what comes `next` nor too long. */
function lineCues(
  sceneId: string,
  {line, parts}: PacedLine,
  start: number,
  next: number,
  {fps}: Clock,
): Cue[] {
  let at = start;
  return parts.map((part, index) => {
    const startFrame = at;
    at += part.frames;
    const isLast = index === parts.length - 1;
    const linger = Math.min(
      at + Math.round(PACE.captionLingerSeconds * fps),
      next - PACE.captionGapFrames,
      startFrame + Math.floor(PACE.captionLongestSeconds * fps),
    );
    return {
      id: parts.length > 1 ? `${line.id}.${index + 1}` : line.id,
      sceneId,
      lineId: line.id,
      startFrame,
      endFrame: isLast ? linger : at - PACE.captionGapFrames,
      lines: part.lines,
    };
  });
}

/**
 * Beats of the picture in frames from the start of the scene. A line's start and each mark in it are beats; things on
 * screen that no word calls for are spread evenly over the time that is left between their neighbours.
 */
function beatsOf(
  scene: Scene,
  voice: readonly VoiceSpan[],
  {from, fps}: Clock,
  duration: number,
): Record<string, number> {
  const beats = new Map<string, number>();
  scene.lines.forEach((line, i) => {
    const span = voice[i];
    if (!span) return;
    const start = span.startFrame - from;
    beats.set(line.id, start);
    for (const mark of line.marks) {
      const share = Math.min(1, mark.atSyllable / span.syllables);
      beats.set(mark.name, start + Math.round((span.endFrame - span.startFrame) * share));
    }
  });
  const lastSpan = voice.at(-1);
  if (lastSpan) beats.set(SPOKEN_BEAT, lastSpan.endFrame - from);
  spreadMissing(beats, itemIdsOf(scene), {
    first: Math.round(0.6 * fps),
    last: Math.round(duration * 0.8),
  });
  const footage = beats.get('footage');
  if (scene.footage && footage !== undefined && !beats.has('footage-end'))
    beats.set('footage-end', Math.min(duration, footage + Math.round(4 * fps)));
  return Object.fromEntries(beats);
}

function spreadMissing(
  beats: Map<string, number>,
  ids: readonly string[],
  ends: {first: number; last: number},
): void {
  const beatAt = (index: number): number | undefined => beats.get(ids[index] ?? '');
  let index = 0;
  while (index < ids.length) {
    if (beatAt(index) !== undefined) {
      index++;
      continue;
    }
    let after = index;
    while (after < ids.length && beatAt(after) === undefined) after++;
    const start = beatAt(index - 1) ?? ends.first;
    const end = Math.max(start, beatAt(after) ?? ends.last);
    const offset = index === 0 ? 0 : 1;
    const steps = after - index + offset;
    ids.slice(index, after).forEach((id, i) => {
      beats.set(id, Math.round(start + ((end - start) * (i + offset)) / steps));
    });
    index = after;
  }
}
