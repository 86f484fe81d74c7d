import {readDigits, readInteger} from './read-number';

/** Abbreviations as they are read aloud; a word of capitals that is not here is spelt letter by letter. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CCCD: 'căn cước công dân',
    UBND: 'ủy ban nhân dân',
    VNeID: 'vi en i đi',
    QR: 'quy a',
    BHYT: 'bảo hiểm y tế',
    CNSCĐ: 'công nghệ số cộng đồng',
    TDP: 'tổ dân phố',
    VssID: 'vi ét ét i đi',
    Zalo: 'da lô',
    internet: 'in tơ nét',
  }),
);

/** Words of one written piece as they are spoken, by the rules of reading numbers and abbreviations. */
export function spokenWords(piece: string): string {
  const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
  const known = ABBREVIATIONS.get(word) ?? spokenNumber(word);
  if (known !== undefined) return known;
  const parts = word.split(/[-/–—]+/);
  if (parts.length > 1) {
    const isRange = parts.length === 2 && parts.every((part) => /^[1-9][\d.,]*%?$/.test(part));
    return parts.map(spokenWords).join(isRange ? ' đến ' : ' ');
  }
  if (/\d/.test(word)) return word.replace(/\d+/g, spokenCode).replace(/[^\p{L}\s]/gu, ' ');
  return /^\p{Lu}{2,}$/u.test(word) ? [...word].join(' ') : word;
}

const spokenCode = (digits: string): string => ` ${readDigits(digits)} `;

/** Digits, with dots between thousands or not; more of them than have a name are read one by one. */
function spokenWhole(written: string): string {
  const digits = written.replace(/\./g, '');
  return digits.length > 15 ? readDigits(digits) : readInteger(Number(digits));
}

/** @returns undefined when the word is not a number, a percentage or a date. */
function spokenNumber(word: string): string | undefined {
  const percent = word.endsWith('%') ? ' phần trăm' : '';
  const digits = word.replace(/%$/, '');
  if (/^0\d+$/.test(digits)) return readDigits(digits) + percent;
  if (/^\d{1,3}(\.\d{3})*$|^\d+$/.test(digits)) return spokenWhole(digits) + percent;
  const decimal = /^(\d{1,3}(?:\.\d{3})*|\d+),(\d+)$/.exec(digits);
  if (decimal) {
    const [, whole = '0', part = ''] = decimal;
    return `${spokenWhole(whole)} phẩy ${readDigits(part)}${percent}`;
  }
  const date = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(word);
  if (date) {
    const [, day = '1', month = '1', year] = date;
    const spoken = `${spokenWhole(day)} tháng ${spokenWhole(month)}`;
    return year ? `${spoken} năm ${spokenWhole(year)}` : spoken;
  }
  return undefined;
}

/**
 * How many syllables (tiếng) a written text has when it is read aloud.
 * Until a recording gives the real length, this is the clock of the clip.
 */
export function spokenSyllables(text: string, lexicon?: ReadonlyMap<string, string>): number {
  return text
    .split(/\s+/)
    .map((word) => lexicon?.get(word) ?? spokenWords(word))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;
}
