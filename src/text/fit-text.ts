import {FORBIDDEN_BREAK, JOINT_BREAK, POOR_BREAK, type Glossary} from './break-costs';
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
  readonly maxHeight?: number;
  readonly lineHeight?: number;
  readonly glossary?: Glossary;
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

/** What was fitted before, by the words that hold together: a clip asks for the same few texts in every frame. */
const fittedBefore = new WeakMap<Glossary, Map<string, FittedText>>();
const NO_GLOSSARY: Glossary = new Set();
/** A text whose box moves asks with ever new numbers; what is older than this many answers is worked out again. */
const REMEMBERED = 2000;

/**
 * Fits text by wrapping, then by shrinking in steps of 2 px to the floor, then by cutting long terms at their joints;
 * a little smaller is better than a line that ends on a word that leans on the next;
 * then it says that it overflows, with the lines set at the floor so that the preview can show what is wrong.
 */
export function fitText(request: FitRequest): FittedText {
  const {glossary = NO_GLOSSARY, ...numbers} = request;
  const {text, weight, size, minSize, maxWidth, maxLines, maxHeight, lineHeight} = numbers;
  const key = [weight, size, minSize, maxWidth, maxLines, maxHeight, lineHeight, text].join('|');
  let known = fittedBefore.get(glossary);
  if (known === undefined || known.size >= REMEMBERED) {
    known = new Map();
    fittedBefore.set(glossary, known);
  }
  const before = known.get(key);
  if (before) return before;
  const fitted = fitAnew(request);
  known.set(key, fitted);
  return fitted;
}

function fitAnew(request: FitRequest): FittedText {
  const ratio = request.lineHeight ?? LINE_HEIGHT;
  for (const {refuseFrom, downTo} of ATTEMPTS) {
    for (const size of sizesOf(request)) {
      if (size < request.size * downTo) break;
      const lines = linesAt(request, size, refuseFrom);
      if (!lines) continue;
      const set = fitted(lines, size, ratio, request.weight, false);
      if (request.maxHeight === undefined || set.height <= request.maxHeight) return set;
    }
  }
  const forced =
    linesAt({...request, maxLines: 99}, request.minSize, Infinity) ?? plainLines(request);
  return fitted(forced, request.minSize, ratio, request.weight, true);
}

/** From the wished size down to the floor, which is always the last. */
function* sizesOf({size: wished, minSize}: FitRequest): Generator<number> {
  for (let size = wished; size > minSize; size -= STEP) yield size;
  yield minSize;
}

/** The writer's own lines, for a text with a word that is wider than the box. */
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
    ...(glossary ? {glossary} : {}),
  });
}

function fitted(
  lines: readonly string[],
  size: number,
  ratio: number,
  weight: FontWeight,
  overflows: boolean,
): FittedText {
  const lineHeight = Math.round(size * ratio);
  const width = Math.max(...lines.map((line) => measureText(line, {weight, size})));
  return {lines, size, lineHeight, width, height: lines.length * lineHeight, overflows};
}
