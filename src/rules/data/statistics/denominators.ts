import {fileOf} from '../../../dossier/dossier';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import {isShare, isShareOf, wholesOf} from '../../../dossier/indicators/units';
import type {Remark} from '../../../findings/remark';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {missingIn} from './catalogue';
import {FIXED_RATES} from './catalogue-rules';
import {isNamed, otherNamed} from './denominator-words';
import {computedRates} from './rates';

const FILE = fileOf('statistics');

type ComputedRate = ReturnType<typeof computedRates>[number];

/** A rate is a sensible share of a denominator, and its words name it. */
export const denominators = rule({
  id: 'STAT.DENOM',
  stage: 'data',
  about: 'Tỷ lệ có mẫu số đúng và được gọi tên',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 8: tỷ lệ được tính, không gõ tay',
  check: (context: DataCase): readonly Remark[] => [
    ...typedShares(context),
    ...computedRates(context).flatMap((computed) => [
      ...senseless(context, computed),
      ...notFixed(context, computed),
      ...basis(context, computed),
    ]),
    ...spoken(context),
    ...loneRates(context),
  ],
});

/** A percentage given as an indicator: it has no denominator at all. */
const typedShares = ({dossier, at}: DataCase): readonly Remark[] =>
  dossier.statistics.indicators.flatMap((indicator, i) => {
    const {id, unit} = indicator;
    if (INDICATOR_CATALOGUE.has(id) || missingIn(indicator).length > 0) return [];
    if (unit === undefined || !isShare(unit)) return [];
    return {
      message:
        'Tỷ lệ không được gõ tay: hãy nhập hai số liệu ở tử số và mẫu số vào indicators, rồi khai tỷ lệ trong rates để chương trình tính.',
      measured: unit,
      expected: 'đơn vị đếm được, như người, hồ sơ, lượt',
      ...at(FILE, ['indicators', i, 'unit']),
    };
  });

function senseless({at}: DataCase, {i, part, whole}: ComputedRate): readonly Remark[] {
  const place = at(FILE, ['rates', i, 'denominator']);
  if (part.id === whole.id) {
    return [
      {
        message: 'Tử số và mẫu số là một số liệu; hãy chọn mẫu số khác.',
        measured: whole.id,
        expected: `một mã khác ${part.id}`,
        ...place,
      },
    ];
  }
  if (!isShareOf(part.unit, whole.unit)) {
    return [
      {
        message: `Không lấy được tỷ lệ giữa hai đơn vị khác loại: ${part.id} tính bằng ${part.unit}, ${whole.id} tính bằng ${whole.unit}; hãy chọn mẫu số khác.`,
        measured: `${part.unit} / ${whole.unit}`,
        expected: `mẫu số tính bằng ${wholesOf(part.unit).join(', ')}`,
        ...place,
      },
    ];
  }
  const isSkewed = part.period === 'cumulative' && whole.period === 'in-year' && !whole.target;
  if (!isSkewed) return [];
  return [
    {
      weight: 'warn',
      message: `${part.id} là số lũy kế mà ${whole.id} chỉ tính trong năm nên tỷ lệ không có nghĩa; hãy lấy hai số cùng kỳ.`,
      measured: 'lũy kế / trong năm',
      expected: 'hai số cùng kỳ',
      ...place,
    },
  ];
}

/** A rate with an id of the catalogue is the rate that everybody knows by that id. */
function notFixed({at}: DataCase, {rate, i}: ComputedRate): readonly Remark[] {
  const {id, numerator, denominator} = rate;
  const known = FIXED_RATES[id];
  if (!known || (known.numerator === numerator && known.denominators.includes(denominator)))
    return [];
  const meant = `${known.numerator} / ${known.denominators.join(' hoặc ')}`;
  return [
    {
      message: `Theo danh mục, ${id} là ${meant}; tỷ lệ khác thì đặt mã khác.`,
      measured: `${numerator} / ${denominator}`,
      expected: meant,
      ...at(FILE, ['rates', i, known.numerator === numerator ? 'denominator' : 'numerator']),
    },
  ];
}

function basis({at}: DataCase, {rate, i, whole}: ComputedRate): readonly Remark[] {
  const seen = {
    measured: rate.basis,
    expected: `so với ${whole.label} (${whole.id})`,
    ...at(FILE, ['rates', i, 'basis']),
  };
  const other = otherNamed(rate.basis, whole);
  if (other !== undefined) {
    const message = `Lời ghi nói so với “${other}” nhưng mẫu số là ${whole.id} (${whole.label}); hãy sửa lời hoặc sửa mẫu số.`;
    return [{message, ...seen}];
  }
  if (isNamed(rate.basis, whole)) return [];
  const message = 'Lời ghi chưa nói rõ tỷ lệ được so với số nào; hãy gọi tên mẫu số.';
  return [{weight: 'warn', message, ...seen}];
}

/** “{{RATE}} so với …” in a text names the rate's denominator. */
function spoken({unmarkedTexts, dossier, recordOf, at}: DataCase): readonly Remark[] {
  const wholeOf = new Map(
    dossier.statistics.rates.map(({id, denominator}) => [id, recordOf.get(denominator)] as const),
  );
  return unmarkedTexts.flatMap(({file, path, text}) =>
    [...text.matchAll(/\{\{\s*([A-Z0-9_]+)\s*\}\}\s*(?:so với|trên)\s+([^{}.;!?]*)/gu)].flatMap(
      ([, id = '', said = '']) => {
        const whole = wholeOf.get(id);
        const other = whole && otherNamed(said, whole);
        if (!whole || other === undefined) return [];
        return {
          message: `Câu nói {{${id}}} so với “${other}” nhưng mẫu số là ${whole.id} (${whole.label}); hãy sửa câu hoặc dùng tỷ lệ khác.`,
          measured: text,
          expected: `so với ${whole.label}`,
          ...at(file, path),
        };
      },
    ),
  );
}

/** A lone big percentage does not say of what; a ring does. */
const loneRates = ({dossier, at}: DataCase): readonly Remark[] =>
  dossier.statistics.views.flatMap((view, i) => {
    if (view.type !== 'counter') return [];
    const rate = dossier.statistics.rates.find(({id}) => id === view.figure);
    if (!rate || rate.label.toLowerCase().includes(rate.basis.toLowerCase())) return [];
    return {
      message:
        'Hình đếm số không hiện tỷ lệ được so với số nào; hãy dùng {"type": "ring", "rate": …}, hoặc ghi cả lời so sánh vào label của tỷ lệ.',
      measured: rate.label,
      expected: `có “${rate.basis}”`,
      ...at(FILE, ['views', i, 'figure']),
    };
  });
