const segmenter = new Intl.Segmenter('vi', {granularity: 'grapheme'});

/** Length of a text in letters as people count them; NFC text is expected. */
export const countGraphemes = (text: string): number =>
  /^[\u0020-\u024f\u1ea0-\u1ef9]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
