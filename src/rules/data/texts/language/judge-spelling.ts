import {splitSyllable, type Syllable, withoutTone} from '../../../../text/reading/syllable';

/** What is wrong with a word as a Vietnamese syllable; `better` where that is known. */
export type Spelling =
  | {readonly fault: 'none'; readonly style?: 'old' | 'new'}
  | {readonly fault: 'syllable' | 'tone'; readonly better?: string};

/** Onsets before e, ê, i and y, and what is written in their place before the other vowels. */
const ONSET_PAIRS: readonly (readonly [front: string, back: string])[] = [
  ['k', 'c'],
  ['gh', 'g'],
  ['ngh', 'ng'],
];

const isFront = (rhyme: string): boolean => /^[eêiy]/.test(rhyme);

/** The onset that the rhyme requires: k, gh, ngh before e, ê, i; c, g, ng before the others. */
function rightOnset({onset, rhyme}: Syllable): string {
  // “gìn”: the i is part of gi.
  if (onset === 'g' && rhyme.startsWith('i')) return onset;
  for (const [front, back] of ONSET_PAIRS) {
    if (onset === front || onset === back) return isFront(rhyme) ? front : back;
  }
  return onset;
}

/** Two places of the tone mark in an open oa, oe, uy: on the first letter (hòa) or on the second (hoà). */
const TWO_STYLES = /^(?:oa|oe|uy)$/;

/** Where the tone mark belongs in a rhyme: the index of its letter (Quyết định 240/QĐ 1984 and usage before). */
function toneIndexes(rhyme: string): readonly number[] {
  if (TWO_STYLES.test(rhyme)) return [0, 1];
  const vowels = /^[^cghmnpt]+/.exec(rhyme)?.[0] ?? rhyme;
  // Letters with a circumflex, horn or breve take the tone; of ươ the second does.
  const marked = vowels.search(/[êơâôă](?!.*[êơâôă])/);
  if (marked >= 0) return [marked];
  const hooked = vowels.indexOf('ư');
  if (hooked >= 0) return [hooked];
  const hasFinal = vowels.length < rhyme.length;
  if (vowels.length === 3 || (vowels.length === 2 && hasFinal)) return [1];
  return [0];
}

const toneMoved = (syllable: Syllable, bare: string, at: number): string =>
  (bare.slice(0, at + 1) + syllable.tone + bare.slice(at + 1)).normalize('NFC');

function judgeTone(syllable: Syllable, bare: string): Spelling {
  if (syllable.tone === '') return {fault: 'none'};
  // The i of “gì” is onset and rhyme at once.
  const rhymeAt = bare.length - syllable.rhyme.length;
  const allowed = toneIndexes(syllable.rhyme).map((index) => rhymeAt + index);
  const [first = 0] = allowed;
  if (!allowed.includes(syllable.toneAt)) {
    return {fault: 'tone', better: toneMoved(syllable, bare, first)};
  }
  if (allowed.length === 1) return {fault: 'none'};
  // “quý” has one place only: its u belongs to the onset.
  return {fault: 'none', style: syllable.toneAt === first ? 'old' : 'new'};
}

/** Judges one word of Vietnamese letters, any case. */
export function judgeSpelling(word: string): Spelling {
  const parts = withoutTone(word);
  const syllable = splitSyllable(word);
  if (parts === undefined || syllable === undefined || syllable.isRare) return {fault: 'syllable'};
  const onset = rightOnset(syllable);
  if (onset === syllable.onset) return judgeTone(syllable, parts.bare);
  return {fault: 'syllable', better: onset + word.toLowerCase().slice(syllable.onset.length)};
}
