import {expect, test} from 'vitest';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {edit, write} from '../rules/data/mutants/change';
import {DEFAULT_TEXTS} from '../rules/data/mutants/default-texts';
import type {Mutant} from '../rules/data/mutants/mutant';
import {PUBLIC_FILES} from '../rules/data/mutants/public-files';
import {faultsOf} from './fuzz/judge';

const many = (count: number, item: string): string => Array(count).fill(item).join(',');
const sessions = (count: number, row: string) =>
  write('sessions.json', `{"sessions": [${many(count, row)}]}`);
const compounds = (count: number, text: string) =>
  write('words.json', `{"readings": [], "compounds": [${many(count, text)}]}`);
const first = (file: string, list: string, count: number, item: string) =>
  edit(file, `"${list}": [`, `"${list}": [${many(count, item)},`);

/** Very many faults: few messages, quickly. */
test.each<[string, Mutant['change']]>([
  [
    'rows of no group',
    sessions(10_000, '{"date": "2023-07-12", "group": "to-13", "topic": "y-te", "people": 1}'),
  ],
  [
    'rows of no topic',
    sessions(10_000, '{"date": "2023-07-12", "group": "to-1", "topic": "x", "people": 1}'),
  ],
  ['rows of nothing', sessions(90_000, '{}')],
  ['rows that are numbers', sessions(150_000, '0')],
  ['misspelt rows', sessions(20_000, '{"dat": 1, "gruop": 2, "topc": 3, "poeple": 4}')],
  ['more values than are read', sessions(1_000_000, '0')],
  ['charts of no kind', first('statistics.json', 'views', 50_000, '{"type": "x"}')],
  ['lines of no text', first('team.json', 'narration', 50_000, '{"text": 1}')],
  [
    'one figure again and again',
    edit(
      'statistics.json',
      /\{[^{}]*"POP_14"[^{}]*\}/,
      many(
        5000,
        '{"id": "POP_14", "label": "a", "unit": "b", "value": 1, "period": "in-year", "supplier": "c", "status": "sample"}',
      ),
    ),
  ],
  ['references to nothing', compounds(50_000, '"{{X}} a"')],
  ['letters that no font has', compounds(50_000, '"☃ {{"')],
])('%s', (_name, change) => {
  const texts = change(DEFAULT_TEXTS);
  expect(faultsOf(texts, PUBLIC_FILES)).toEqual([]);
  const {findings} = judgeDossier(texts, {publicFiles: PUBLIC_FILES});
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(210);
});
