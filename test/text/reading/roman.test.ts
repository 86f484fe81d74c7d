import {expect, test} from 'vitest';
import {romanValue} from '../../../src/text/reading/roman';

test.each([
  ['I', 1],
  ['IV', 4],
  ['XIV', 14],
  ['XXI', 21],
  ['XCIX', 99],
  ['MCMXCIX', 1999],
  ['MMMCMXCIX', 3999],
])('%s is %d', (written, value) => {
  expect(romanValue(written)).toBe(value);
});

test.each(['', 'IIII', 'IC', 'VX', 'IVI', 'MMMM', 'xi', 'XIA'])('“%s” is none', (written) => {
  expect(romanValue(written)).toBeUndefined();
});
