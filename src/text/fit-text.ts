import {FORBIDDEN_BREAK, type Glossary, JOINT_BREAK, POOR_BREAK} from './break-costs';
import {breakLines} from './break-lines';
import type {FontWeight} from './font-metrics';
import {measureText} from './measure-text';

/** The box that a text has to fit, in px, and how far its size may shrink. */
export type FitRequest = {
  readonly text: string;
  readonly weight: FontWeight;
  readonly size: number;
  /** Floor of the size; below it text is not legible and the text counts as overflowing. */
  readonly minSize: number;
  readonly maxWidth: number;
  readonly maxLines: number;
  /** Height of the box; absent = as high as `maxLines` need. */
  readonly maxHeight?: number | undefined;
  readonly lineHeight?: number | undefined;
  readonly glossary?: Glossary | undefined;
};

export type FittedText = {
  readonly lines: readonly string[];
  readonly size: number;
  /** Distance of baselines in px. */
  readonly lineHeight: number;
  /** Width of the widest line in px. */
  readonly width: number;
  readonly height: number;
  /** True when even the smallest size does not fit: the field that holds the text is too long. */
  readonly overflows: boolean;
};

/** Vietnamese stacks marks on capitals (Ấ, Ể): less than 1.25 lets them touch the line above. */
export const LINE_HEIGHT = 1.28;
const STEP = 2;

/** What is tried in turn: which breaks are refused, and down to which share of the wished size. */
const ATTEMPTS = [
  {refuseFrom: POOR_BREAK, downTo: 0.85},
  {refuseFrom: JOINT_BREAK, downTo: 0},
  {refuseFrom: FORBIDDEN_BREAK, downTo: 0},
] as const;

/** Results by glossary: a clip draws the same few texts in every frame. */
const memoByGlossary = new WeakMap<Glossary, Map<string, FittedText>>();
const NO_GLOSSARY: Glossary = new Set();
/** A text in a moving box comes with ever new numbers: after this many results the memo starts again. */
const MOST_MEMOISED = 2000;

/**
 * Fits text by wrapping, then by shrinking in steps of 2 px to the floor, then by cutting long terms at their joints;
 * a little smaller is better than a line that ends on a word that belongs to the next. Text that still does not fit
 * overflows, with its lines set at the floor so that the preview can show what is wrong.
 */
export function fitText(request: FitRequest): FittedText {
  const {glossary = NO_GLOSSARY, ...numbers} = request;
  const {text, weight, size, minSize, maxWidth, maxLines, maxHeight, lineHeight} = numbers;
  const key = [weight, size, minSize, maxWidth, maxLines, maxHeight, lineHeight, text].join('|');
  let memo = memoByGlossary.get(glossary);
  if (memo === undefined || memo.size >= MOST_MEMOISED) {
    memo = new Map();
    memoByGlossary.set(glossary, memo);
  }
  const known = memo.get(key);
  if (known) return known;
  const fitted = computeFit(request);
  memo.set(key, fitted);
  return fitted;
}

function computeFit(request: FitRequest): FittedText {
  for (const {refuseFrom, downTo} of ATTEMPTS) {
    for (const size of sizesOf(request)) {
      if (size < request.size * downTo) break;
      const lines = linesAt(request, size, refuseFrom);
      if (!lines) continue;
      const fitted = setLines(lines, size, request);
      if (request.maxHeight === undefined || fitted.height <= request.maxHeight) return fitted;
    }
  }
  const forced =
    linesAt({...request, maxLines: 99}, request.minSize, Infinity) ?? plainLines(request);
  return {...setLines(forced, request.minSize, request), overflows: true};
}

/** From the wished size down to the floor, which is always the last. */
function* sizesOf({size: wished, minSize}: FitRequest): Generator<number> {
  for (let size = wished; size > minSize; size -= STEP) yield size;
  yield minSize;
}

/** The lines as they are written, for a text with a word that is wider than the box. */
const plainLines = ({text}: FitRequest): string[] =>
  text.split('\n').map((line) =>
    line
      .split(/[ \t]+/)
      .filter(Boolean)
      .join(' '),
  );

function linesAt(request: FitRequest, size: number, refuseFrom: number): string[] | undefined {
  const {text, weight, maxWidth, maxLines, glossary} = request;
  return breakLines(text, {
    measure: (part) => measureText(part, {weight, size}),
    maxWidth,
    maxLines,
    refuseFrom,
    glossary,
  });
}

function setLines(
  lines: readonly string[],
  size: number,
  {weight, lineHeight: ratio = LINE_HEIGHT}: FitRequest,
): FittedText {
  const lineHeight = Math.round(size * ratio);
  const width = Math.max(...lines.map((line) => measureText(line, {weight, size})));
  return {lines, size, lineHeight, width, height: lines.length * lineHeight, overflows: false};
}
