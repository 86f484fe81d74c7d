const ONSET = 'ngh|ng|nh|gh|gi|g|kh|k|ph|th|tr|ch|b|c|d|đ|h|l|m|n|p|r|s|t|v|x';

const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ' +
  'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uênh uơ ui um un ung up ut uy uya uych uyên uyêt uynh uyt uyu ' +
  'uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
  'y yêm yên yêng yêt yêu';

const RHYME = RHYMES.split(' ').join('|');

/** After `qu` the glide is already written: quyên, quynh, quây, quơ. */
const RHYME_AFTER_QU = `${RHYME}|yn|ynh|ych|yt|yp|yu`;

const SYLLABLE = new RegExp(`^(?:(?:${ONSET})?(?:${RHYME})|qu(?:${RHYME_AFTER_QU}))$`);

/** grave, acute, tilde, hook above, dot below */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const hasOneCase = (word: string): boolean => {
  const lower = word.toLowerCase();
  return word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
};

/** Whether a word is spelt like a Vietnamese syllable: known onset and rhyme, at most one tone, no mixed case. */
export const isVietnameseSyllable = (word: string): boolean => {
  if (word.length > 12 || !hasOneCase(word)) return false;
  let tones = 0;
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE, () => {
      tones += 1;
      return '';
    })
    .normalize('NFC');
  return tones <= 1 && SYLLABLE.test(bare);
};
