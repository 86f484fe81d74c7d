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

/** Keys of what is kept about a figure or a fact: nobody sees or hears it in the clip. */
export const KEPT_ONLY: ReadonlySet<string> = new Set([
  'source',
  'issuer',
  'supplier',
  'approvedBy',
  'note',
]);
