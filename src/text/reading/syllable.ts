const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  // Longest first, so that “nghi” is ngh + i and not n + ghi.
  .sort((a, b) => b.length - a.length);

const splitWords = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean));

/** Rhymes of Vietnamese spelling, tone marks taken off. */
const RHYMES = splitWords(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu yt ynh`,
);

/** Rhymes of dialects, names and borrowed words: read when they come, but more often a letter is missing. */
const RARE_RHYMES = splitWords('êng ôông ơc ơng uên uêng uêt uêu uyn uyp ưn yn ym ych');

/** Tone marks in the decomposed form: grave, acute, tilde, hook above, dot below. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;
const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';

/** A written word taken apart as a Vietnamese syllable. */
export type Syllable = {
  readonly onset: string;
  readonly rhyme: string;
  /** The combining mark of the tone; empty for the level tone. */
  readonly tone: string;
  /** Index of the letter that bears the mark in the word without it. */
  readonly toneAt: number;
  readonly isRare: boolean;
};

/** A word in small letters without its tone mark; undefined with two marks. */
export function withoutTone(
  word: string,
): {readonly bare: string; readonly tone: string; readonly toneAt: number} | undefined {
  let bare = '';
  let tone = '';
  let toneAt = -1;
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const [mark] = TONE_MARKS.exec(letter.normalize('NFD')) ?? [];
    if (mark !== undefined) {
      if (tone !== '') return undefined;
      tone = mark;
      toneAt = bare.length;
    }
    bare +=
      mark === undefined ? letter : letter.normalize('NFD').replace(mark, '').normalize('NFC');
  }
  return {bare, tone, toneAt};
}

/** Takes a word apart into onset, rhyme and tone, or undefined when it is no Vietnamese syllable. */
export function splitSyllable(word: string): Syllable | undefined {
  const parts = withoutTone(word);
  if (parts === undefined) return undefined;
  const {bare, tone, toneAt} = parts;
  // After a final c, ch, p or t only sắc and nặng.
  if (/(?:ch|[cpt])$/.test(bare) && tone !== ACUTE && tone !== DOT_BELOW) return undefined;
  for (const onset of ['', ...ONSETS]) {
    if (!bare.startsWith(onset)) continue;
    const rhyme = rhymeAfter(bare, onset);
    const isRare = RARE_RHYMES.has(rhyme);
    if (isRare || RHYMES.has(rhyme)) return {onset, rhyme, tone, toneAt, isRare};
  }
  return undefined;
}

/**
 * Whether a written word is one syllable of Vietnamese: onset, rhyme, and a tone that the rhyme can bear.
 * @param word any case, NFC.
 */
export const isSyllable = (word: string): boolean => splitSyllable(word) !== undefined;

/** “gì” and “giếng” share their i between onset and rhyme. */
function rhymeAfter(bare: string, onset: string): string {
  const rest = bare.slice(onset.length);
  return onset === 'gi' && (rest === '' || rest.startsWith('ê')) ? `i${rest}` : rest;
}
