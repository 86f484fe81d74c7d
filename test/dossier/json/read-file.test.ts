import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {readJson} from '../../../src/dossier/json/read-file';
import type {Finding} from '../../../src/findings/finding';
import {formatFinding} from '../../../src/findings/format-finding';
import {formatPath} from '../../../src/findings/json-path';
import {closestWord} from '../../../src/text/closest-word';

const schema = z.strictObject({n: z.number().default(1)}).describe('số liệu của phường');

describe('readJson', () => {
  test('gives the value that the schema makes', () => {
    expect(readJson({text: '{}', file: 'a.json', schema})).toMatchObject({
      value: {n: 1},
      findings: [],
    });
  });

  test('a missing file is named, with its use', () => {
    const {findings, ...rest} = readJson({text: undefined, file: 'data/stats.json', schema});
    expect('value' in rest).toBe(false);
    expect(findings.map(formatFinding)).toEqual([
      'data/stats.json: Không thấy tệp data/stats.json. Tệp này dùng cho: số liệu của phường. Hãy tạo tệp hoặc chép tệp vào đúng thư mục, giữ đúng tên. Đã thấy: không có tệp. Cho phép: data/stats.json.',
    ]);
  });

  test('a broken text is not judged by the schema', () => {
    expect(
      readJson({text: '{"n": "x" "m"}', file: 'a.json', schema}).findings.map(({ruleId}) => ruleId),
    ).toEqual(['INPUT.SYNTAX']);
  });

  test('faults of the text and of the data come together, in the order of the file', () => {
    const result = readJson({text: '{"m": 1,\n"m": 2, "n": "x"}', file: 'a.json', schema});
    expect(result.findings.map(({ruleId}) => ruleId)).toEqual([
      'INPUT.DUPLICATE_KEY',
      'INPUT.KEY_UNKNOWN',
      'INPUT.TYPE',
    ]);
  });

  test('no value when the text failed, a value when it was only warned about', () => {
    expect('value' in readJson({text: '{"n": 1, "n": 2}', file: 'a.json', schema})).toBe(false);
    expect(readJson({text: '{"n": 2,}', file: 'a.json', schema}).value).toEqual({n: 2});
  });
});

describe('formatFinding', () => {
  const finding: Finding = {
    ruleId: 'INPUT.VALUE',
    stage: 'input',
    result: 'fail',
    severity: 'block',
    message: 'Sai',
  };

  test.each([
    [{}, 'Sai.'],
    [{file: 'a.json'}, 'a.json: Sai.'],
    [{file: 'a.json', line: 3, column: 4, path: 'b[1]'}, 'a.json:3:4 b[1]: Sai.'],
    [
      {message: 'Có phải “a”?', measured: 'x\ny', expected: 'z.'},
      'Có phải “a”? Đã thấy: x y. Cho phép: z.',
    ],
  ])('%j', (extra, line) => {
    expect(formatFinding({...finding, ...extra})).toBe(line);
  });
});

describe('closestWord', () => {
  const keys = ['members', 'asOf', 'name', 'Đoàn Thanh niên', 'Hội Nông dân', 'to'];
  test.each([
    ['memebrs', 'members'],
    ['Member', 'members'],
    ['as_of', 'asOf'],
    ['naem', 'name'],
    ['doan thanh nien', 'Đoàn Thanh niên'],
    ['hoi nong dan', 'Hội Nông dân'],
    ['TO', 'to'],
    ['xyz', undefined],
    ['t', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s → %s', (word, meant) => {
    expect(closestWord(word.slice(0, 100_000), keys)).toBe(meant);
  });
});

test('formatPath', () => {
  expect(formatPath(['members', 2, 'đơn_vị', 'hai chữ', 0])).toBe(
    'members[2].đơn_vị["hai chữ"][0]',
  );
  expect(formatPath([])).toBe('');
});
