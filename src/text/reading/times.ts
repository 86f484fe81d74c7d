import {readInteger} from '../read-number';
import {next, previous, type Rule} from './context';

const HOUR = '([01]?\\d|2[0-4])';
const CLOCK = new RegExp(
  `^${HOUR}(?:[hg]([0-5]\\d)?|:([0-5]\\d)(?::([0-5]\\d))?)(?:['’]|p|ph)?$`,
  'i',
);

/** 7h30 and 07:30 → “bảy giờ ba mươi”; 7h05 → “bảy giờ năm phút”; 8:00 → “tám giờ”. */
export const readTime: Rule = (piece, context) => {
  const [all, hour, short, minute = short, second] = CLOCK.exec(piece) ?? [];
  if (all !== undefined && hour !== undefined) {
    const seconds = second === undefined ? '' : ` phút ${readInteger(Number(second))} giây`;
    return `${readInteger(Number(hour))} giờ${minutes(minute, seconds !== '')}${seconds}`;
  }
  if (!/^0[1-9]$/.test(piece) || previous(context) !== 'giờ') return undefined;
  return `${readInteger(Number(piece))}${next(context) === 'phút' ? '' : ' phút'}`;
};

/** Fewer than ten minutes need their noun, or they would sound like an hour and a digit. */
function minutes(written: string | undefined, withSeconds: boolean): string {
  const value = Number(written ?? 0);
  if (value === 0 && !withSeconds) return '';
  return ` ${readInteger(value)}${value < 10 && !withSeconds ? ' phút' : ''}`;
}
