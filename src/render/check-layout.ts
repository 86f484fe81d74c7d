import type {Finding} from '../dossier/finding';
import type {Timeline, TimelineScene} from '../timeline/timeline';
import {frameMarkup} from './frame-markup';

/** Frames after a beat by which its arrival rests. */
const SETTLED = 20;
/** Frames at the end of a scene that belong to the handover. */
const HANDOVER = 11;

/** A text that does not fit its place even at the smallest legible size. */
type Overflow = {readonly text: string; readonly scene: TimelineScene; readonly frame: number};

/**
 * Lays out every scene at rest, without a browser, and refuses texts that do not fit their place.
 * @param locate where a text shown on screen was written.
 */
export function checkLayout(
  timeline: Timeline,
  locate: (text: string) => Pick<Finding, 'file' | 'line' | 'column' | 'path'> | undefined,
): readonly Finding[] {
  const seen = new Map<string, Overflow>();
  for (const scene of timeline.scenes) {
    for (const frame of settledFrames(scene)) {
      for (const text of overflowsIn(frameMarkup(timeline, frame))) {
        if (!seen.has(text)) seen.set(text, {text, scene, frame});
      }
    }
  }
  return [...seen.values()].map(({text, scene, frame}) => ({
    ruleId: 'TEXT.OVERFLOW',
    stage: 'timeline',
    result: 'fail',
    severity: 'block',
    message: `Chữ trong cảnh “${scene.scene.id}” dài quá chỗ dành cho nó; hãy viết ngắn lại.`,
    measured: text,
    startFrame: frame,
    endFrame: scene.from + scene.durationInFrames,
    ...locate(text),
  }));
}

function settledFrames({from, durationInFrames, beats}: TimelineScene): readonly number[] {
  const last = durationInFrames - HANDOVER;
  const afterBeats = Object.values(beats).map((beat) => Math.min(beat + SETTLED, last));
  return [...new Set([SETTLED, ...afterBeats, last])]
    .sort((a, b) => a - b)
    .map((frame) => from + frame);
}

const overflowsIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/data-overflow="([^"]*)"/g)].map((match) => unescape(match[1] ?? ''));

const unescape = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
