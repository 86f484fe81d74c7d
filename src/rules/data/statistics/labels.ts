import {fileOf} from '../../../dossier/dossier';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import type {JsonPath} from '../../../findings/json-path';
import type {Remark} from '../../../findings/remark';
import type {DataCase} from '../data-case';

const FILE = fileOf('statistics');

/** An office may name an indicator as it likes, but not by the name of another. */
export function misleadingLabels(context: DataCase): readonly Remark[] {
  const {indicators, rates, views} = context.dossier.statistics;
  return [
    ...indicators.flatMap(({id, label = ''}, i) => [
      ...otherLevel(context, {text: label, ids: [id], path: ['indicators', i, 'label']}),
      ...otherStep(context, {id, label, i}),
    ]),
    ...rates.flatMap(({label, numerator}, i) =>
      otherLevel(context, {text: label, ids: [numerator], path: ['rates', i, 'label']}),
    ),
    ...views.flatMap((view, i) => {
      const path = ['views', i, 'title'];
      switch (view.type) {
        case 'bars':
          return otherLevel(context, {text: view.title, ids: view.figures, path});
        case 'ranking':
          return otherLevel(context, {text: view.title, ids: [view.figure], path});
        case 'counter':
        case 'ring':
          return []; // They have no title of their own: the label of their figure is looked at.
      }
    }),
  ];
}

/** Levels of electronic identity that a text names, “1” or “2”. */
const levelsIn = (text: string): readonly string[] =>
  [...text.matchAll(/mức(?: độ)? ([12])(?![\p{L}\d])/giu)].map(([, level = '']) => level);

type Name = {readonly text: string; readonly ids: readonly string[]; readonly path: JsonPath};

/** A name of one level for indicators that are of another. */
function otherLevel({at}: DataCase, {text, ids, path}: Name): readonly Remark[] {
  const levels = ids.flatMap((id) => levelsIn(INDICATOR_CATALOGUE.get(id)?.label ?? ''));
  const other = levelsIn(text).find((level) => !levels.includes(level));
  if (levels.length === 0 || other === undefined) return [];
  return [
    {
      message: `Tên nói “mức ${other}” nhưng số liệu (${ids.join(', ')}) là của mức khác; hãy sửa tên hoặc chọn đúng số liệu.`,
      measured: text,
      expected: ids.map((id) => INDICATOR_CATALOGUE.get(id)?.label ?? id).join('; '),
      ...at(FILE, path),
    },
  ];
}

/** Steps of a dossier's way; a label that names another step speaks of another count. */
const STEPS = ['thu nhận', 'phê duyệt', 'kích hoạt', 'đã trả'] as const;

const stepsIn = (text: string) => STEPS.filter((step) => text.toLowerCase().includes(step));

type Label = {readonly id: string; readonly label: string; readonly i: number};

function otherStep({at}: DataCase, {id, label, i}: Label): readonly Remark[] {
  const known = INDICATOR_CATALOGUE.get(id)?.label;
  if (known === undefined) return [];
  const meant = stepsIn(known);
  const said = stepsIn(label);
  if (meant.length === 0 || said.length === 0 || said.some((step) => meant.includes(step)))
    return [];
  return [
    {
      weight: 'warn',
      message: `Tên nói “${said[0]}” nhưng ${id} là “${known}”; người xem sẽ hiểu sang bước khác.`,
      measured: label,
      expected: known,
      ...at(FILE, ['indicators', i, 'label']),
    },
  ];
}
