import type {Finding} from '../../../findings/finding';
import {closestWord, wordDistance} from '../../../text/closest-word';
import {FIXED_RATES} from './catalogue-rules';
import {
  INDICATOR_CATALOGUE,
  type CatalogueIndicator,
} from '../../../dossier/indicators/indicator-catalogue';
import type {StatisticsCase} from './statistics-case';
import {isShare, isUnit, UNITS} from '../../../dossier/indicators/units';

/** What the catalogue knows is used as it is known; what it does not know brings its own name, unit and supplier. */
export function checkCatalogue(own: StatisticsCase): Finding[] {
  return own.statistics.indicators.flatMap((indicator, i) => {
    const known = INDICATOR_CATALOGUE.get(indicator.id);
    return known ? asCatalogued(own, i, known) : asOwn(own, i);
  });
}

/** The unit is the catalogue's; whether in the year or since ever is said where the catalogue leaves it open. */
function asCatalogued(
  {statistics, fail}: StatisticsCase,
  i: number,
  known: CatalogueIndicator,
): Finding[] {
  const {id, unit, period} = statistics.indicators[i] ?? {id: known.id};
  return [
    ...(unit === undefined || unit === known.unit
      ? []
      : [
          fail(
            'STAT.UNIT',
            ['indicators', i, 'unit'],
            `Đơn vị của ${id} (${known.label}) là “${known.unit}”, không phải “${unit}”; hãy sửa đơn vị, hoặc nếu đếm thứ khác thì dùng một mã khác.`,
            {measured: unit, expected: known.unit},
          ),
        ]),
    ...(period === undefined && known.period === 'either'
      ? [
          fail(
            'STAT.CATALOGUE',
            ['indicators', i, 'id'],
            `${id} có thể tính trong năm hoặc lũy kế; hãy ghi rõ bằng "period".`,
            {measured: 'không có period', expected: '"in-year" hoặc "cumulative"'},
          ),
        ]
      : []),
  ];
}

/** An indicator of the ward's own; a name that the catalogue nearly knows is more likely a slip of the pen. */
function asOwn({statistics, fail, warn}: StatisticsCase, i: number): Finding[] {
  const indicator = statistics.indicators[i];
  if (!indicator) return [];
  const {id, unit} = indicator;
  const missing = (['label', 'unit', 'period', 'supplier'] as const).filter(
    (key) => indicator[key] === undefined,
  );
  if (missing.length > 0) {
    const near = closestWord(id, [...INDICATOR_CATALOGUE.keys()]);
    return [
      fail(
        'STAT.CATALOGUE',
        ['indicators', i, 'id'],
        `Mã “${id}” không có trong danh mục chỉ tiêu.${near ? ` Có phải ý bạn là “${near}”?` : ''} Nếu là chỉ tiêu riêng của phường thì hãy ghi thêm ${missing.join(', ')}.`,
        {measured: id, expected: `một mã của danh mục, hoặc có đủ label, unit, period, supplier`},
      ),
    ];
  }
  const slip = oneLetterFrom(id);
  return [
    ...(slip === undefined
      ? []
      : [
          warn(
            'STAT.CATALOGUE',
            ['indicators', i, 'id'],
            `Mã “${id}” gần giống một mã của danh mục. Có phải ý bạn là “${slip}”? Nếu đúng là chỉ tiêu khác thì nên đặt mã khác hẳn.`,
            {measured: id, expected: slip},
          ),
        ]),
    ...(unit === undefined ? [] : ownUnit({statistics, fail, warn}, i, unit)),
  ];
}

function ownUnit(
  {fail, warn}: Pick<StatisticsCase, 'statistics' | 'fail' | 'warn'>,
  i: number,
  unit: string,
): Finding[] {
  const path = ['indicators', i, 'unit'];
  if (isShare(unit)) {
    return [
      fail(
        'STAT.DENOM',
        path,
        'Tỷ lệ không được gõ tay: hãy nhập hai số liệu ở tử số và mẫu số vào indicators, rồi khai tỷ lệ trong rates để chương trình tính.',
        {measured: unit, expected: 'đơn vị đếm được, như người, hồ sơ, lượt'},
      ),
    ];
  }
  if (isUnit(unit)) return [];
  const near = UNITS.find((known) => wordDistance(unit, known) <= 1);
  if (near === undefined || unit.length < 3) return [];
  return [
    warn('STAT.UNIT', path, `Có phải đơn vị là “${near}”? Các đơn vị phải viết như nhau.`, {
      measured: unit,
      expected: near,
    }),
  ];
}

/** Ids of the catalogue with one letter lost, doubled, changed or misplaced; their digits tell levels apart. */
function oneLetterFrom(id: string): string | undefined {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return [...INDICATOR_CATALOGUE.keys(), ...Object.keys(FIXED_RATES)].find(
    (known) =>
      id.length > 5 &&
      Math.abs(known.length - id.length) <= 1 &&
      digits(known) === digits(id) &&
      wordDistance(id, known) <= 1,
  );
}
