import {readInteger} from '../read-number';
import {previous, type Rule} from './context';
import {romanValue} from './roman';

/** After “thứ”, 1 is “nhất” and 4 is “tư”: “lần thứ 1”, “thứ 4”, “lần thứ IV”; the others are as they are counted. */
export const readOrdinal: Rule = (piece, context) => {
  if (previous(context) !== 'thứ') return undefined;
  const value = /^[1-9]\d{0,3}$/.test(piece) ? Number(piece) : romanValue(piece);
  if (value === undefined) return undefined;
  return value === 1 ? 'nhất' : value === 4 ? 'tư' : readInteger(value);
};
