/** A place in a text file as editors count it: both 1-based, columns in UTF-16 units. */
export type Place = {readonly line: number; readonly column: number};

/** Turns an offset of a text into its line and column. */
export type PlaceOf = (offset: number) => Place;

/**
 * Indexes the line starts once, so that thousands of places are cheap to look up.
 * `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. An offset outside the text is clamped into it.
 */
export function indexPlaces(text: string): PlaceOf {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: at - (starts[low] ?? 0) + 1};
  };
}
