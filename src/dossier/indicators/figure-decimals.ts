import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {fault} from '../../findings/reading-fault';
import type {AllowedDecimals, DecimalsAt} from '../json/check-numbers';
import type {ParsedJson} from '../json/parse-json';
import {isRecord, valueAt} from '../json/walk-schema';
import {INDICATOR_CATALOGUE} from './indicator-catalogue';
import {countsWhole, mostDecimals} from './units';

/** The published rate that a rate is compared with: one or two decimals, as reports have them. */
const STATED: AllowedDecimals = {most: 2, isShare: true};

/**
 * How finely the numbers of `statistics.json` may be written: as their units allow, and no finer than they are shown.
 * @param statistics the file as written, whether or not its schema accepts it.
 */
export function figureDecimals(statistics: unknown): DecimalsAt {
  const indicators = listAt(statistics, ['indicators']);
  const allowedOf = (indicator: unknown): AllowedDecimals | undefined => {
    const {unit, stated} = unitAndDecimals(indicator);
    const most = mostDecimals(unit, stated);
    if (unit === '') return undefined;
    if (countsWhole(unit)) return {most, reason: `“${unit}” đếm từng cái, không có phần lẻ`};
    if (stated !== undefined)
      return {most, reason: `"decimals": ${stated} nên clip chỉ hiện đến đó`};
    if (most > 0) return {most};
    return {
      most,
      reason: `nếu “${unit}” có phần lẻ thì làm tròn còn một, hai chữ số và ghi thêm "decimals": 1 hoặc 2`,
    };
  };
  return (path) => {
    const last = path.at(-1);
    if (last === 'stated') return STATED;
    if (last !== 'value') return undefined;
    if (path[0] === 'indicators') return allowedOf(valueAt(statistics, path.slice(0, -1)));
    const figure = valueAt(statistics, [...path.slice(0, 2), 'figure']);
    return allowedOf(indicators.find((indicator) => valueAt(indicator, ['id']) === figure));
  };
}

/** A unit that counts whole things is never shown with decimals, not even with noughts: “98,0 người”. */
export function checkDecimals({file, value: statistics, locate}: ParsedJson): readonly Finding[] {
  return listAt(statistics, ['indicators']).flatMap((indicator, i) => {
    const {unit, stated = 0} = unitAndDecimals(indicator);
    if (stated === 0 || !countsWhole(unit)) return [];
    const path = ['indicators', i, 'decimals'];
    return fault({
      ruleId: 'INPUT.NUMBER',
      message: `“${unit}” đếm từng cái nên không có chữ số sau dấu phẩy. Hãy xóa khóa “decimals”.`,
      measured: String(stated),
      expected: '0, hoặc không ghi',
      file,
      place: locate(path),
      path,
    });
  });
}

/** What an indicator as written says of its number; its unit may be the catalogue's. */
function unitAndDecimals(indicator: unknown): {
  readonly unit: string;
  readonly stated: number | undefined;
} {
  const {id, unit, decimals} = isRecord(indicator) ? indicator : {};
  const known = typeof id === 'string' ? INDICATOR_CATALOGUE.get(id)?.unit : undefined;
  return {
    unit: typeof unit === 'string' ? unit.trim() : (known ?? ''),
    stated: typeof decimals === 'number' ? decimals : undefined,
  };
}

function listAt(root: unknown, path: JsonPath): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
