import type {Scene} from '../script/scene';
import {itemIdsOf, textsOf} from '../script/scene-parts';
import type {Lexicon} from '../text/lexicon';
import {spokenSyllables} from '../text/spoken-syllables';
import {CAPTION_RULES} from './caption-rules';
import {PACE} from './pace';
import {type LineClock, type PacedLine, paceLine} from './pace-line';
import type {Cue, TimelineScene, VoiceSpan} from './timeline';

/** A scene with everything that happens in it; frames are counted from the start of the clip. */
export type PlannedScene = {
  readonly timed: TimelineScene;
  readonly cues: readonly Cue[];
  readonly voice: readonly VoiceSpan[];
};

type Clock = LineClock & {readonly from: number; readonly isLast: boolean};

/** Beat on which a scene's last word has been said. */
export const SPOKEN_BEAT = 'spoken';

/** Lays out one scene: its lines one after the other, its captions, its beats, its length. */
export function planScene(scene: Scene, clock: Clock): PlannedScene {
  const {fps, from, isLast, pacing} = clock;
  const frames = (seconds: number) => Math.round(seconds * fps);
  const pause = (seconds: number) => frames(seconds * pacing.pauses);
  const lines = scene.lines.filter(({id}) => !pacing.dropped.has(id));
  const paced = lines.map((line) => paceLine(line, clock));
  const between = pause(PACE.betweenLinesSeconds);
  let at = from + pause(PACE.leadSeconds);
  const voice = paced.map((line): VoiceSpan => {
    const startFrame = at;
    at += untilNext(line, between, frames(PACE.mostReadingPauseSeconds));
    return {
      lineId: line.line.id,
      startFrame,
      endFrame: startFrame + line.frames,
      syllables: line.line.syllables,
      measured: line.take !== undefined,
      ...(line.take ? {take: line.take} : {}),
    };
  });
  const lastLine = paced.at(-1);
  const read = lastLine ? at - between : from;
  const spoken = voice.at(-1)?.endFrame ?? from;
  const tail = isLast ? frames(PACE.closingTailSeconds) : pause(PACE.tailSeconds);
  const durationInFrames = Math.max(
    spoken + tail - from,
    read + frames(PACE.captionLingerSeconds) - from,
    frames(readingSeconds(scene, clock.lexicon)),
  );
  const cut = from + durationInFrames;
  return {
    timed: {
      scene: lines.length < scene.lines.length ? {...scene, lines} : scene,
      from,
      durationInFrames,
      beats: beatsOf(scene, {paced, voice, durationInFrames}, clock),
    },
    cues: paced.flatMap((line, i) =>
      lineCues(line, {
        sceneId: scene.id,
        start: voice[i]?.startFrame ?? from,
        nextLine: voice[i + 1]?.startFrame,
        cut,
        fps,
      }),
    ),
    voice,
  };
}

/** Frames from a line's start to the next line's: until it is said and a pause has passed, or its captions are read. */
function untilNext({frames, readFrames}: PacedLine, between: number, most: number): number {
  const reading = Math.min(readFrames + CAPTION_RULES.gapFrames, frames + between + most);
  return Math.max(frames + between, reading);
}

/** Least length of a scene in seconds so that a viewer can read once what it shows. */
function readingSeconds(scene: Scene, lexicon: Lexicon): number {
  const syllables = textsOf(scene).reduce((sum, text) => sum + spokenSyllables(text, lexicon), 0);
  return PACE.readingRecognitionSeconds + PACE.readingSecondsPerSyllable * syllables;
}

/** Where a line lies in the clip, in frames. */
type LinePlace = {
  readonly sceneId: string;
  /** When its voice begins. */
  readonly start: number;
  /** When the next line of the scene begins, if there is one. */
  readonly nextLine: number | undefined;
  /** When the scene ends. */
  readonly cut: number;
  readonly fps: number;
};

/**
 * Captions of one line, each until two frames before the next. The last stays until it is read and a little longer,
 * but not too long and not into the next line or the cut; a gap that would blink is closed.
 */
function lineCues({line, parts, frames, readFrames}: PacedLine, place: LinePlace): Cue[] {
  const {sceneId, start, nextLine, cut, fps} = place;
  const {gapFrames, framesBeforeCut, clearGapSeconds, longestSeconds} = CAPTION_RULES;
  return parts.map((part, index) => {
    const startFrame = start + part.startFrame;
    const next = parts[index + 1];
    const longest = startFrame + Math.floor(longestSeconds * fps);
    const limit =
      nextLine === undefined
        ? Math.min(cut - framesBeforeCut, longest)
        : Math.min(nextLine - gapFrames, longest);
    const lingerEnd =
      start + Math.max(readFrames, frames + Math.round(PACE.captionLingerSeconds * fps));
    const blinks = nextLine !== undefined && nextLine - lingerEnd < clearGapSeconds * fps;
    const endFrame = next
      ? start + next.startFrame - gapFrames
      : blinks
        ? endBeforeBlink(limit, nextLine, Math.ceil(clearGapSeconds * fps))
        : Math.min(limit, lingerEnd);
    return {
      id: parts.length > 1 ? `${line.id}.${index + 1}` : line.id,
      sceneId,
      lineId: line.id,
      startFrame,
      endFrame,
      lines: [...part.lines],
    };
  });
}

/** Up to the next caption; where that would be too long, clear of it. */
const endBeforeBlink = (limit: number, next: number, clear: number): number =>
  next - limit > CAPTION_RULES.gapFrames ? Math.min(limit, next - clear) : limit;

/** The lines of a scene in time. */
type Spoken = {
  readonly paced: readonly PacedLine[];
  readonly voice: readonly VoiceSpan[];
  readonly durationInFrames: number;
};

/**
 * Beats of the picture in frames from the start of the scene. A line's start and each mark in it are beats; things on
 * screen without a mark are spread evenly over the time between their neighbours.
 */
function beatsOf(
  scene: Scene,
  {paced, voice, durationInFrames}: Spoken,
  {from, fps}: Clock,
): Record<string, number> {
  const beats = new Map<string, number>();
  paced.forEach(({line, frameOfSyllable}, i) => {
    const start = (voice[i]?.startFrame ?? from) - from;
    beats.set(line.id, start);
    for (const {name, atSyllable} of line.marks)
      beats.set(name, start + frameOfSyllable(atSyllable));
  });
  const lastSpan = voice.at(-1);
  if (lastSpan) beats.set(SPOKEN_BEAT, lastSpan.endFrame - from);
  spreadMissing(beats, itemIdsOf(scene), {
    first: Math.round(0.6 * fps),
    last: Math.round(durationInFrames * 0.8),
  });
  const footage = beats.get('footage');
  if (scene.footage && footage !== undefined && !beats.has('footage-end'))
    beats.set('footage-end', Math.min(durationInFrames, footage + Math.round(4 * fps)));
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
