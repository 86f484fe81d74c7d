import {readDate} from './dates';
import {readNumber} from './numbers';
import {readRoman} from './roman';
import {readTime} from './times';
import {readAmount} from './units';
import type {Context, Rule} from './context';

const ENDS: readonly Rule[] = [readTime, readDate, readNumber, readAmount, readRoman];

/** 10-15 → “mười đến mười lăm”; a score or a code (3-1, 05-12) has no “đến”. */
export const readRange: Rule = (piece, context) => {
  const [, from, to] = /^([^\-–—]+)[\-–—]([^\-–—]+)$/.exec(piece) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = readEnd(from, context);
  const last = readEnd(to, {before: context.before, after: context.after});
  if (first === undefined || last === undefined) return undefined;
  return `${first}${isAscending(from, to) ? ' đến ' : ' '}${last}`;
};

function readEnd(end: string, context: Context): string | undefined {
  for (const rule of ENDS) {
    const spoken = rule(end, context);
    if (spoken !== undefined) return spoken;
  }
  return undefined;
}

/** Two bare numbers are a range only upwards and without a leading zero; times, dates and amounts always. */
export function isAscending(from: string, to: string): boolean {
  if (/^0\d+$/.test(from) || /^0\d+$/.test(to)) return false;
  const [low, high] = [from, to].map(valueOf);
  return low === undefined || high === undefined || low < high;
}

function valueOf(written: string): number | undefined {
  const number = /^\d[\d.]*(?:,\d+)?(?=%?$)/.exec(written)?.[0];
  return number === undefined ? undefined : Number(number.replace(/\./g, '').replace(',', '.'));
}

/** What may stand on either side of a dash with spaces: “7h30 - 11h30”. */
export const isRangeEnd = (piece: string): boolean =>
  readEnd(piece, {before: [], after: []}) !== undefined;
