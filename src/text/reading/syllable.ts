/**
 * Is this one written Vietnamese syllable? Onset + rhyme, tone left aside. Tells words in capitals (CẢM ƠN)
 * from abbreviations (UBND), which have no vowel or no Vietnamese rhyme.
 * @see Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), and QĐ 240/QĐ-1984 on spelling, for onsets and rhymes.
 */
export const isSyllable = (word: string): boolean => {
  const bare = withoutTone(word.toLowerCase());
  const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/.exec(bare)?.[0] ?? '';
  return (
    RHYMES.has(bare.slice(onset.length)) ||
    (onset === 'gi' && RHYMES.has(bare.slice(1))) ||
    (onset === 'qu' && RHYMES.has(bare.slice(1)))
  );
};

/** Only the five tone marks; the vowel's own hat, horn or breve stays. */
const withoutTone = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oep oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt
  uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);
