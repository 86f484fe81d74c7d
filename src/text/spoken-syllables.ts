import {readDigits, readInteger} from './read-number';

/** Abbreviations as they are read aloud; a word of capitals that is not here is spelt letter by letter. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
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
};

/** Words of one written piece as they are spoken, by the rules of reading numbers and abbreviations. */
function spokenWords(piece: string): string {
  const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
  if (word === '') return '';
  const known = ABBREVIATIONS[word];
  if (known) return known;
  if (/\d/.test(word)) return spokenNumber(word);
  if (/^\p{Lu}{2,}$/u.test(word)) return [...word].join(' ');
  return word.replace(/[-/–]/g, ' ');
}

function spokenNumber(word: string): string {
  const percent = word.endsWith('%') ? ' phần trăm' : '';
  const digits = word.replace(/%$/, '');
  if (/^0\d+$/.test(digits)) return readDigits(digits) + percent;
  if (/^\d{1,3}(\.\d{3})*$/.test(digits) || /^\d+$/.test(digits))
    return readInteger(Number(digits.replace(/\./g, ''))) + percent;
  const decimal = /^(\d{1,3}(?:\.\d{3})*|\d+),(\d+)$/.exec(digits);
  if (decimal) {
    const [, whole = '0', part = ''] = decimal;
    return `${readInteger(Number(whole.replace(/\./g, '')))} phẩy ${readDigits(part)}${percent}`;
  }
  const date = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(digits);
  if (date) {
    const [, day = '1', month = '1', year] = date;
    const spoken = `${readInteger(Number(day))} tháng ${readInteger(Number(month))}`;
    return year ? `${spoken} năm ${readInteger(Number(year))}` : spoken;
  }
  return (
    digits.replace(/\d+/g, (run) => ` ${readDigits(run)} `).replace(/[^\p{L}\s]/gu, ' ') + percent
  );
}

/**
 * How many syllables (tiếng) a written text has when it is read aloud.
 * Until a recording gives the real length, this is the clock of the clip.
 */
export function spokenSyllables(text: string): number {
  return text.split(/\s+/).map(spokenWords).join(' ').split(/\s+/).filter(Boolean).length;
}
