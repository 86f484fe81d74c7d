import {readInteger} from '../read-number';
import type {Rule} from './context';

const CLOCK = /^(\d{1,2})(?:[hg](?:(\d{2})(?:p|ph|phút|['’′])?)?|:(\d{2})(?::(\d{2}))?)$/;

/** Times of the day: “7h30”, “7g30”, “19h”, “07:30”, “07:30:15” → “bảy giờ ba mươi phút mười lăm giây”. */
export const readClock: Rule = (core, {style, after}) => {
  const [, hour, minuteAfterH, minuteAfterColon, second] = CLOCK.exec(core) ?? [];
  if (hour === undefined || Number(hour) > 24) return undefined;
  if (/^\d{1,2}g$/.test(core)) return undefined; // grams
  const minute = minuteAfterH ?? minuteAfterColon;
  if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const say = (value: string | undefined, unit: string) =>
    Number(value ?? 0) === 0
      ? []
      : [readInteger(Number(value), style), ...(after === unit ? [] : [unit])];
  return [
    readInteger(Number(hour), style),
    ...(after === 'giờ' ? [] : ['giờ']),
    ...say(minute, 'phút'),
    ...say(second, 'giây'),
  ].join(' ');
};

/** Proportions and scores with a colon: “16:9” → “mười sáu chín”, “1:500” → “một trên năm trăm”. */
export const readProportion: Rule = (core, {style}) => {
  const [, left, right] = /^(\d{1,3}):(\d{1,6})$/.exec(core) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [first, second] = [left, right].map((side) => readInteger(Number(side), style));
  return Number(right) >= 100 ? `${first} trên ${second}` : `${first} ${second}`;
};
