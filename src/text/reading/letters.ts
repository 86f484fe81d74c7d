/**
 * Names of the letters as abbreviations are spelt with them. They are those of the Vietnamese alphabet (bê, xê, đê …),
 * the two-syllable ones shortened as in everyday speech: em for em-mờ, en for en-nờ, ét for ét-sì, ích for ích-xì.
 */
const NAMES: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'á',
  â: 'ớ',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  đ: 'đê',
  e: 'e',
  ê: 'ê',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'e lờ',
  m: 'em',
  n: 'en',
  o: 'o',
  ô: 'ô',
  ơ: 'ơ',
  p: 'pê',
  q: 'quy',
  r: 'e rờ',
  s: 'ét',
  t: 'tê',
  u: 'u',
  ư: 'ư',
  v: 'vê',
  w: 'vê kép',
  x: 'ích',
  y: 'i dài',
  z: 'dét',
};

/** Letter by letter: "KH" → "ca hát". A letter without a Vietnamese name is kept. */
export const spell = (letters: string): string =>
  [...letters.toLowerCase()].map((letter) => NAMES[letter] ?? letter).join(' ');
