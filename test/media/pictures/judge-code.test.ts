import {expect, test} from 'vitest';
import {judgeCode} from '../../../src/media/pictures/judge-code';
import {CITIZEN} from './make-photo';

test.each([
  ['with an old number', CITIZEN],
  ['without an old number', CITIZEN.replace('|123456789|', '||')],
  ['in small and foreign letters', '001090000001||H’Mai Niê|05021990|Nữ|Buôn A|10102021'],
  ['with the fields of 2024', `${CITIZEN}||Cha Mẫu|Mẹ Mẫu|`],
  ['with a line’s end', `${CITIZEN}\r\n`],
])('a citizen card %s: nothing of it is kept', (_, text) => {
  expect(judgeCode({format: 'QRCode', text})).toEqual({
    kind: 'citizen-card',
    format: 'QRCode',
    shown: '',
  });
});

test.each([
  ['eleven digits', CITIZEN.replace('0123', '123')],
  ['thirteen digits', `9${CITIZEN}`],
  ['no name', CITIZEN.replace(/Nguyễn Văn Mẫu/, '')],
  ['a birthday with slashes', CITIZEN.replace('01011990', '01/01/1990')],
  ['six fields', CITIZEN.slice(0, CITIZEN.lastIndexOf('|'))],
])('%s: another code, shown without digits', (_, text) => {
  const {kind, shown} = judgeCode({format: 'QRCode', text});
  expect(kind).toBe('other');
  expect(shown).not.toMatch(/\d/);
});

test('a health card', () => {
  const text = 'DN4510123456789|4e677579e1bb856e|01/01/1990|1|48c3a0204ee1bb99692c|01 - 066|-|';
  expect(judgeCode({format: 'QRCode', text})).toMatchObject({kind: 'health-card', shown: ''});
});

test('a bank transfer', () => {
  const text =
    '00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA53037045802VN6304ABCD';
  const {kind, shown} = judgeCode({format: 'QRCode', text});
  expect(kind).toBe('bank-transfer');
  expect(shown).not.toMatch(/\d/);
});

test('a link is recognised, short and in one line', () => {
  const text = `https://zalo.me/0912345678\n${'x'.repeat(90)}`;
  const {shown} = judgeCode({format: 'QRCode', text});
  expect(shown).toMatch(/^https:\/\/zalo\.me\/•{10} x+…$/);
});
