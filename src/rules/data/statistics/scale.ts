import {fileOf} from '../../../dossier/dossier';
import {addsUp} from '../../../dossier/indicators/units';
import type {Remark} from '../../../findings/remark';
import {isDigitSlip, tenfold, typedDigits} from '../../../text/digit-slip';
import {decimalsIn, formatNumber} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {type Breakdown, groupsWithout} from './breakdowns';
import {CHAINS, LIKELY_SHARES} from './catalogue-rules';

const FILE = fileOf('statistics');

type Row = Breakdown['rows'][number];

/**
 * A figure ten or a thousand times too large or too small beside its relatives is questioned, never refused. Each
 * question needs a relative that shows how large the figure should be: a hamlet that is only small is no error.
 */
export const scale = rule({
  id: 'STAT.SCALE',
  stage: 'data',
  about: 'Số không gấp hay kém số cùng loại 10 hoặc 1000 lần',
  severity: 'warn',
  inFinal: 'same',
  source: 'Luật thiết kế 2: không có gì tự đặt ra mà không nói; tổng điều tra dân số 2019',
  check: (context: DataCase): readonly Remark[] => [
    ...likelyShares(context),
    ...teams(context),
    ...context.dossier.statistics.breakdowns.flatMap((breakdown, i) =>
      groups(context, breakdown, i),
    ),
  ],
});

/** Outside what every ward has, and inside it once a digit is put right. */
function likelyShares({recordOf, at}: DataCase): readonly Remark[] {
  return LIKELY_SHARES.flatMap(({part, whole, least, most}) => {
    const [less, more] = [recordOf.get(part), recordOf.get(whole)];
    if (!less || !more || less.period !== more.period || more.value === 0) return [];
    const share = less.value / more.value;
    const isLikely = (value: number) => value >= least && value <= most;
    // More than its whole is impossible: another rule refuses it.
    const isRefused = share > 1 && isChained(part, whole);
    if (isLikely(share) || isRefused) return [];
    const times = [10, 1000].find((n) => isLikely(share * n) || isLikely(share / n));
    if (times === undefined) return [];
    const isSmall = share < least;
    return {
      message: `${less.id} (${typedDigits(less.value)}) so với ${more.id} (${typedDigits(more.value)}) có vẻ ${isSmall ? 'nhỏ' : 'lớn'} hơn thường thấy ${times} lần: có phải ${isSmall ? less.id : more.id} thiếu chữ số, hoặc ${isSmall ? more.id : less.id} thừa chữ số? Nếu văn bản nguồn ghi đúng như vậy thì để nguyên.`,
      measured: `${typedDigits(less.value)} / ${typedDigits(more.value)}`,
      expected: `thường từ ${written(least)} đến ${written(most)} lần`,
      ...at(FILE, ['indicators', less.index, 'value']),
    };
  });
}

/** A share as people write it, whole: “0,7”. */
const written = (share: number): string => formatNumber(share, decimalsIn(share));

const isChained = (part: string, whole: string): boolean =>
  CHAINS.some(({ids}) => ids.includes(part) && ids.indexOf(part) < ids.indexOf(whole));

/** One team in each group; a single team of the whole ward is no tenth of them. */
function teams({dossier, recordOf, at}: DataCase): readonly Remark[] {
  const given = recordOf.get('CN_TEAMS');
  const count = dossier.team.groups.length;
  if (!given || given.value < count || !isDigitSlip(given.value, count)) return [];
  return [
    {
      message: `CN_TEAMS là ${typedDigits(given.value)} mà team.json có ${count} tổ dân phố: có phải gõ thừa chữ số?`,
      measured: typedDigits(given.value),
      expected: `khoảng ${count}`,
      ...at(FILE, ['indicators', given.index, 'value']),
    },
  ];
}

/** Fewer other groups than this do not say what is usual. */
const LEAST_OTHERS = 4;
/** Counts below this jump tenfold by themselves. */
const LEAST_COUNT = 20;
/** Groups of one ward that are within this factor of each other are alike. */
const ALIKE = 3;
/** Two counts of the same people rise and fall together, within this factor. */
const TOGETHER = 1.6;

function groups(context: DataCase, breakdown: Breakdown, i: number): readonly Remark[] {
  const {dossier, recordOf, at} = context;
  const {statistics} = dossier;
  const whole = recordOf.get(breakdown.figure);
  if (!whole) return [];
  const isWhole = groupsWithout(dossier.team.groups, breakdown).length === 0 && addsUp(whole.unit);
  // The ward's number is the better witness: where the groups make it, each of them is right; where not, STAT.SUM asks.
  const amongSiblings = isWhole ? [] : unlikeSiblings(breakdown.rows);
  const others = statistics.breakdowns.filter((other) => other !== breakdown);
  const besideOthers = others.flatMap((other) => unlikeOther(breakdown, other));
  const doubts = new Map([...amongSiblings, ...besideOthers].map((doubt) => [doubt.index, doubt]));
  return [...doubts.values()].map(({index, usual, beside}) => {
    const {group, value} = breakdown.rows[index] ?? {group: '', value: 0};
    const name = dossier.team.groups.find(({id}) => id === group)?.name ?? group;
    const isSmall = value < usual;
    return {
      message: `${name}: ${typedDigits(value)} ${isSmall ? 'nhỏ' : 'lớn'} hơn khoảng ${tenfold(value, usual) ?? 10} lần so với ${beside} (${typedDigits(Math.round(usual))}): có phải gõ ${isSmall ? 'thiếu' : 'thừa'} chữ số? Nếu đúng thì để nguyên.`,
      measured: typedDigits(value),
      expected: `khoảng ${typedDigits(Math.round(usual))}`,
      ...at(FILE, ['breakdowns', i, 'rows', index, 'value']),
    };
  });
}

type Doubt = {readonly index: number; readonly usual: number; readonly beside: string};

/** One group is ten times the others, which are alike. One that is a tenth may be a small hamlet. */
function unlikeSiblings(rows: readonly Row[]): readonly Doubt[] {
  return rows.flatMap(({value, mergedWith}, index) => {
    const others = rows.filter((_, j) => j !== index).map((row) => row.value);
    const usual = medianIfAlike(others, ALIKE);
    if (usual === undefined || mergedWith || value < usual || usual < LEAST_COUNT) return [];
    return tenfold(value, usual) === undefined ? [] : {index, usual, beside: 'các tổ khác'};
  });
}

/** What one group has by its share of another count, when all other groups keep to one share. */
function unlikeOther({rows}: Breakdown, other: Breakdown): readonly Doubt[] {
  const valueOf = new Map(other.rows.map(({group, value}) => [group, value]));
  const shares = rows.map(({group, value, mergedWith}) => {
    const beside = valueOf.get(group);
    return mergedWith || !beside || value === 0 ? undefined : value / beside;
  });
  return rows.flatMap(({group, value}, index) => {
    const share = shares[index];
    const others = shares.filter((one, j): one is number => j !== index && one !== undefined);
    const usual = medianIfAlike(others, TOGETHER);
    const beside = valueOf.get(group) ?? 0;
    if (share === undefined || usual === undefined) return [];
    if (Math.min(value, usual * beside) < LEAST_COUNT || tenfold(share, usual) === undefined)
      return [];
    // Of the two numbers, the one that is unlike its siblings is questioned.
    if (
      isUsual(rows, index) &&
      !isUsual(
        other.rows,
        other.rows.findIndex((row) => row.group === group),
      )
    )
      return [];
    return {index, usual: usual * beside, beside: `tỷ lệ của các tổ khác trên ${other.figure}`};
  });
}

/** Whether a group's number is no more extreme than those of its siblings, within tenfold. */
function isUsual(rows: readonly Row[], index: number): boolean {
  const others = rows.filter((_, j) => j !== index).map(({value}) => value);
  const value = rows[index]?.value ?? 0;
  return value * ALIKE >= Math.min(...others) && value <= ALIKE * Math.max(...others);
}

/** The middle of some numbers, when there are enough of them and they are alike. */
function medianIfAlike(values: readonly number[], factor: number): number | undefined {
  if (values.length < LEAST_OTHERS) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return least <= 0 || most > least * factor ? undefined : sorted[Math.floor(sorted.length / 2)];
}
