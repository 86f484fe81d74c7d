import {memoise} from '../../../../text/memoise';
import {withoutTone} from '../../../../text/reading/syllable';
import {judgeSpelling} from './judge-spelling';

/** A syllable without its tone, small letters: “chuyển” → “chuyên”. */
export const toneless = memoise((word) => withoutTone(word)?.bare ?? word.toLowerCase());

/** A word without any mark, small letters: “Trọng” → “trong”. */
export const markless = memoise((word) =>
  word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, ''),
);

/** Small letters with the tone mark in the old place, so that hoà and hòa compare equal. */
export const plainForm = memoise((word) => {
  const lower = word.toLowerCase();
  const spelling = judgeSpelling(lower);
  const parts = withoutTone(lower);
  if (spelling.fault !== 'none' || spelling.style !== 'new' || !parts) return lower;
  const {bare, tone, toneAt} = parts;
  return (bare.slice(0, toneAt) + tone + bare.slice(toneAt)).normalize('NFC');
});
