import type {Dossier} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {JsonPath} from '../../../findings/json-path';
import type {DataCase} from '../data-case';

export type Breakdown = Dossier['statistics']['breakdowns'][number];

type GroupOfBreakdown = {readonly id: string; readonly path: JsonPath; readonly isDouble: boolean};

/** Groups that a breakdown merges or hides, and whether it has already spoken of them. */
export function mergedAndHidden(
  {rows, hidden = []}: Breakdown,
  i: number,
): readonly GroupOfBreakdown[] {
  const seen = new Set(rows.map(({group}) => group));
  const named = [
    ...rows.flatMap(({mergedWith = []}, j) =>
      mergedWith.map((id, k) => ({id, path: ['breakdowns', i, 'rows', j, 'mergedWith', k]})),
    ),
    ...hidden.map((id, k) => ({id, path: ['breakdowns', i, 'hidden', k]})),
  ];
  return named.map(({id, path}) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return {id, path, isDouble};
  });
}

type CountedBreakdown = {
  readonly breakdown: Breakdown;
  readonly i: number;
  readonly whole: IndicatorRecord;
};

/** Breakdowns whose figure is there, and whose groups exist and are named once: only these can be added up. */
export function countedBreakdowns({dossier, recordOf}: DataCase): readonly CountedBreakdown[] {
  const known = new Set(dossier.team.groups.map(({id}) => id));
  return dossier.statistics.breakdowns.flatMap((breakdown, i) => {
    const whole = recordOf.get(breakdown.figure);
    const isNamed = mergedAndHidden(breakdown, i).every(
      ({id, isDouble}) => known.has(id) && !isDouble,
    );
    return whole && isNamed ? {breakdown, i, whole} : [];
  });
}

/** Groups without a number in the table. */
export function groupsWithout(
  groups: readonly {readonly id: string; readonly name: string}[],
  {rows}: Pick<Breakdown, 'rows'>,
): readonly {readonly id: string; readonly name: string}[] {
  const given = new Set(rows.flatMap(({group, mergedWith = []}) => [group, ...mergedWith]));
  return groups.filter(({id}) => !given.has(id));
}

export const sumOf = ({rows}: Breakdown): number => rows.reduce((all, {value}) => all + value, 0);

/** Fewer persons than this in one group might be recognised. */
export const SMALL_CELL = 5;
