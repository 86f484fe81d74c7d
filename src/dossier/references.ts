import type {NamedFigure} from './figures';

const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const MARK = /\[\[([^[\]]*)\]\]/g;

/** Ids of the figures that a text calls, in order. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(REFERENCE)].map((m) => m[1] ?? '');

/** Names that a narration text marks, in order. */
export const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map((m) => m[1] ?? '');

/** Puts the figures' texts in place of `{{ID}}`. Unknown ids were refused before and stay as they are. */
export const resolveReferences = (
  text: string,
  figures: ReadonlyMap<string, NamedFigure>,
): string => text.replace(REFERENCE, (whole, id: string) => figures.get(id)?.text ?? whole);
