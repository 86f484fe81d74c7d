/** What stands around a piece: the pieces before and after without punctuation, in lower case. */
export type Context = {readonly before: readonly string[]; readonly after: readonly string[]};

/** The last words before a piece, in one string: enough for every rule that looks back. */
export const lastWords = ({before}: Context, count = 6): string => before.slice(-count).join(' ');

export const previous = ({before}: Context): string => before.at(-1) ?? '';
export const next = ({after}: Context): string => after[0] ?? '';

/** A rule reads one piece, or leaves it to the next rule. */
export type Rule = (piece: string, context: Context) => string | undefined;
