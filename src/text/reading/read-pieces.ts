import {SCHOOLBOOK, type NumberStyle} from '../read-number';
import type {Context, Lexicon} from './context';
import {readMark} from './marks';
import {splitPieces, type Piece} from './pieces';
import {readPiece, type PieceReading} from './read-piece';
import {readSpacedNumber} from './spaced-number';
import {contextOf, isAfterNumber, type ReadPiece, type Surroundings} from './surroundings';

/** Reads every piece of a text, each in the light of its neighbours. */
export function readPieces(
  text: string,
  lexicon: Lexicon,
  style: NumberStyle = SCHOOLBOOK,
): readonly ReadPiece[] {
  const pieces = splitPieces(text);
  const read: ReadPiece[] = [];
  const around = {pieces, read, lexicon, style, onlyCapitals: !/\p{Ll}/u.test(text)};
  for (let i = 0; i < pieces.length; i = read.length) {
    const spaced = readSpacedNumber(i, around);
    const piece = pieces[i];
    if (spaced.length > 0) read.push(...spaced);
    else if (piece) read.push(readOne(piece, i, around));
  }
  return read;
}

function readOne(piece: Piece, i: number, around: Surroundings): ReadPiece {
  const {pieces, lexicon} = around;
  const {core, tail} = piece;
  if (piece.isPlain && !isAfterNumber(pieces, i)) {
    const {spoken, unknown} = remembered(lexicon, core, () =>
      readPiece(core, contextOf(piece, i, around)),
    );
    return {piece, tail, spoken, unknown};
  }
  const mark = readMark(pieces, i);
  if (mark !== undefined) return {piece, tail, spoken: mark, unknown: []};
  const next = pieces[i + 1];
  if (tail.startsWith('.') && next && /^[\p{Lu}\d]/u.test(next.core)) {
    const dotted = lexicon.get(`${core}.`);
    if (dotted !== undefined) return {piece, tail: tail.slice(1), spoken: dotted, unknown: []};
  }
  const context = contextOf(piece, i, around);
  const {spoken, unknown} = remembered(lexicon, keyOf(core, context), () =>
    readPiece(core, context),
  );
  // “2 1/2”
  const isMixed = context.afterNumber && /^[1-9]\d?\/[1-9]\d?$/.test(core) && / phần /.test(spoken);
  return {piece, tail, spoken: isMixed ? `và ${spoken}` : spoken, unknown};
}

function keyOf(core: string, context: Context): string {
  const {style, before, beforeThat, after} = context;
  const flags = [
    context.afterNumber,
    context.inOrdinals,
    context.inPhone,
    context.inCapitals,
    style.emptyTen,
    style.thousand,
  ];
  return [core, before, beforeThat, after, ...flags].join('\n');
}

const memory = new WeakMap<Lexicon, Map<string, PieceReading>>();
const MOST = 20_000;

/** Captions are tried in thousands of cuts of the same words, so each word is read once where it stands the same. */
function remembered(lexicon: Lexicon, key: string, read: () => PieceReading): PieceReading {
  const readings = memory.get(lexicon) ?? new Map<string, PieceReading>();
  if (readings.size === 0 || readings.size >= MOST) {
    readings.clear();
    memory.set(lexicon, readings);
  }
  const reading = readings.get(key) ?? read();
  readings.set(key, reading);
  return reading;
}
