const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  // Longest first, so that “nghi” is ngh + i and not n + ghi.
  .sort((a, b) => b.length - a.length);

/** Rhymes of Vietnamese spelling, tone marks taken off. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt
   u ua uân uâng uât uây uc uê uêch uên uêng uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu yt ynh yn ym ych`
    .split(/\s+/)
    .filter(Boolean),
);

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a written word is one syllable of Vietnamese: onset, rhyme, and a tone that the rhyme can bear
 * (after a final c, ch, p or t only sắc and nặng).
 * @param word any case, NFC.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE_MARKS) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONE_MARKS, '').normalize('NFC');
  const rhymes = [
    bare,
    ...ONSETS.filter((o) => bare.startsWith(o)).map((o) => rhymeAfter(bare, o)),
  ];
  if (!rhymes.some((rhyme) => RHYMES.has(rhyme))) return false;
  return !/(?:ch|[cpt])$/.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** “gì” and “giếng” share their i between onset and rhyme. */
const rhymeAfter = (bare: string, onset: string): string => {
  const rest = bare.slice(onset.length);
  return onset === 'gi' && (rest === '' || rest.startsWith('ê')) ? `i${rest}` : rest;
};
