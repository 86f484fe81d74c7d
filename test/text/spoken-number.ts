const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

export const NUMBER_WORDS = new Set([
  ...Object.keys(DIGITS),
  ...'mười mươi trăm linh nghìn triệu tỷ'.split(' '),
]);

/**
 * Understands a spoken Vietnamese whole number; written from the listener's side, without a look at the reader.
 * @throws Error at a word that cannot be in its place.
 */
export function understandNumber(spoken: string): number {
  const [low = '', high] = spoken.split(/(?:^| )tỷ(?: |$)/).reverse();
  const below = low === '' ? 0 : understandBelowBillion(low.split(' '));
  return high === undefined ? below : understandBelowBillion(high.split(' ')) * 1e9 + below;
}

function understandBelowBillion(words: readonly string[]): number {
  let total = 0;
  let group: string[] = [];
  let lastScale = Infinity;
  for (const word of words) {
    const scale = word === 'triệu' ? 1e6 : word === 'nghìn' ? 1e3 : 0;
    if (scale === 0) {
      group.push(word);
      continue;
    }
    if (scale >= lastScale) throw new Error(`${word} out of order`);
    total += understandGroup(group) * scale;
    lastScale = scale;
    group = [];
  }
  return total + (group.length > 0 ? understandGroup(group) : 0);
}

function understandGroup(words: readonly string[]): number {
  const hundred = words.indexOf('trăm');
  if (hundred > 1) throw new Error(`two digits before trăm: ${words.join(' ')}`);
  const hundreds = hundred === 1 ? digitOf(words[0]) * 100 : 0;
  const rest = words.slice(hundred + 1);
  if (rest.length === 0 && hundred === 1) return hundreds;
  if (rest[0] === 'linh') {
    if (hundred !== 1 || rest.length !== 2) throw new Error('linh without hundreds');
    return hundreds + plainDigit(rest[1]);
  }
  if (rest[0] === 'mười') return hundreds + 10 + (rest[1] === undefined ? 0 : afterTen(rest[1]));
  if (rest[1] === 'mươi')
    return hundreds + digitOf(rest[0]) * 10 + (rest[2] === undefined ? 0 : afterTens(rest[2]));
  if (rest.length !== 1 || hundred === 1) throw new Error(`not a group: ${words.join(' ')}`);
  return plainDigit(rest[0]);
}

function digitOf(word: string | undefined): number {
  const digit = DIGITS[word ?? ''];
  if (digit === undefined) throw new Error(`not a digit: ${word}`);
  return digit;
}

const refuse = (words: string) => (word: string | undefined) => {
  if (words.split(' ').includes(word ?? '')) throw new Error(`${word} cannot be here`);
  return digitOf(word);
};
const plainDigit = refuse('mốt tư lăm');
const afterTen = refuse('mốt tư năm không');
const afterTens = refuse('một bốn năm không');
