import type {Timeline, TimelineScene} from '../timeline/timeline';
import {frameMarkup} from './frame-markup';

/** Frames after a beat by which its arrival rests. */
const SETTLED = 20;
/** Frames at the end of a scene that belong to the handover. */
const HANDOVER = 11;

/** A text that does not fit its place even at the smallest legible size; `at` in frames from the start of its scene. */
export type Overflow = {readonly text: string; readonly at: number};

/** Lays out one scene at rest, without a browser. @returns every text that does not fit, once. */
export function sceneOverflows(timeline: Timeline, scene: TimelineScene): readonly Overflow[] {
  const mute = muted(timeline);
  const first = new Map<string, number>();
  for (const at of settledFrames(scene)) {
    for (const text of overflowsIn(frameMarkup(mute, scene.from + at))) {
      if (!first.has(text)) first.set(text, at);
    }
  }
  return [...first].map(([text, at]) => ({text, at}));
}

/** Sound has no place on screen, and its gains are a third of the work of a frame's markup. */
function muted(timeline: Timeline): Timeline {
  const {src: _src, ...music} = timeline.music;
  return {...timeline, voice: [], music};
}

function settledFrames({durationInFrames, beats}: TimelineScene): readonly number[] {
  const last = durationInFrames - HANDOVER;
  const afterBeats = Object.values(beats).map((beat) => Math.min(beat + SETTLED, last));
  return [...new Set([SETTLED, ...afterBeats, last])].sort((a, b) => a - b);
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
