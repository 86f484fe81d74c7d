import {readDigits, readWhole} from '../read-number';
import {BUILT_IN_LEXICON} from './built-in-lexicon';
import {type Context, type Rule, wordSet} from './context';
import {spell} from './letters';
import {romanValue} from './roman';
import {isSyllable} from './syllable';

/** Words that a Roman numeral follows. */
const BEFORE_ROMAN = wordSet(
  `kỷ kỉ khóa khoá chương mục phần quý hạng loại thứ hội tập bậc kỳ điều khoản lục đoạn cấp nhóm số đợt vùng khu đoàn
   lớp bảng phụ bài năm`,
);

const isCapitals = (word: string) => /^\p{Lu}{2,}$/u.test(word);
const hasMarks = (word: string) => /[\u0300-\u036f]/.test(word.normalize('NFD'));

/** A heading's word, “PHƯỜNG”, and not an abbreviation. */
export const isCapitalWord = (word: string): boolean => isCapitals(word) && isSyllable(word);

/** The lexicon's reading; a built-in abbreviation that is also a word gives way to it among words of capitals. */
export function lexiconReading(core: string, {lexicon, inCapitals}: Context): string | undefined {
  const exact = lexicon.get(core);
  if (exact === undefined) return lexicon.get(core.toLowerCase());
  const isOurs = BUILT_IN_LEXICON[core] === exact;
  return isOurs && inCapitals && isCapitalWord(core) ? undefined : exact;
}

/** “thế kỷ XXI”, “Chương II”, “quý I/2023”, “mục III.3”, “khóa XII–XIII”; without such a word before, II, XIV and the like. */
export const readRoman: Rule = (core, {before, inCapitals, style}) => {
  const [, first = '', rest = ''] =
    /^([IVXLCDM]+)((?:[-–./](?:[IVXLCDM]+|\d+))*)$/.exec(core) ?? [];
  const value = romanValue(first);
  if (value === undefined) return undefined;
  const isNamed = BEFORE_ROMAN.has(before);
  if (!isNamed && (!/^[IVX]{2,}$/.test(first) || (inCapitals && isSyllable(first))))
    return undefined;
  if (!isNamed && rest !== '' && !/^[-–][IVX]+$/.test(rest)) return undefined;
  const words = [ordinalOr(value, before, style)];
  for (const [, mark = '', next = ''] of rest.matchAll(/([-–./])([IVXLCDM]+|\d+)/g)) {
    const number = /^\d/.test(next) ? Number(next) : romanValue(next);
    if (number === undefined) return undefined;
    const joint = mark === '.' ? 'chấm' : mark === '/' ? 'năm' : 'đến';
    words.push(joint, readWhole(String(number), style));
  }
  return words.join(' ');
};

const ordinalOr = (value: number, before: string, style: Context['style']): string =>
  before === 'thứ' && (value === 1 || value === 4)
    ? value === 1
      ? 'nhất'
      : 'tư'
    : readWhole(String(value), style);

type WordReading = {readonly spoken: string; readonly known: boolean};
const known = (spoken: string): WordReading => ({spoken, known: true});
const spelt = (letters: string): WordReading => ({spoken: spell(letters), known: false});

/** A word of letters only that the lexicon does not have. */
export function readWord(word: string, {inCapitals}: Context): WordReading {
  const lower = word.toLowerCase();
  if ([...word].length === 1) return known(isSyllable(word) ? lower : spell(word));
  if (isCapitals(word)) {
    const isWord = isSyllable(word) && (hasMarks(word) || inCapitals || [...word].length > 3);
    return isWord ? known(lower) : spelt(word);
  }
  if (/\p{L}\p{Lu}/u.test(word)) {
    const humps = word.split(/(?=\p{Lu})/u);
    return humps.every((hump) => hump.length > 1 && isSyllable(hump))
      ? known(humps.join(' ').toLowerCase())
      : spelt(word);
  }
  // Letters that no mouth can say: “đc”, “tx”.
  return /^[b-df-hj-np-tv-xzđ]+$/.test(lower) ? spelt(word) : known(lower);
}

/** Letters and digits in one word: “5G”, “A4”, “QL1A”, “ĐT623”, “C3.2”: long runs of digits one by one. */
export function readMixed(core: string, context: Context): WordReading {
  let isKnown = true;
  const words = [...core.matchAll(/\p{L}+|\d+|\./gu)].map(([run]) => {
    if (run === '.') return 'chấm';
    if (/\d/.test(run))
      return run.length > 2 || run.startsWith('0')
        ? readDigits(run)
        : readWhole(run, context.style);
    const found = lexiconReading(run, context);
    if (found !== undefined) return found;
    const reading = readWord(run, context);
    isKnown &&= reading.known;
    return reading.spoken;
  });
  return {spoken: words.join(' '), known: isKnown};
}
