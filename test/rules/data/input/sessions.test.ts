import {describe, expect, test} from 'vitest';
import {figuresOf} from '../../../../src/dossier/figures';
import {type JudgedDossier, judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {dossierFrom, TEXTS} from '../../../fixtures/dossier';

type Row = Readonly<Record<string, unknown>>;

const GOOD: Row = {date: '2023-07-12', group: 'to-3', topic: 'dich-vu-cong', people: 18};

/** The sessions file with one row a line, after the line of the opening bracket. */
const log = (...rows: readonly Row[]): string =>
  `{"sessions": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`;

const withRows = (...rows: readonly Row[]): JudgedDossier =>
  judgeDossier({...TEXTS, 'sessions.json': log(...rows)});

/** `INPUT.VALUE fail 2:9` of each finding. */
const placesIn = ({findings}: JudgedDossier): readonly string[] =>
  findings.map(({ruleId, result, line, column}) => `${ruleId} ${result} ${line}:${column}`);

describe('the log of sessions', () => {
  test.each<[string, Row, string, RegExp]>([
    ['a group that is not there', {group: 'to-13'}, 'INPUT.REFERENCE fail 2:30', /“to-13”.*“to-1/],
    ['a misspelt group', {group: 'to3'}, 'INPUT.REFERENCE fail 2:30', /Có phải ý bạn là “to-3”/],
    ['a day after the clip', {date: '2023-08-16'}, 'INPUT.VALUE fail 2:9', /15\/8\/2023/],
    ['a day of last year', {date: '2022-12-31'}, 'INPUT.VALUE fail 2:9', /năm báo cáo 2023/],
    ['a day that is not in the calendar', {date: '2023-02-29'}, 'INPUT.VALUE fail 2:9', /lịch/],
    ['a Vietnamese date', {date: '12/7/2023'}, 'INPUT.VALUE fail 2:9', /2023-08-05/],
    ['an unknown topic', {topic: 'y-tê'}, 'INPUT.VALUE fail 2:45', /Có phải ý bạn là “y-te”/],
    ['half a person', {people: 1.5}, 'INPUT.TYPE fail 2:69', /số nguyên/],
    ['fewer than no people', {people: -1}, 'INPUT.VALUE fail 2:69', /0/],
    ['people as text', {people: '18'}, 'INPUT.TYPE fail 2:69', /số/],
  ])('refuses %s', (_name, change, place, message) => {
    const read = withRows({...GOOD, ...change});
    expect(placesIn(read)).toEqual([place]);
    expect(read.findings[0]?.message).toMatch(message);
    expect(read.dossier).toBeUndefined();
  });

  test.each<[string, readonly Row[]]>([
    ['no row', []],
    ['a row', [GOOD]],
    ['the day of the clip', [{...GOOD, date: '2023-08-15'}]],
    ['the first day of the year', [{...GOOD, date: '2023-01-01'}]],
    ['no one came', [{...GOOD, people: 0, note: 'mưa to, hoãn'}]],
    ['two topics on one day', [GOOD, {...GOOD, topic: 'thanh-toan'}]],
    ['two groups on one day', [GOOD, {...GOOD, group: 'to-4'}]],
    ['one topic on two days', [GOOD, {...GOOD, date: '2023-07-13'}]],
  ])('takes %s', (_name, rows) => {
    expect(placesIn(withRows(...rows))).toEqual([]);
  });

  test('doubts a row that is there twice, and names the first', () => {
    const read = withRows(GOOD, {...GOOD, group: 'to-5'}, {...GOOD, people: 4});
    expect(placesIn(read)).toEqual(['INPUT.VALUE warn 4:1']);
    expect(read.findings[0]).toMatchObject({path: 'sessions[2]', file: 'sessions.json'});
    expect(read.findings[0]?.message).toContain('dòng 2');
    expect(read.dossier).toBeDefined();
  });

  test('lists the first rows of a wrong column, and how many more there are', () => {
    const rows = Array.from({length: 500}, (_, i) => ({...GOOD, group: `x-${i}`}));
    const {findings} = withRows(...rows);
    expect(findings).toHaveLength(20);
    expect(findings.at(-1)?.message).toContain('Còn 480 lỗi nữa');
  });
});

describe('figures of the log', () => {
  const call = (...rows: readonly Row[]) =>
    judgeDossier({
      ...TEXTS,
      'sessions.json': log(...rows),
      'team.json': (TEXTS['team.json'] ?? '').replace(
        'Cả tổ cùng đi',
        'Qua {{SESSION_COUNT}} buổi, {{SESSION_REACH}} lượt người, cả tổ cùng đi',
      ),
    });

  test('count sessions and people, by Vietnamese rules', () => {
    const {dossier, findings} = call(GOOD, {...GOOD, group: 'to-4', people: 1200});
    expect(findings).toEqual([]);
    const figures = figuresOf(dossier ?? dossierFrom());
    expect(figures.get('SESSION_COUNT')).toMatchObject({value: 2, text: '2', unit: 'buổi'});
    expect(figures.get('SESSION_REACH')).toMatchObject({value: 1218, text: '1.218'});
  });

  test('are not there before the first row', () => {
    expect(placesIn(call()).every((line) => line.startsWith('INPUT.REFERENCE fail'))).toBe(true);
    expect(call().dossier).toBeUndefined();
  });

  test('cannot be typed as well', () => {
    const statistics = (TEXTS['statistics.json'] ?? '').replaceAll('POP_14', 'SESSION_REACH');
    const {findings} = judgeDossier({...TEXTS, 'statistics.json': statistics});
    expect(findings[0]).toMatchObject({ruleId: 'INPUT.REFERENCE', path: 'indicators[0].id'});
  });
});
