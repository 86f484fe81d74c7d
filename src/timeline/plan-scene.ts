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

/** Lays out one scene: its lines one after the other, its captions, its beats, its length. */
export function planScene(scene: Scene, clock: Clock): PlannedScene {
  const frames = (seconds: number) => Math.round(seconds * clock.fps);
  let at = clock.from + frames(PACE.leadSeconds);
  const voice: VoiceSpan[] = [];
  for (const line of scene.lines) {
    const length = lineFrames(line, clock);
    voice.push({
      lineId: line.id,
      startFrame: at,
      endFrame: at + length,
      syllables: spokenSyllables(line.text),
      measured: false,
    });
    at += length + frames(PACE.betweenLinesSeconds);
  }
  const spoken = (voice.at(-1)?.endFrame ?? clock.from) - clock.from;
  const tail = frames(clock.isLast ? PACE.closingTailSeconds : PACE.tailSeconds);
  const durationInFrames = Math.max(spoken + tail, frames(readingSeconds(scene)));
  const cues = scene.lines.flatMap((line, i) => {
    const span = voice[i];
    if (!span) return [];
    const next = voice[i + 1]?.startFrame ?? clock.from + durationInFrames - frames(0.4);
    return lineCues(scene.id, line, span, next, clock);
  });
  const timed: TimelineScene = {
    scene,
    from: clock.from,
    durationInFrames,
    beats: beatsOf(scene, voice, clock, durationInFrames),
  };
  return {timed, cues, voice};
}

/** Until a recording exists: syllables at the narration's pace, but never faster than its caption can be read. */
function lineFrames(line: Line, {fps}: Clock): number {
  const spoken = spokenSyllables(line.text) / PACE.syllablesPerSecond;
  const read = countGraphemes(line.text) / PACE.captionCharactersPerSecond;
  return Math.max(1, Math.ceil(Math.max(spoken, read) * fps));
}

/** Least length of a scene in seconds so that a viewer can read once what it shows. */
function readingSeconds(scene: Scene): number {
  const syllables = textsOf(scene).reduce((sum, text) => sum + spokenSyllables(text), 0);
  return PACE.readingRecognitionSeconds + PACE.readingSecondsPerSyllable * syllables;
}

/** Captions of one line, timed by the share of syllables that each holds; two frames apart, cut at `next`. */
function lineCues(sceneId: string, line: Line, span: VoiceSpan, next: number, clock: Clock): Cue[] {
  const parts = splitCues(line.text, clock.glossary);
  const shares = parts.map((part) => spokenSyllables(part.lines.join(' ')));
  const total = shares.reduce((sum, n) => sum + n, 0);
  const length = span.endFrame - span.startFrame;
  const startOf = (index: number) =>
    span.startFrame +
    Math.round((length * shares.slice(0, index).reduce((sum, n) => sum + n, 0)) / total);
  const linger = Math.min(
    span.endFrame + Math.round(PACE.captionLingerSeconds * clock.fps),
    next - PACE.captionGapFrames,
  );
  return parts.map((part, index) => ({
    id: parts.length > 1 ? `${line.id}.${index + 1}` : line.id,
    sceneId,
    lineId: line.id,
    startFrame: startOf(index),
    endFrame: index < parts.length - 1 ? startOf(index + 1) - PACE.captionGapFrames : linger,
    lines: part.lines,
  }));
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
  const beats: Record<string, number> = {};
  scene.lines.forEach((line, i) => {
    const span = voice[i];
    if (!span) return;
    beats[line.id] = span.startFrame - from;
    for (const mark of line.marks) {
      const share = Math.min(1, mark.atSyllable / span.syllables);
      beats[mark.name] =
        span.startFrame - from + Math.round((span.endFrame - span.startFrame) * share);
    }
  });
  spreadMissing(beats, itemIdsOf(scene), {
    first: Math.round(0.6 * fps),
    last: Math.round(duration * 0.8),
  });
  if (scene.footage && beats['footage'] !== undefined) {
    beats['footage-end'] ??= Math.min(duration, beats['footage'] + Math.round(4 * fps));
  }
  return beats;
}

function spreadMissing(
  beats: Record<string, number>,
  ids: readonly string[],
  ends: {first: number; last: number},
): void {
  let index = 0;
  while (index < ids.length) {
    if (beats[ids[index] ?? ''] !== undefined) {
      index++;
      continue;
    }
    let after = index;
    while (after < ids.length && beats[ids[after] ?? ''] === undefined) after++;
    const start = beats[ids[index - 1] ?? ''] ?? ends.first;
    const end = Math.max(start, beats[ids[after] ?? ''] ?? ends.last);
    const count = after - index;
    const offset = index === 0 ? 0 : 1;
    for (let i = 0; i < count; i++) {
      const id = ids[index + i];
      if (id !== undefined)
        beats[id] = Math.round(start + ((end - start) * (i + offset)) / (count + offset));
    }
    index = after;
  }
}
