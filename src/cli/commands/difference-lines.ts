import type {Difference} from '../../table/compare-table';
import type {ImportPlan} from '../../table/import-tables';

/** More differences than this are counted, not shown; `--json` has them all. */
const SHOWN = 200;

/** What an import would change, a line each: where, which row, which column, what it was and what it will be. */
export function differenceLines({differences, absent}: ImportPlan): readonly string[] {
  const shown = differences.slice(0, SHOWN).map(lineOf);
  const more = differences.length - shown.length;
  return [
    ...(absent.length === 0
      ? []
      : [`Không có trong tệp, giữ nguyên: ${absent.map((name) => `“${name}”`).join(', ')}.`]),
    ...(differences.length === 0 ? [] : [`${totals(differences)}:`]),
    ...shown,
    ...(more > 0 ? [`  … và ${more} chỗ khác nữa.`] : []),
  ];
}

function lineOf({sheet, kind, at, row, column, before, after}: Difference): string {
  const where = at ?? sheet;
  switch (kind) {
    case 'changed':
      return `  ~ ${where}  ${row} · ${column ?? ''}: ${before ?? ''} → ${after ?? ''}`;
    case 'added':
      return `  + ${where}  dòng mới ${row} · ${column ?? ''}: ${after ?? ''}`;
    case 'removed':
      return `  − ${where}  BỎ DÒNG ${row}`;
  }
}

function totals(differences: readonly Difference[]): string {
  const count = (kind: Difference['kind']) =>
    differences.filter((difference) => difference.kind === kind).length;
  const words = [
    [count('changed'), 'ô đổi'],
    [count('added'), 'ô của dòng mới'],
    [count('removed'), 'dòng bị bỏ'],
  ] as const;
  return `Sẽ thay đổi: ${words.flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`])).join(', ')}`;
}
