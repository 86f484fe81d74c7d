import type {TextRemark} from '../text-remark';
import {type Term, TERMS} from './terms';

/**
 * TERM.LEGAL: terms that the law had replaced by the date of the clip, or had not yet introduced.
 * @param date of the clip, `yyyy-mm-dd`.
 */
export function termCheck(date: string): (text: string) => readonly TextRemark[] {
  const terms = TERMS.filter((term) => isWrongOn(term, date));
  return (text) =>
    terms.flatMap(({pattern, unless, within, why, better, source}) =>
      [...text.matchAll(pattern)].flatMap(({0: seen, index}): TextRemark[] => {
        const sentence = sentenceAround(text, index);
        if (unless?.test(sentence) || within?.test(sentence) === false) return [];
        return [
          {
            ruleId: 'TERM.LEGAL',
            start: index,
            end: index + seen.length,
            message: `${why} (${source}). Hãy viết: ${better}.`,
            expected: better,
          },
        ];
      }),
    );
}

const isWrongOn = ({from, until}: Term, date: string): boolean =>
  (from === undefined || date >= from) && (until === undefined || date <= until);

/** A full stop ends a sentence only before a blank or the end; so 1.234 and v.v. stay whole. */
const SENTENCE_END = /[.;!?](?=\s|$)/g;

function sentenceAround(text: string, at: number): string {
  let start = 0;
  for (const {index} of text.matchAll(SENTENCE_END)) {
    if (index >= at) return text.slice(start, index);
    start = index + 1;
  }
  return text.slice(start);
}
