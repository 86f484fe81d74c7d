import {readDigits, readInteger, readWhole} from '../read-number';
import {type Context, type Rule, wordSet} from './context';
import {spell} from './letters';

/**
 * Words before a number that one calls, 113 … 115, 111, 1022: “gọi 113”, not a hundred and thirteen. Without such a word
 * it is a count; 1022, the provinces' information line, also where nothing is counted after it.
 */
const BEFORE_PHONE = wordSet(
  'đài gọi máy thoại hotline nóng hệ zalo sđt đt tel fax nhắn cổng bấm ứng dây sos',
);

/** Names that a number with a nought before it belongs to: “Đề án 06”, not six of them. */
const BEFORE_CODE = wordSet('án số mã định thị lệnh quyết văn mẫu luật kế hoạch trình tư');

/** Words that count on from “05”, so that it is no code: “05 hộ”; those of grammar are not counted. */
const NOT_COUNTED = wordSet(
  'của và là có về tại ở trên cho với để được do từ đến thì trong đã đang sẽ nhằm theo bằng như hay hoặc mà nên khi',
);

const BEFORE_VALUE = wordSet('ngày mùng mồng tháng quý lúc giờ gồm mức đủ có hơn gần khoảng');

const isValue = ({before, after}: Context): boolean =>
  !BEFORE_CODE.has(before) &&
  (BEFORE_VALUE.has(before) || (/^[\p{Ll}%]/u.test(after) && !NOT_COUNTED.has(after)));

/**
 * Numbers that are read digit by digit: all that begin with a nought and are not a day, a month or a count; telephone
 * numbers; the prefixes 1800 and 1900; short hotlines where the words before say that one calls them.
 */
export const readCode: Rule = (core, context) => {
  const {before, beforeThat, after, inPhone, style} = context;
  if (/^0\d+$/.test(core))
    return core.length === 2 && isValue(context)
      ? readInteger(Number(core), style)
      : readDigits(core);
  if (inPhone && /^\d{2,4}$/.test(core)) return readDigits(core);
  if (/^\+\d{2}$/.test(core) && /^\d{2,4}$/.test(after)) return `cộng ${readDigits(core.slice(1))}`;
  const digits = core.replace(/[^\d]/g, '');
  if (/^(?:\+\d{2}|0\d*)(?:[.-]?\d{2,4}){2,5}$/.test(core) && digits.length >= 8)
    return `${core.startsWith('+') ? 'cộng ' : ''}${readDigits(digits)}`;
  const [, place, series, plate] = /^(\d{2})(\p{Lu}\d?)-(\d{3}\.?\d{2})$/u.exec(core) ?? [];
  if (place && series && plate)
    return [
      readDigits(place),
      spell(series.charAt(0)),
      readDigits(series.slice(1)),
      readDigits(plate.replace('.', '')),
    ]
      .filter(Boolean)
      .join(' ');
  if (/^1[89]00\.?\d{4,6}$/.test(core)) return readDigits(digits);
  const isCalled = BEFORE_PHONE.has(before) || (before === 'số' && BEFORE_PHONE.has(beforeThat));
  if (/^\d{3,}$/.test(core) && isCalled) return readDigits(core);
  if (/^1[89]00$/.test(core) && /^\d{4}$/.test(after) && before !== 'năm') return readDigits(core);
  return core === '1022' && !/^\p{Ll}/u.test(after) ? readDigits(core) : undefined;
};

/** Kinds of documents (Nghị định 30/2020/NĐ-CP, Phụ lục III) and short signs of their makers: spelt, as is done aloud. */
const SPELT = wordSet(
  `NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT BCK GM GGT GNP PG PC PB PT NĐ TT TTLT VBHN L PL LĐ
   CP TTg SL`,
);

const DOCUMENT =
  /^(\d+)(\p{Ll}?)(?:\/((?:19|20)\d{2}))?[/-](?=\p{Lu})((?:\p{Lu}{2,}|\p{Lu}\p{Ll}?\p{Lu}|\p{Lu}{2}\p{Ll})[\p{L}\d]*(?:[-/.][\p{L}\d]+)*)$/u;

/**
 * Number and sign of a document: “30/2020/NĐ-CP” → “ba mươi năm hai nghìn không trăm hai mươi en đê xê pê”,
 * “146/KH-UBND” → “một trăm bốn mươi sáu ca hát ủy ban nhân dân”. Strokes are not said.
 */
export const readDocumentNumber: Rule = (core, {lexicon, style}) => {
  const [, number, letter = '', year, sign] = DOCUMENT.exec(core) ?? [];
  if (number === undefined || sign === undefined) return undefined;
  return [
    number.startsWith('0') ? readDigits(number) : readWhole(number, style),
    letter && spell(letter),
    year && `năm ${readInteger(Number(year), style)}`,
    ...sign.split(/[-/.]/).map((part) => {
      const known = SPELT.has(part) ? undefined : lexicon.get(part);
      const runs = part.match(/\p{L}+|\d+/gu) ?? [];
      return (
        known ?? runs.map((run) => (/\d/.test(run) ? readWhole(run, style) : spell(run))).join(' ')
      );
    }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** Numbers in levels: “2.0”, “mục 1.2.3” → “một chấm hai chấm ba”. */
export const readLevels: Rule = (core, {style}) =>
  /^\d{1,4}(?:\.\d{1,4})+$/.test(core)
    ? core
        .split('.')
        .map((level) => (/^0\d/.test(level) ? readDigits(level) : readWhole(level, style)))
        .join(' chấm ')
    : undefined;
