export type Block = {
  /** Path from the project's root. */
  readonly file: string;
  /** A whole new file, or lines for one that exists. */
  readonly kind: 'new' | 'add';
  readonly text: string;
};

const FENCED = /^```\w+ file=(\S+)( add)?\n([^]*?)^```$/gm;

/** The blocks of a page whose fence names a file, in their order. */
export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(FENCED)].map(([, file = '', add, text = '']) => ({
    file,
    kind: add === undefined ? 'new' : 'add',
    text,
  }));

/**
 * A file with a block in it. The first line of lines to add says after which line they go, `// after: …`.
 * @param before undefined where there is no such file. @throws Error where the block has no place.
 */
export function withBlock(before: string | undefined, {file, kind, text}: Block): string {
  if (kind === 'new') {
    if (before !== undefined) throw new Error(`${file} is there already`);
    return text;
  }
  const [, after = '', added = ''] = /^\/\/ after: (.*)\n([^]*)$/.exec(text) ?? [];
  const lines = (before ?? '').split('\n');
  const places = lines.flatMap((line, index) => (line.trim() === after ? [index] : []));
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`${file}: ${places.length} lines are “${after}”`);
  return [...lines.slice(0, place + 1), added.trimEnd(), ...lines.slice(place + 1)].join('\n');
}
