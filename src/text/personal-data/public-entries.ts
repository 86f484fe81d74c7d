import {digitsOf} from './match';

/** A number or address that the office has declared public, with a reason. */
export type PublicEntry = {readonly text: string};

/** What makes two texts the same entry: digits where there are many, else the words. */
const keyOf = (text: string): string => {
  const digits = digitsOf(text);
  return digits.length >= 7
    ? digits.replace(/^(?:00)?84(?=\d{9})/, '0')
    : text.toLowerCase().trim();
};

/** Whether the office has said, with a reason, that this may be shown. */
export const publicFilter = (entries: readonly PublicEntry[]): ((text: string) => boolean) => {
  const known = new Set(entries.map(({text}) => keyOf(text)));
  return (text) => known.has(keyOf(text));
};
