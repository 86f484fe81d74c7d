const ONES: Readonly<Record<string, number>> = {
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

/**
 * What number a listener hears: a machine over the words, written without a look at the speller.
 * Every word either names a digit or gives the last digit its weight.
 * @throws Error on a word that is none of a number.
 */
export function parseSpokenNumber(spoken: string): number {
  let [total, section, group, digit] = [0, 0, 0, 0];
  for (const word of spoken.split(' ')) {
    if (word === 'trăm') [group, digit] = [digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'nghìn') [section, group, digit] = [section + (group + digit) * 1e3, 0, 0];
    else if (word === 'triệu') [section, group, digit] = [section + (group + digit) * 1e6, 0, 0];
    else if (word === 'tỷ') {
      total += (section + group + digit) * 1e9;
      [section, group, digit] = [0, 0, 0];
    } else if (word in ONES) digit = ONES[word] ?? 0;
    else if (word !== 'linh' && word !== 'lẻ') throw new Error(`no number word: ${word}`);
  }
  return total + section + group + digit;
}
