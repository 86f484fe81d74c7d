const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('vi', {granularity: 'grapheme'}) : null;

/** What a message may quote of a value: long enough to recognise it, short enough for one line. */
const SHOWN_GRAPHEMES = 60;

/** No grapheme is worth more than this many UTF-16 units here; bounds the time on hostile text. */
const UNITS_PER_GRAPHEME = 16;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

/** Control and other invisible characters as their code, so that a message stays on one line and shows them. */
const reveal = (text: string): string =>
  text.replace(INVISIBLE, (char) => {
    if (char === '\n') return '⏎';
    if (char === '\t' || char === '\r') return ' ';
    // Joins emoji; naming it would break them apart.
    if (char === '\u200d') return char;
    return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });

/** Cuts a text to `max` graphemes with an ellipsis; the result has no line break and no hidden character. */
export function shorten(text: string, max = SHOWN_GRAPHEMES): string {
  if (text.length <= max) return reveal(text);
  const head = text.slice(0, max * UNITS_PER_GRAPHEME);
  const graphemes = segmenter
    ? Array.from(segmenter.segment(head), (part) => part.segment)
    : Array.from(head);
  if (graphemes.length <= max && head.length === text.length) return reveal(text);
  return `${reveal(graphemes.slice(0, max - 1).join(''))}…`;
}
