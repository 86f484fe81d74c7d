import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import {DENOMINATOR_WORDS} from './catalogue-rules';

/** Which denominators a text surely speaks of. */
const spokenOf = (text: string) =>
  DENOMINATOR_WORDS.filter(({words}) => words.some((word) => text.toLowerCase().includes(word)));

/** Names of a denominator: those in the catalogue for its id, and its label. */
const namesOf = ({id, label}: IndicatorRecord) => [
  ...new Set([...DENOMINATOR_WORDS.filter(({ids}) => ids.includes(id)), ...spokenOf(label)]),
];

/** Whether a text calls a denominator by any of its names, or by words of its label. */
export const isNamed = (text: string, whole: IndicatorRecord): boolean =>
  namesOf(whole)
    .flatMap(({words, alsoCalled}) => [...words, ...alsoCalled])
    .some((word) => text.toLowerCase().includes(word)) || sharesWords(text, whole.label);

/** The words of a text that surely mean a denominator other than this one, when none mean this one. */
export function otherNamed(text: string, whole: IndicatorRecord): string | undefined {
  const names = namesOf(whole);
  const spoken = spokenOf(text);
  if (spoken.some((entry) => names.includes(entry))) return undefined;
  return spoken.flatMap(({words}) => words).find((word) => text.toLowerCase().includes(word));
}

/** Words that are in any name of a count. */
const COMMON = new Set(
  'so với số tổng các của và đã được có trên trong theo từ là người'.split(' '),
);

function sharesWords(text: string, label: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = new Set(words(label).filter((word) => !COMMON.has(word)));
  return words(text).some((word) => named.has(word));
}
