import type {Remark} from './remark';
import {sentenceAround} from './sentence-around';
import {TERMS, type Term} from './terms';

const isOut = ({from, until}: Term, date: string): boolean =>
  (from === undefined || date >= from) && (until === undefined || date <= until);

/**
 * Terms that the law had replaced by the date of the clip, or had not yet brought in.
 * @param date of the clip, `yyyy-mm-dd`.
 */
export const termCheck = (date: string): ((text: string) => readonly Remark[]) => {
  const terms = TERMS.filter((term) => isOut(term, date));
  return (text) =>
    terms.flatMap(({pattern, unless, within, why, better, source, severity}) =>
      [...text.matchAll(pattern)].flatMap(({0: seen, index}): Remark[] => {
        const sentence = sentenceAround(text, index);
        if (unless?.test(sentence) || within?.test(sentence) === false) return [];
        return [
          {
            ruleId: 'TERM.LEGAL',
            severity,
            start: index,
            end: index + seen.length,
            message: `${why} (${source}). Hãy viết: ${better}.`,
            expected: better,
          },
        ];
      }),
    );
};
