import {readAddress} from './address';
import type {Context} from './context';
import {readNumeric} from './numeric';
import {loneUnitReading, unitReading} from './units';
import {lexiconReading, readMixed, readRoman, readWord} from './word';

/** What is said for one token, and which parts of it have no known reading. */
export type TokenReading = {readonly spoken: string; readonly unknown: readonly string[]};

const NOTHING: TokenReading = {spoken: '', unknown: []};
const said = (spoken: string): TokenReading => ({spoken, unknown: []});

/** Marks inside a token that part two words: “tế/xã”, “mã(QR”, “Q&A”. */
const JOINTS = /([-–—/&+|_·•()[\]{}“”"‘’'«»;!?…*#=<>~@\\]|[,:](?!\d))/u;

/**
 * Reads a token of text without spaces and without the marks around it.
 * As a whole first (lexicon, numbers, Roman numerals, units, addresses), then by its parts.
 */
export function readToken(core: string, context: Context): TokenReading {
  if (core === '') return NOTHING;
  const whole =
    lexiconReading(core, context) ??
    (/[\d½¼¾⅓⅔]/.test(core) ? readNumeric(core, context) : undefined) ??
    readRoman(core, context) ??
    (context.afterNumber ? unitReading(core) : loneUnitReading(core));
  if (whole !== undefined) return said(whole);
  const address = readAddress(core, context);
  if (address) return {spoken: address.spoken, unknown: address.known ? [] : [core]};
  const parts = core.split(JOINTS).filter(Boolean);
  if (parts.length > 1) return readParts(parts, context);
  return readLetters(core, context);
}

function readParts(parts: readonly string[], context: Context): TokenReading {
  const readings = parts.map((part, i) => {
    if (part === '&') return said('và');
    if (part === '+' && /\d$/.test(parts[i - 1] ?? '')) return said('cộng');
    if (JOINTS.test(part)) return NOTHING;
    return readToken(part, i === 0 ? context : {...context, before: '', afterNumber: false});
  });
  return joined(readings);
}

const joined = (readings: readonly TokenReading[]): TokenReading => ({
  spoken: readings
    .map(({spoken}) => spoken)
    .filter(Boolean)
    .join(' '),
  unknown: readings.flatMap(({unknown}) => unknown),
});

/** Letters, perhaps with digits or dots among them: “PGS.TS”, “Q.1”, “nhà.Tổ”, “5G”. */
function readLetters(core: string, context: Context): TokenReading {
  const [, first, rest] = /^(\p{L}+)\.(.*)$/u.exec(core) ?? [];
  if (first !== undefined && rest !== undefined) {
    const abbreviated = rest === '' ? undefined : context.lexicon.get(`${first}.`);
    if (abbreviated !== undefined || !/\d/.test(core))
      return joined([
        abbreviated === undefined ? readToken(first, context) : said(abbreviated),
        readToken(rest, {...context, before: '', afterNumber: false}),
      ]);
  }
  const hasDigit = /\d/.test(core);
  const letters = core.replace(hasDigit ? /[^\p{L}\p{M}\d.]/gu : /[^\p{L}\p{M}]/gu, '');
  if (letters === '') return /\p{N}/u.test(core) ? {spoken: '', unknown: [core]} : NOTHING;
  const {spoken, known} = hasDigit ? readMixed(letters, context) : readWord(letters, context);
  return {spoken, unknown: known ? [] : [core]};
}
