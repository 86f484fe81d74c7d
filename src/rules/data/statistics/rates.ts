import {type Dossier, fileOf} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {Remark} from '../../../findings/remark';
import {typedDigits} from '../../../text/digit-slip';
import {formatNumber, formatPercent} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

const FILE = fileOf('statistics');

type ComputedRate = {
  readonly rate: Dossier['statistics']['rates'][number];
  readonly i: number;
  readonly part: IndicatorRecord;
  readonly whole: IndicatorRecord;
};

/** Rates that can be computed; the others are missing a figure, which is said elsewhere. */
export const computedRates = ({dossier, recordOf}: DataCase): readonly ComputedRate[] =>
  dossier.statistics.rates.flatMap((rate, i) => {
    const part = recordOf.get(rate.numerator);
    const whole = recordOf.get(rate.denominator);
    return part && whole && whole.value !== 0 ? {rate, i, part, whole} : [];
  });

/** More than 100% is possible, as more than a target; but a reason must be given. */
export const overHundred = rule({
  id: 'STAT.OVER100',
  stage: 'data',
  about: 'Tỷ lệ vượt 100%',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 2: không có gì tự đặt ra mà không nói',
  check: (context: DataCase): readonly Remark[] =>
    computedRates(context).flatMap(({rate: {id, note}, i}) => {
      const value = context.figures.get(id)?.value ?? 0;
      if (value <= 100 || note !== undefined) return [];
      return {
        message:
          'Tỷ lệ vượt 100%: hãy xem lại tử số, mẫu số; nếu đúng thì ghi lý do vào "note", ví dụ vượt chỉ tiêu được giao.',
        measured: formatPercent(value, 2),
        expected: 'không quá 100%, hoặc có note',
        ...context.at(FILE, ['rates', i]),
      };
    }),
});

/** A published rate is rounded to one decimal: it may differ from the computed one by this many points. */
const ROUNDING = 0.05;

/** A published rate is the one that its numerator and denominator give. */
export const publishedRates = rule({
  id: 'STAT.SUPPLIED',
  stage: 'data',
  about: 'Tỷ lệ đã công bố khớp với tỷ lệ tính ra',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 8: tỷ lệ được tính, không gõ tay',
  check: (context: DataCase): readonly Remark[] =>
    computedRates(context).flatMap(({rate, i}) => {
      const {id, stated} = rate;
      const value = context.figures.get(id)?.value;
      if (stated === undefined || value === undefined) return [];
      if (Math.abs(stated - value) <= ROUNDING + 1e-9) return [];
      return {
        message: `Tỷ lệ công bố không khớp với tỷ lệ tính từ tử số và mẫu số; hãy xem báo cáo đã so với số nào.${askScale(rate, stated, value)}`,
        measured: formatPercent(stated, 2),
        expected: `${formatPercent(value, 2)}, lệch không quá ${formatNumber(ROUNDING, 2)} điểm`,
        ...context.at(FILE, ['rates', i, 'stated']),
      };
    }),
});

/** Ten times as much is a digit in one of the counts; a hundred times is a share that was not made a percentage. */
function askScale(
  {numerator, denominator}: ComputedRate['rate'],
  stated: number,
  value: number,
): string {
  const agrees = (times: number) => Math.abs(stated * times - value) <= ROUNDING * times + 1e-9;
  if (stated <= 1 && agrees(100)) return ` Có phải ${typedDigits(stated * 100)}%?`;
  return agrees(10) || agrees(0.1)
    ? ` Hai tỷ lệ hơn kém nhau 10 lần: có phải ${numerator}, ${denominator} hoặc “stated” thừa hay thiếu một chữ số?`
    : '';
}
