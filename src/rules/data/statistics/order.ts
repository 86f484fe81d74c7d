import {fileOf} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {Remark} from '../../../findings/remark';
import {tenfold, typedDigits} from '../../../text/digit-slip';
import {formatDate} from '../../../text/format-date';
import {formatNumber} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {type Chain, CHAINS} from './catalogue-rules';

const FILE = fileOf('statistics');

/** No step of a chain is larger than the step before it, no part larger than its whole. */
export const order = rule({
  id: 'STAT.ORDER',
  stage: 'data',
  about: 'Bước sau không nhiều hơn bước trước, phần không hơn tổng',
  severity: 'block',
  inFinal: 'same',
  source: 'Danh mục chỉ tiêu của chương trình: trả ≤ cấp ≤ thu nhận, kích hoạt ≤ duyệt ≤ thu nhận',
  check: (context: DataCase): readonly Remark[] =>
    CHAINS.flatMap((chain) => inOrder(context, chain)),
});

function inOrder({recordOf, at}: DataCase, {ids, kind}: Chain): readonly Remark[] {
  const given = ids.flatMap((id) => recordOf.get(id) ?? []);
  return given.flatMap((less, i): readonly Remark[] => {
    const more = given[i + 1];
    // What was counted since ever may well be more than what was counted in one year.
    const isComparable = more && !(less.period === 'cumulative' && more.period === 'in-year');
    if (!isComparable || less.value <= more.value) return [];
    const mayLag = kind === 'steps' && less.period === 'in-year';
    const isOneCount = sameCount(less, more);
    const why = !isOneCount
      ? ` Hai số không cùng ngày hoặc không cùng văn bản (${placeInTime(less)}; ${placeInTime(more)}) nên có thể do hệ thống cập nhật lệch ngày; hãy lấy lại cùng một ngày.`
      : mayLag
        ? ' Hãy xem lại; nếu đúng vì hồ sơ năm trước chuyển sang thì nên dùng số lũy kế.'
        : ' Hãy xem lại cả hai số trong văn bản nguồn.';
    return [
      {
        weight: isOneCount && !mayLag ? 'block' : 'warn',
        message: `${indicatorName(less)} không thể nhiều hơn ${indicatorName(more)}.${why}${askTenfold(less, more)}`,
        measured: valueOf(less),
        expected: `không quá ${valueOf(more)}`,
        ...at(FILE, ['indicators', less.index, 'value']),
      },
    ];
  });
}

/** Ten times as many is more than a lag of systems. */
function askTenfold(less: IndicatorRecord, more: IndicatorRecord): string {
  const times = tenfold(less.value, more.value);
  return times === undefined
    ? ''
    : ` Hai số hơn kém nhau khoảng ${times} lần: có phải ${typedDigits(less.value)} thừa chữ số, hoặc ${typedDigits(more.value)} thiếu chữ số?`;
}

/** Taken from one document for one day: then no system lags behind the other. */
export const sameCount = (a: IndicatorRecord, b: IndicatorRecord): boolean =>
  a.asOf === b.asOf &&
  a.source.number === b.source.number &&
  a.source.date === b.source.date &&
  a.source.issuer === b.source.issuer;

export const valueOf = ({value, decimals}: IndicatorRecord): string =>
  formatNumber(value, decimals);
export const indicatorName = ({id, label}: IndicatorRecord): string => `“${label}” (${id})`;
const placeInTime = ({id, asOf, source}: IndicatorRecord): string =>
  `${id}: đến ngày ${formatDate(asOf)}, ${source.number}`;
