import type {NamedFigure} from './figures';

const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const MARK = /\[\[([^[\]]*)\]\]/g;

/** Ids of the figures that a text calls, in order. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(REFERENCE)].map((m) => m[1] ?? '');

/** Names that a narration text marks, in order. */
export const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map((m) => m[1] ?? '');

/** A text without its marks, such as a viewer reads it. */
export const withoutMarks = (text: string): string => text.replace(MARK, '');

/**
 * Replaces what still calls a figure in a text.
 * @param by the replacement
 */
export const withoutReferences = (text: string, by = ''): string => text.replace(REFERENCE, by);

/** The first bracket that belongs to no whole `{{…}}`, nor `[[…]]` where marks are allowed: it would be seen on screen. */
export const strayBracketIn = (text: string, marksAllowed: boolean): string | undefined => {
  const rest = text.replace(REFERENCE, '');
  return /\{\{|\}\}|\[\[|\]\]/.exec(marksAllowed ? withoutMarks(rest) : rest)?.[0];
};

/** Puts the figures' texts in place of `{{ID}}`. Unknown ids were refused before and stay as they are. */
export const resolveReferences = (
  text: string,
  figures: ReadonlyMap<string, NamedFigure>,
): string => text.replace(REFERENCE, (whole, id: string) => figures.get(id)?.text ?? whole);
