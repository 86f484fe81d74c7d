import {type Detector, matchesOf} from './match';

/** `nhà số|tại` → `(?:[nN]hà số|[tT]ại)`: these words may begin large, while names after them must. */
const word = (choices: string): string =>
  `(?:${choices
    .split('|')
    .map((choice) => `[${choice.charAt(0)}${choice.charAt(0).toUpperCase()}]${choice.slice(1)}`)
    .join('|')})`;

/** Not followed by what makes the number longer or something else. */
const END = '(?![\\d/]|[.,]\\d|\\p{L})';
/** 12, 12A, 12/3, 12/3/4B */
const NUMBER = `\\d+[A-Za-z]?(?:/\\d+[A-Za-z]?)*${END}`;
const SLASHED = `\\d+[A-Za-z]?(?:/\\d+[A-Za-z]?)+${END}`;
const LANE = word('hẻm|ngõ|ngách|kiệt');
const STREET = `${word('đường|phố')} \\p{Lu}`;
const START = '(?<![\\p{L}\\d]|[\\p{L}\\d][./,-])';
const BEFORE_NUMBER = word('số|nhà|tại|ở|ngụ|trú|trú tại|địa chỉ|địa chỉ:');

const PATTERNS: readonly RegExp[] = [
  // số nhà 12 · nhà số 12/3
  `${word('số nhà|nhà số')}[ :]*${NUMBER}`,
  // số 12 đường Nguyễn Trãi · tại 12 phố Huế · nhà 12 hẻm 5
  `${BEFORE_NUMBER}(?: số)? ${NUMBER},? (?:${STREET}|${LANE}(?: số)? ${NUMBER})`,
  // 12/3 đường Trần Phú · 12/3 hẻm 5
  `${SLASHED},? (?:${STREET}|${LANE} \\d)`,
  // hẻm 45/6 · ngõ 12 ngách 34
  `${LANE}(?: số)? ${SLASHED}`,
  `${LANE}(?: số)? ${NUMBER} ${LANE}(?: số)? ${NUMBER}`,
  // địa chỉ: 12 Lê Lợi · nhà ở 123 Nguyễn Du
  `${word('địa chỉ|địa chỉ:|nhà ở|ngụ|ngụ tại|trú tại|thường trú|thường trú tại')}(?: số)? ${NUMBER} \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`,
  // căn hộ 1205 tòa A · phòng 302 chung cư
  `${word('căn hộ')}(?: số)? (?:[A-Z]\\d{0,2}[.-])?\\d{2,4}[A-Z]?(?![\\d.,%]|\\p{L})(?= ?(?:,|$|chung cư|tòa|toà|tầng))`,
  `${word('phòng')} \\d{3,4} (?:chung cư|tòa nhà|toà nhà|khu tập thể)`,
].map((source) => new RegExp(START + source, 'gu'));

/** Places of work and of gathering: their address is public. */
const OFFICE = new RegExp(
  `(?<!\\p{L})(?:${[
    'trụ sở|UBND|ủy ban|uỷ ban|HĐND|văn phòng|cơ quan|bộ phận|một cửa|công an|trung tâm|trạm|bưu điện|bưu cục',
    'nhà văn hóa|nhà văn hoá|nhà sinh hoạt|hội trường|trường|thư viện|bảo tàng|quảng trường|công viên|điểm',
    'bệnh viện|phòng khám|công ty|chi nhánh|ngân hàng|cửa hàng|siêu thị|chợ|quầy|khách sạn|đình|chùa|nhà thờ',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** How far before the address the office may be named, in letters. */
const OFFICE_REACH = 60;

/** Whether an office is named before the address in the same sentence. */
function isOffice(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - OFFICE_REACH), start);
  return OFFICE.test(before.slice(before.search(/[^.;!?]*$/)));
}

/** Exact addresses of homes: number and street or lane. Addresses of offices are public. */
export const findHomeAddresses: Detector = (text) =>
  PATTERNS.flatMap((pattern) => matchesOf('address', text, pattern)).filter(
    ({start}) => !isOffice(text, start),
  );
