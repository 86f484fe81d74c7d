import type {Finding} from '../../../findings/finding';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import type {StatisticsCase} from './statistics-case';

/** Steps of a dossier's way; a label that names another step tells of another count. */
const STEPS = ['thu nhận', 'phê duyệt', 'kích hoạt', 'đã trả'] as const;

const stepsIn = (text: string) => STEPS.filter((step) => text.toLowerCase().includes(step));

/** Levels of electronic identity that a text names, “1” or “2”. */
const levelsIn = (text: string): readonly string[] =>
  [...text.matchAll(/mức(?: độ)? ([12])(?![\p{L}\d])/giu)].map(([, level = '']) => level);

/** The level that a text names though the indicators that it stands for are of another. */
function otherLevel(text: string, ids: readonly string[]): string | undefined {
  const own = ids.flatMap((id) => levelsIn(INDICATOR_CATALOGUE.get(id)?.label ?? ''));
  return own.length === 0 ? undefined : levelsIn(text).find((level) => !own.includes(level));
}

/** An office may name an indicator in its own words, but not by the name of another. */
export function checkLabels(own: StatisticsCase): Finding[] {
  const {statistics, fail} = own;
  const levels = (text: string, ids: readonly string[], path: (string | number)[]): Finding[] => {
    const other = otherLevel(text, ids);
    if (other === undefined) return [];
    return [
      fail(
        'STAT.CHART',
        path,
        `Tên nói “mức ${other}” nhưng số liệu (${ids.join(', ')}) là của mức khác; hãy sửa tên hoặc chọn đúng số liệu.`,
        {
          measured: text,
          expected: ids.map((id) => INDICATOR_CATALOGUE.get(id)?.label ?? id).join('; '),
        },
      ),
    ];
  };
  return [
    ...statistics.indicators.flatMap(({id, label = ''}, i) => [
      ...levels(label, [id], ['indicators', i, 'label']),
      ...steps(own, id, label, i),
    ]),
    ...statistics.rates.flatMap(({label, numerator}, i) =>
      levels(label, [numerator], ['rates', i, 'label']),
    ),
    ...statistics.views.flatMap((view, i) =>
      view.type === 'bars'
        ? levels(view.title, view.figures, ['views', i, 'title'])
        : view.type === 'ranking'
          ? levels(view.title, [view.figure], ['views', i, 'title'])
          : [],
    ),
  ];
}

function steps({warn}: StatisticsCase, id: string, label: string, i: number): Finding[] {
  const known = INDICATOR_CATALOGUE.get(id)?.label;
  if (known === undefined) return [];
  const own = stepsIn(known);
  const said = stepsIn(label);
  if (own.length === 0 || said.length === 0 || said.some((step) => own.includes(step))) return [];
  return [
    warn(
      'STAT.CHART',
      ['indicators', i, 'label'],
      `Tên nói “${said[0]}” nhưng ${id} là “${known}”; người xem sẽ hiểu sang bước khác.`,
      {measured: label, expected: known},
    ),
  ];
}
