import type {DossierPart} from '../../dossier/dossier';
import type {JsonPath} from '../../findings/json-path';

/** Keys whose strings only the program reads: names, choices, dates, paths, and words given for their spelling. */
export const NOT_TEXT: ReadonlySet<string> = new Set(
  [
    '$schema id slug profile mood asset motif scenes scene kind type file',
    'icon iconBefore iconAfter',
    'figure figures rate numerator denominator group mergedWith hidden status',
    'date asOf from to period expires takenOn until',
    'topic origin allowedUse consent purposes age guardian child area',
    'compounds accepted public written',
  ]
    .join(' ')
    .split(' '),
);

/** Keys of what is kept about a figure or a fact and neither seen nor heard in the clip. */
const KEPT_ONLY: ReadonlySet<string> = new Set([
  'source',
  'issuer',
  'supplier',
  'approvedBy',
  'note',
]);

/**
 * How a text of the dossier leaves it: `seen` on screen as it was written; `named` there as the unit of a figure, its
 * paper or a name; `spoken` by the voice, and seen as a caption; `written` to files beside the clip only.
 */
export type TextUse = 'seen' | 'named' | 'spoken' | 'written';

/** Places whose texts are not simply seen, by their keys; the longest that fits counts. `''` is the whole file. */
const USES: Readonly<Partial<Record<DossierPart, Readonly<Record<string, TextUse>>>>> = {
  clip: {'contest.basis': 'written', facts: 'written', 'unit.name': 'named'},
  statistics: {source: 'named', sources: 'named', 'indicators.unit': 'named'},
  media: {'': 'written', 'footage.caption': 'seen'},
  words: {'': 'written'},
  sessions: {'': 'written'},
};

/** How the text at a place is used; undefined where only the program reads it. */
export function textUse(part: DossierPart, path: JsonPath): TextUse | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1);
  if (key === undefined || NOT_TEXT.has(key)) return undefined;
  if (keys.includes('narration')) return 'spoken';
  if (KEPT_ONLY.has(key)) return 'written';
  const uses = USES[part] ?? {};
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const use = uses[keys.slice(0, depth).join('.')];
    if (use !== undefined) return use;
  }
  return 'seen';
}
