import {readCode} from './codes';
import type {Context, Rule} from './context';
import {readDate, readDayOrMonth, readPart} from './dates';
import {spell} from './letters';
import type {Lexicon} from './lexicon';
import {readNumber} from './numbers';
import {readOrdinal} from './ordinals';
import {readRange} from './ranges';
import {readJoined, type PieceReading} from './joined';
import {readRoman} from './roman';
import {isSyllable} from './syllable';
import {readTime} from './times';
import {readAmount, readUnit} from './units';

/** From the surest reading to the least sure; a lexicon goes between a unit behind its number and the rest. */
const RULES: readonly Rule[] = [
  readCode,
  readTime,
  readPart,
  readDate,
  readOrdinal,
  readDayOrMonth,
  readNumber,
  readAmount,
  readRange,
  readRoman,
];

const SIGNS: Readonly<Record<string, string>> = {
  '&': 'và',
  '+': 'cộng',
  '=': 'bằng',
  '×': 'nhân',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
  '~': 'khoảng',
  '@': 'a còng',
};

const known = (spoken: string): PieceReading => ({spoken, unknown: []});

/** Reads one piece without the punctuation around it, save for the dot of an abbreviation: “P.”, “Q.”. */
export function readPiece(piece: string, context: Context, lexicon: Lexicon): PieceReading {
  if (piece === '') return known('');
  const entry = readUnit(piece, context) ?? lexicon.get(piece) ?? lexicon.get(piece.toLowerCase());
  if (entry !== undefined) return known(entry);
  if (piece.endsWith('.')) return readPiece(piece.slice(0, -1), context, lexicon);
  for (const rule of RULES) {
    const spoken = rule(piece, context);
    if (spoken !== undefined) return known(spoken);
  }
  const sign = SIGNS[piece.charAt(0)];
  if (sign !== undefined) return prefixed(sign, readPiece(piece.slice(1), context, lexicon));
  if (/^\p{L}+$/u.test(piece)) return readLetters(piece);
  return readJoined(piece, context, (part, around) => readPiece(part, around, lexicon));
}

const prefixed = (sign: string, {spoken, unknown}: PieceReading): PieceReading => ({
  spoken: `${sign} ${spoken}`,
  unknown,
});

/** Capitals that make no Vietnamese syllable are an abbreviation nobody explained: spelt, and reported. */
function readLetters(word: string): PieceReading {
  const isAbbreviation = /\p{Lu}.*\p{Lu}/u.test(word) && !isSyllable(word);
  if (isAbbreviation) return {spoken: spell(word), unknown: [word]};
  const isLetter = word.length === 1 && !isSyllable(word);
  return known(isLetter ? spell(word) : word.toLowerCase());
}
