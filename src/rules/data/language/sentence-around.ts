/** A full stop ends a sentence only before a blank or the end; so 1.234 and v.v. stay whole. */
const SENTENCE_END = /[.;!?](?=\s|$)/g;

/** The sentence of a text in which a place lies. */
export const sentenceAround = (text: string, at: number): string => {
  let start = 0;
  for (const {index} of text.matchAll(SENTENCE_END)) {
    if (index >= at) return text.slice(start, index);
    start = index + 1;
  }
  return text.slice(start);
};
