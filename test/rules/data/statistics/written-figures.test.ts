import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {figuresOf} from '../../../../src/dossier/figures';
import {figureDecimals} from '../../../../src/dossier/indicators/figure-decimals';
import {readJson} from '../../../../src/dossier/json/read-file';
import {statisticsSchema} from '../../../../src/dossier/schema/statistics';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {statisticsViews} from '../../../../src/script/statistics-views';
import {readAloud} from '../../../../src/text/read-aloud';
import {dossierFrom, TEXTS} from '../../../fixtures/dossier';
import {understandNumber} from '../../../text/spoken-number';

const DOSSIER = dossierFrom();
const UNITS = ['thẻ', 'người', 'lượt', 'điểm', 'giờ', 'km', 'triệu đồng', 'sào', 'người/hộ'];

/** The default statistics with one figure typed so, for the ward and for one of its groups. */
const typed = (unit: string, written: string, decimals: number | undefined): string => {
  const data = JSON.parse(TEXTS['statistics.json'] ?? '') as Record<string, unknown[]>;
  data['indicators'] = [
    {
      id: 'SO_RIENG',
      label: 'Số riêng',
      unit,
      decimals,
      value: 424242,
      period: 'in-year',
      supplier: 'Đoàn phường',
      status: 'sample',
    },
  ];
  data['rates'] = [];
  data['breakdowns'] = [
    {
      figure: 'SO_RIENG',
      rows: [
        {group: 'to-1', value: 424242},
        {group: 'to-2', value: 7},
      ],
    },
  ];
  data['views'] = [{type: 'ranking', id: 'xep-hang', title: 'Theo tổ', figure: 'SO_RIENG'}];
  return JSON.stringify(data, null, 2).replaceAll('424242', written);
};

/** “1.234,5” as Vietnamese read it. */
const valueOf = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

/** The digits of a spoken number, with its comma. */
function heard(spoken: string): string {
  const [whole = '', part] = spoken.split(' phẩy ');
  if (part === undefined) return String(understandNumber(whole));
  const digits = part.startsWith('không')
    ? part.split(' ').map((word) => String(understandNumber(word)))
    : [String(understandNumber(part))];
  return `${understandNumber(whole)},${digits.join('')}`;
}

const writtenNumbers = fc.oneof(
  fc.nat({max: 2_000_000}).map(String),
  fc
    .tuple(fc.nat({max: 99_999}), fc.stringMatching(/^\d{1,4}$/))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.double({min: 0, max: 1e9, noNaN: true}).map(String),
);

test('what is shown and spoken of a typed figure reads back as that figure, or the figure is refused', () => {
  let shown = 0;
  fc.assert(
    fc.property(
      writtenNumbers,
      fc.constantFrom(...UNITS),
      fc.constantFrom(undefined, 0, 1, 2),
      (written, unit, decimals) => {
        const text = typed(unit, written, decimals);
        const {value: statistics, findings} = readJson({
          text,
          file: 'statistics.json',
          schema: statisticsSchema,
          decimalsOf: figureDecimals,
        });
        if (!statistics) {
          expect(findings.map(({ruleId}) => ruleId)).toContain('INPUT.NUMBER');
          return;
        }
        shown += 1;
        const dossier = {...DOSSIER, statistics};
        const figures = figuresOf(dossier);
        const figure = figures.get('SO_RIENG');
        const views = statisticsViews(dossier, figures);
        const rows = views.flatMap((view) => (view.type === 'ranking' ? view.rows : []));
        const row = rows.find(({group}) => group === 'to-1');
        expect(valueOf(figure?.text ?? '')).toBe(Number(written));
        expect(row?.text).toBe(figure?.text);
        expect(heard(readAloud(figure?.text ?? '').spoken)).toBe(figure?.text.replace(/\./g, ''));
      },
    ),
    {numRuns: 400},
  );
  expect(shown).toBeGreaterThan(50);
});

describe('the message of a number with a dot', () => {
  const finding = (written: string) =>
    judgeDossier({
      ...TEXTS,
      'statistics.json': (TEXTS['statistics.json'] ?? '').replace(
        '"value": 10746',
        `"value": ${written}`,
      ),
    }).findings;

  test.each([
    ['10.746', '10746'],
    ['10.740', '10740'],
    ['10.700', '10700'],
    ['10.7', '10700'],
    ['1.000', '1000'],
  ])('%s: shows what is written, and proposes %s', (written, meant) => {
    const found = finding(written);
    expect(found.filter(({result}) => result === 'fail')).toHaveLength(1);
    expect(found[0]).toMatchObject({measured: written, line: 33, column: 16});
    expect(found[0]?.message).toContain(`Có phải ${meant}?`);
  });

  test.each(['10,746', '10 746', '"10.746"'])('%s: proposes 10746', (written) => {
    expect(finding(written).map(({message}) => message)).toContainEqual(
      expect.stringMatching(/[Cc]ó phải 10746\?/),
    );
  });

  test('a column of dots: its first rows are listed, quickly', () => {
    const rows = Array.from(
      {length: 10_000},
      () => '{"date": "2023-05-06", "group": "to-1", "topic": "y-te", "people": 1.000}',
    );
    const start = performance.now();
    const {findings} = judgeDossier({...TEXTS, 'sessions.json': `{"sessions": [${rows.join()}]}`});
    expect(performance.now() - start).toBeLessThan(3000);
    const dots = findings.filter(({ruleId}) => ruleId === 'INPUT.NUMBER');
    expect(dots).toHaveLength(50);
    expect(dots.at(-1)?.message).toContain('Còn 9950 lỗi nữa');
  });

  test('the number that a message proposes is accepted', () => {
    expect(finding('10746').filter(({result}) => result === 'fail')).toEqual([]);
  });
});
