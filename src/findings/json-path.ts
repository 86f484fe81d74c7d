import {shorten} from '../text/shorten';

export type JsonPath = readonly (string | number)[];

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** `['members', 2, 'body']` → `members[2].body`; a key that is not one word is quoted: `["hai chữ"]`. */
export const formatPath = (path: JsonPath): string => {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += (text === '' ? '' : '.') + shorten(step);
    else text += `[${JSON.stringify(shorten(step))}]`;
  }
  return text;
};
