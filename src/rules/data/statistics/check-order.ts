import {formatDate} from '../../../text/format-date';
import {formatNumber} from '../../../text/format-number';
import type {Finding} from '../../../findings/finding';
import {CHAINS, SUMS} from './catalogue-rules';
import {askSlip, slipInSum, tenfold, typedDigits} from './digit-slip';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';

/** No step of a chain is larger than the step before it, no part larger than its whole, no sum other than its parts. */
export function checkOrder(own: StatisticsCase): Finding[] {
  return [...CHAINS.flatMap((chain) => checkChain(own, chain)), ...checkSums(own)];
}

function checkChain(own: StatisticsCase, {ids, kind}: (typeof CHAINS)[number]): Finding[] {
  const given = ids.flatMap((id) => own.recordOf.get(id) ?? []);
  return given.flatMap((less, i) => {
    const more = given[i + 1];
    // What was counted since ever may well be more than what was counted in one year.
    const isComparable = more && !(less.period === 'cumulative' && more.period === 'in-year');
    if (!isComparable || less.value <= more.value) return [];
    const mayLag = kind === 'steps' && less.period === 'in-year';
    const together = sameCount(less, more);
    const tell = together && !mayLag ? own.fail : own.warn;
    const why = !together
      ? ` Hai số không cùng ngày hoặc không cùng văn bản (${placeInTime(less)}; ${placeInTime(more)}) nên có thể do hệ thống cập nhật lệch ngày; hãy lấy lại cùng một ngày.`
      : mayLag
        ? ' Hãy xem lại; nếu đúng vì hồ sơ năm trước chuyển sang thì nên dùng số lũy kế.'
        : ' Hãy xem lại cả hai số trong văn bản nguồn.';
    return tell(
      'STAT.ORDER',
      ['indicators', less.index, 'value'],
      `${inWords(less)} không thể nhiều hơn ${inWords(more)}.${why}${askTenfold(less, more)}`,
      {measured: valueOf(less), expected: `không quá ${valueOf(more)}`},
    );
  });
}

/** Ten times as many is more than a lag of systems. */
function askTenfold(less: IndicatorRecord, more: IndicatorRecord): string {
  const times = tenfold(less.value, more.value);
  return times === undefined
    ? ''
    : ` Hai số hơn kém nhau khoảng ${times} lần: có phải ${typedDigits(less.value)} thừa chữ số, hoặc ${typedDigits(more.value)} thiếu chữ số?`;
}

function checkSums(own: StatisticsCase): Finding[] {
  return SUMS.flatMap(({whole, parts}) => {
    const total = own.recordOf.get(whole);
    const given = parts.flatMap((id) => own.recordOf.get(id) ?? []);
    if (!total || given.length < parts.length) return [];
    if (given.some(({period}) => period !== total.period)) return [];
    const sum = given.reduce((all, {value}) => all + value, 0);
    if (Math.abs(sum - total.value) < 10 ** -total.decimals / 2) return [];
    const tell = given.every((part) => sameCount(part, total)) ? own.fail : own.warn;
    const slip = slipInSum(
      total.value,
      given.map(({value}) => value),
    );
    const wrong = slip && (given[slip.index] ?? total);
    return tell(
      'STAT.SUM',
      ['indicators', (wrong ?? total).index, 'value'],
      `${inWords(total)} phải bằng tổng của ${parts.join(' + ')}; hãy xem lại các số trong văn bản nguồn.${wrong ? askSlip(wrong.id, wrong.value, slip.meant) : ''}`,
      {measured: valueOf(total), expected: formatNumber(sum, total.decimals)},
    );
  });
}

/** Taken from one document for one day: then no system lags behind the other. */
const sameCount = (a: IndicatorRecord, b: IndicatorRecord): boolean =>
  a.asOf === b.asOf &&
  a.source.number === b.source.number &&
  a.source.date === b.source.date &&
  a.source.issuer === b.source.issuer;

const valueOf = ({value, decimals}: IndicatorRecord): string => formatNumber(value, decimals);
const inWords = ({id, label}: IndicatorRecord): string => `“${label}” (${id})`;
const placeInTime = ({id, asOf, source}: IndicatorRecord): string =>
  `${id}: đến ngày ${formatDate(asOf)}, ${source.number}`;
