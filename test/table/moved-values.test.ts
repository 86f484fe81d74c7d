import {describe, expect, test} from 'vitest';
import {exportTables} from '../../src/table/export-tables';
import {FIRST_ROW} from '../../src/table/layout';
import {cellRef} from '../../src/table/xlsx/cell-ref';
import {TEXTS} from '../fixtures/dossier';
import {numberCell, packed, textCell, unpacked, withSheet} from './edit-file';
import {blocking, edited, exported, imported, messages, refOf, warned} from './world';

const GRID = 'Số theo tổ dân phố';
/** The active accounts of the groups to-1 … to-12. */
const VALUES = [702, 655, 812, 584, 731, 671, 764, 612, 748, 688, 555, 634];

/** The column of the groups with other values in it, from the first group on. */
const column = (values: readonly number[]) =>
  values.map((value, i) => numberCell(`C${i + 3}`, value));
const falling = [...VALUES].sort((a, b) => b - a);
const rising = [...VALUES].sort((a, b) => a - b);

const sorting = (findings: readonly string[]) =>
  findings.filter((finding) => finding.startsWith('TABLE.SORTED'));

describe('one column sorted alone', () => {
  test.each([
    ['falling', falling, 'giảm dần', 12],
    ['rising', rising, 'tăng dần', 11],
  ])('%s: refused, with the column and what to do', async (_, values, order, count) => {
    const plan = await edited(GRID, ...column(values));
    expect(blocking(plan)).toEqual([`TABLE.SORTED ${GRID}!C3`]);
    expect(messages(plan)).toContain(`${count} giá trị chỉ đổi chỗ cho nhau và nay xếp ${order}`);
    expect(messages(plan)).toMatch(/Cột “.*EID_L2_ACT.*Ctrl\+Z/);
    expect(plan.texts).toEqual({});
  });

  test('a part of the column', async () => {
    const part = VALUES.slice(0, 7).sort((a, b) => a - b);
    const plan = await edited(GRID, ...column([...part, ...VALUES.slice(7)]));
    expect(blocking(plan)).toEqual([`TABLE.SORTED ${GRID}!C3`]);
  });

  test('sorted, then one value mended', async () => {
    const plan = await edited(GRID, ...column([820, ...falling.slice(1)]));
    expect(blocking(plan)).toContain(`TABLE.SORTED ${GRID}!C3`);
  });

  test('names sorted beside their keys', async () => {
    const names = Array.from({length: 12}, (_, i) => `Tổ dân phố ${i + 1}`).sort();
    const plan = await edited('Tổ dân phố', ...names.map((name, i) => textCell(`B${i + 3}`, name)));
    expect(blocking(plan)).toEqual(['TABLE.SORTED Tổ dân phố!B4']);
  });

  test('keys sorted beside their values', async () => {
    const keys = Array.from({length: 12}, (_, i) => `to-${i + 1}`).sort();
    const plan = await edited(GRID, ...keys.map((key, i) => textCell(`A${i + 3}`, key)));
    expect(blocking(plan)).toEqual([`TABLE.SORTED ${GRID}!C4`]);
    expect(messages(plan)).toContain('Cột “Mã” đã bị sắp xếp một mình');
  });

  test('moved into no order: only reported, for it may be a correction', async () => {
    const [one = 0, two = 0, three = 0, ...rest] = VALUES;
    const plan = await edited(GRID, ...column([two, three, one, ...rest]));
    expect(blocking(plan)).toEqual([]);
    expect(warned(plan)).toContain(`TABLE.SORTED ${GRID}!C3`);
    expect(messages(plan)).toContain('3 giá trị chỉ đổi chỗ cho nhau');
  });
});

/** The log of the teams, each session with so many people, in the order of the rows. */
const log = (people: readonly number[]) => ({
  ...TEXTS,
  'sessions.json': JSON.stringify({
    sessions: people.map((count, i) => ({
      date: `2023-05-0${i + 1}`,
      group: `to-${i + 1}`,
      topic: 'y-te',
      people: count,
    })),
  }),
});

describe('a log without ids', () => {
  const texts = log([18, 25, 9, 31, 12, 22]);
  const name = 'Buổi hướng dẫn';
  const columns = exportTables(texts).tables.find(({sheet}) => sheet === name)?.columns ?? [];
  const place = columns.findIndex(({heading}) => heading === 'Số lượt người');
  const ref = (i: number) => cellRef({row: i + FIRST_ROW, column: place + 1});

  test('its numbers sorted alone', async () => {
    const rising = [9, 12, 18, 22, 25, 31];
    const files = rising.reduce(
      (all, people, i) => withSheet(all, name, (xml) => numberCell(ref(i), people)(xml)),
      unpacked(exported(texts)),
    );
    const plan = await imported(packed(files), texts);
    expect(blocking(plan)).toEqual([`TABLE.SORTED ${name}!${ref(0)}`]);
  });
});

describe('what is no sorting', () => {
  test.each([
    ['two values exchanged', [655, 702, ...VALUES.slice(2)]],
    ['new figures that happen to rise', rising.map((value) => value + 1)],
    ['every figure a little higher', VALUES.map((value) => value + 3)],
  ])('%s', async (_, values) => {
    const plan = await edited(GRID, ...column(values));
    expect(sorting([...blocking(plan), ...warned(plan)])).toEqual([]);
  });

  test('whole rows sorted', async () => {
    const order = VALUES.map((value, i) => ({value, key: `to-${i + 1}`})).sort(
      (a, b) => b.value - a.value,
    );
    const plan = await edited(
      GRID,
      ...column(falling),
      ...order.map(({key}, i) => textCell(`A${i + 3}`, key)),
    );
    expect(blocking(plan)).toEqual([]);
    expect(plan.differences).toEqual([]);
  });

  test('lines of narration in another order', async () => {
    const lines = (JSON.parse(TEXTS['team.json'] ?? '') as {narration: string[]}).narration;
    const ref = (line: number) => refOf('Lời đọc', `Giới thiệu tổ ${line}`, 'Lời đọc');
    const plan = await edited(
      'Lời đọc',
      textCell(ref(1), lines[1] ?? ''),
      textCell(ref(2), lines[2] ?? ''),
      textCell(ref(3), lines[0] ?? ''),
    );
    expect(plan.differences).toHaveLength(3);
    expect(sorting([...blocking(plan), ...warned(plan)])).toEqual([]);
  });
});

describe('a number beside the previous one', () => {
  const population = refOf('Số liệu', 'POP_14', 'Giá trị');
  test.each([[114_800], [11_480_000], [1148]])('%d for 11480 is questioned', async (value) => {
    const plan = await edited('Số liệu', numberCell(population, value));
    expect(warned(plan)).toContain(`TABLE.SCALE Số liệu!${population}`);
  });

  test.each([[12_480], [120_300], [11_840]])('%d for 11480 is a new figure', async (value) => {
    const plan = await edited('Số liệu', numberCell(population, value));
    expect(warned(plan).filter((one) => one.startsWith('TABLE.SCALE'))).toEqual([]);
  });
});
