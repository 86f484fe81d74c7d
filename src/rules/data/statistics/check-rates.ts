import {formatNumber, formatPercent} from '../../../text/format-number';
import type {Finding} from '../../../findings/finding';
import {DENOMINATOR_WORDS, FIXED_RATES} from './catalogue-rules';
import {typedDigits} from './digit-slip';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';
import {isShareOf, wholesOf} from '../../../dossier/indicators/units';

type Rate = StatisticsCase['statistics']['rates'][number];

/** A published rate is rounded to one decimal: it may differ from the computed one by this many points. */
const ROUNDING = 0.05;

/** A rate is a sensible share of a denominator that its words name, and agrees with what was published. */
export function checkRates(own: StatisticsCase): Finding[] {
  return [
    ...own.statistics.rates.flatMap((rate, i) => {
      const part = own.recordOf.get(rate.numerator);
      const whole = own.recordOf.get(rate.denominator);
      if (!part || !whole || whole.value === 0) return [];
      return [
        ...senseless(own, i, part, whole),
        ...fixed(own, rate, i),
        ...basis(own, rate, i, whole),
        ...overHundred(own, rate, i),
        ...published(own, rate, i),
      ];
    }),
    ...spoken(own),
  ];
}

function senseless(
  {fail, warn}: StatisticsCase,
  i: number,
  part: IndicatorRecord,
  whole: IndicatorRecord,
): Finding[] {
  const path = ['rates', i, 'denominator'];
  if (part.id === whole.id) {
    return [
      fail('STAT.DENOM', path, 'Tử số và mẫu số là một số liệu; hãy chọn mẫu số khác.', {
        measured: whole.id,
        expected: `một mã khác ${part.id}`,
      }),
    ];
  }
  if (!isShareOf(part.unit, whole.unit)) {
    return [
      fail(
        'STAT.DENOM',
        path,
        `Không lấy được tỷ lệ giữa hai đơn vị khác loại: ${part.id} tính bằng ${part.unit}, ${whole.id} tính bằng ${whole.unit}; hãy chọn mẫu số khác.`,
        {
          measured: `${part.unit} / ${whole.unit}`,
          expected: `mẫu số tính bằng ${wholesOf(part.unit).join(', ')}`,
        },
      ),
    ];
  }
  const isSkewed = part.period === 'cumulative' && whole.period === 'in-year' && !whole.target;
  return isSkewed
    ? [
        warn(
          'STAT.DENOM',
          path,
          `${part.id} là số lũy kế mà ${whole.id} chỉ tính trong năm nên tỷ lệ không có nghĩa; hãy lấy hai số cùng kỳ.`,
          {measured: 'lũy kế / trong năm', expected: 'hai số cùng kỳ'},
        ),
      ]
    : [];
}

/** A rate with an id of the catalogue is the rate that everybody knows by that id. */
function fixed({fail}: StatisticsCase, {id, numerator, denominator}: Rate, i: number): Finding[] {
  const known = FIXED_RATES[id];
  if (!known || (known.numerator === numerator && known.denominators.includes(denominator)))
    return [];
  return [
    fail(
      'STAT.DENOM',
      ['rates', i, known.numerator === numerator ? 'denominator' : 'numerator'],
      `Theo danh mục, ${id} là ${known.numerator} / ${known.denominators.join(' hoặc ')}; tỷ lệ khác thì đặt mã khác.`,
      {
        measured: `${numerator} / ${denominator}`,
        expected: `${known.numerator} / ${known.denominators.join(' hoặc ')}`,
      },
    ),
  ];
}

/** Which denominators a text surely speaks of. */
const spokenOf = (text: string) =>
  DENOMINATOR_WORDS.filter(({words}) => words.some((word) => text.toLowerCase().includes(word)));

/** How a denominator is called: what the catalogue says of its id, and what its own name says. */
const namesOf = ({id, label}: IndicatorRecord) => [
  ...new Set([...DENOMINATOR_WORDS.filter(({ids}) => ids.includes(id)), ...spokenOf(label)]),
];

/** Whether a text calls a denominator by any of its names, or by words of its label. */
const isNamed = (text: string, whole: IndicatorRecord): boolean =>
  namesOf(whole)
    .flatMap(({words, alsoCalled}) => [...words, ...alsoCalled])
    .some((word) => text.toLowerCase().includes(word)) || sharesWords(text, whole.label);

/** The words of a text that surely mean a denominator other than this one, when none mean this one. */
function otherNamed(text: string, whole: IndicatorRecord): string | undefined {
  const own = namesOf(whole);
  const named = spokenOf(text);
  if (named.some((entry) => own.includes(entry))) return undefined;
  return named.flatMap(({words}) => words).find((word) => text.toLowerCase().includes(word));
}

function basis({fail, warn}: StatisticsCase, rate: Rate, i: number, whole: IndicatorRecord) {
  const path = ['rates', i, 'basis'];
  const seen = {measured: rate.basis, expected: `so với ${whole.label} (${whole.id})`};
  const other = otherNamed(rate.basis, whole);
  if (other !== undefined) {
    return [
      fail(
        'STAT.DENOM',
        path,
        `Lời ghi nói so với “${other}” nhưng mẫu số là ${whole.id} (${whole.label}); hãy sửa lời hoặc sửa mẫu số.`,
        seen,
      ),
    ];
  }
  if (isNamed(rate.basis, whole)) return [];
  return [
    warn(
      'STAT.DENOM',
      path,
      'Lời ghi chưa nói rõ tỷ lệ được so với số nào; hãy gọi tên mẫu số.',
      seen,
    ),
  ];
}

/** Words that stand in any name of a count. */
const COMMON = new Set(
  'so với số tổng các của và đã được có trên trong theo từ là người'.split(' '),
);

function sharesWords(text: string, label: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = new Set(words(label).filter((word) => !COMMON.has(word)));
  return words(text).some((word) => named.has(word));
}

function overHundred({figures, fail}: StatisticsCase, {id, note}: Rate, i: number): Finding[] {
  const value = figures.get(id)?.value ?? 0;
  if (value <= 100 || note !== undefined) return [];
  return [
    fail(
      'STAT.OVER100',
      ['rates', i],
      'Tỷ lệ vượt 100%: hãy xem lại tử số, mẫu số; nếu đúng thì ghi lý do vào "note", ví dụ vượt chỉ tiêu được giao.',
      {measured: formatPercent(value, 2), expected: 'không quá 100%, hoặc có note'},
    ),
  ];
}

function published(
  {figures, fail}: StatisticsCase,
  {id, stated, numerator, denominator}: Rate,
  i: number,
): Finding[] {
  const value = figures.get(id)?.value;
  if (stated === undefined || value === undefined) return [];
  if (Math.abs(stated - value) <= ROUNDING + 1e-9) return [];
  return [
    fail(
      'STAT.SUPPLIED',
      ['rates', i, 'stated'],
      `Tỷ lệ công bố không khớp với tỷ lệ tính từ tử số và mẫu số; hãy xem báo cáo đã so với số nào.${askScale(stated, value, numerator, denominator)}`,
      {
        measured: formatPercent(stated, 2),
        expected: `${formatPercent(value, 2)}, lệch không quá ${formatNumber(ROUNDING, 2)} điểm`,
      },
    ),
  ];
}

/** Ten times as much is a digit in one of the counts; a hundred times is a share that was not made a percentage. */
function askScale(stated: number, value: number, numerator: string, denominator: string): string {
  const agrees = (times: number) => Math.abs(stated * times - value) <= ROUNDING * times + 1e-9;
  if (stated <= 1 && agrees(100)) return ` Có phải ${typedDigits(stated * 100)}%?`;
  return agrees(10) || agrees(0.1)
    ? ` Hai tỷ lệ hơn kém nhau 10 lần: có phải ${numerator}, ${denominator} hoặc “stated” thừa hay thiếu một chữ số?`
    : '';
}

/** A text that says “{{RATE}} so với …” names the rate's own denominator. */
function spoken({texts, statistics, recordOf, fail}: StatisticsCase): Finding[] {
  const wholeOf = new Map(
    statistics.rates.map(({id, denominator}) => [id, recordOf.get(denominator)] as const),
  );
  return texts.flatMap(({file, path, text}) =>
    [...text.matchAll(/\{\{\s*([A-Z0-9_]+)\s*\}\}\s*(?:so với|trên)\s+([^{}.;!?]*)/gu)].flatMap(
      ([, id = '', said = '']) => {
        const whole = wholeOf.get(id);
        const other = whole && otherNamed(said, whole);
        if (!whole || other === undefined) return [];
        return fail(
          'STAT.DENOM',
          path,
          `Câu nói {{${id}}} so với “${other}” nhưng mẫu số là ${whole.id} (${whole.label}); hãy sửa câu hoặc dùng tỷ lệ khác.`,
          {measured: text, expected: `so với ${whole.label}`},
          file,
        );
      },
    ),
  );
}
