import {readDecimal, readDigits, readInteger, readWhole} from '../read-number';
import type {Context, Rule} from './context';
import {unitReading} from './units';

const SIGNS: Readonly<Record<string, string>> = {
  // “− 6: âm sáu hoặc trừ sáu; + 9: dương chín” (Toán 6).
  '-': 'âm',
  '−': 'âm',
  '+': 'dương',
  '±': 'cộng trừ',
  '~': 'khoảng',
  '≈': 'khoảng',
  '<': 'dưới',
  '>': 'trên',
  '≤': 'không quá',
  '≥': 'từ',
};

const QUANTITY =
  /^([-−+±~≈<>≤≥]?)([$€£]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+)|\.(\d{1,2}))?([\p{L}%‰°º₫$€£'’][\p{L}\d²³/%°]*)?$/u;

/** Numbers, whole or with decimals, with their sign and unit: “−1.234,5”, “87,4%”, “50.000đ”, “20°C”, “$5”. */
export const readQuantity: Rule = (core, context) => {
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(core))
    return readWhole(core.replaceAll(',', ''), context.style);
  const compact = readCompact(core, context);
  if (compact !== undefined) return compact;
  const [, sign = '', currency = '', whole, decimals, points, unit] = QUANTITY.exec(core) ?? [];
  if (whole === undefined) return undefined;
  const said = unit === undefined ? '' : unitReading(unit);
  if (said === undefined) return undefined;
  const isPlain = decimals === undefined && points === undefined && !unit && !currency && !sign;
  const number =
    (isPlain ? readPlace(whole, context) : undefined) ??
    readDecimal(decimals === undefined ? whole : `${whole},${decimals}`, context.style);
  return [
    SIGNS[sign],
    number,
    points !== undefined && `chấm ${readDigits(points)}`,
    currency && unitReading(currency),
    said,
  ]
    .filter(Boolean)
    .join(' ');
};

/** “thứ nhất”, “thứ tư”, “tháng tư”: numbers that name a place in an order. */
function readPlace(whole: string, {before, inOrdinals}: Context): string | undefined {
  const value = Number(whole);
  if (value === 1 && before === 'thứ') return 'nhất';
  return value === 4 && (before === 'thứ' || before === 'tháng' || inOrdinals) ? 'tư' : undefined;
}

/** A unit between the digits: “1tr5”, “1m65”, and products such as “1920×1080”. */
function readCompact(core: string, context: Context): string | undefined {
  const {style} = context;
  const [, millions, hundreds] = /^(\d{1,3})tr([1-9])$/.exec(core) ?? [];
  if (millions && hundreds)
    return `${readWhole(millions, style)} triệu ${readWhole(hundreds, style)} trăm ${style.thousand}`;
  const [, metres, rest] = /^(\d)m(\d{2})$/.exec(core) ?? [];
  if (metres && rest) return `${readWhole(metres, style)} mét ${readInteger(Number(rest), style)}`;
  const [, left, right] = /^(\d[\d.,]*\p{L}*)[x×*](\d[\d.,]*\p{L}*[²³]?)$/u.exec(core) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const factors = [left, right].map((factor) => readQuantity(factor, {...context, before: ''}));
  return factors.includes(undefined) ? undefined : factors.join(' nhân ');
}
