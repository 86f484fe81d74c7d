import type {DossierPart} from '../dossier/dossier';
import {isRecord} from '../dossier/json/walk-schema';
import {itemsAt, type RawDossier} from './raw-dossier';
import type {Field} from './schema-fields';
import type {CellKind, Option} from './table';

/** A list whose items are called by their id elsewhere, and the key of the words that people know them by. */
type Source = {
  readonly part: DossierPart;
  readonly list: readonly string[];
  readonly label: string;
  /** The words alone are the drop-down's; without it the id follows in brackets. */
  readonly isPlain?: boolean;
};

const GROUPS: Source = {part: 'team', list: ['groups'], label: 'name', isPlain: true};
const FIGURES: Source = {part: 'statistics', list: ['indicators'], label: 'label'};

/** Keys whose text is the id of something in a list; `list/key` holds for one list only. */
const SOURCES: Readonly<Record<string, Source>> = {
  group: GROUPS,
  groups: GROUPS,
  figure: FIGURES,
  figures: FIGURES,
  numerator: FIGURES,
  denominator: FIGURES,
  rate: {part: 'statistics', list: ['rates'], label: 'label'},
  'indicators/source': {part: 'statistics', list: ['sources'], label: 'number'},
  asset: {part: 'media', list: ['assets'], label: 'file'},
};

/** Makes of the kind of a text that names something a drop-down of what there is to name. */
export function withReferences(
  raw: RawDossier,
  list: string,
  {path, kind}: Pick<Field, 'path' | 'kind'>,
): CellKind {
  if (kind.type === 'lines') {
    const item = withReferences(raw, list, {path, kind: kind.item});
    return {type: 'lines', item: item as typeof kind.item};
  }
  const key = path.at(-1) ?? '';
  const source =
    SOURCES[`${list}/${key}`] ?? (Object.hasOwn(SOURCES, key) ? SOURCES[key] : undefined);
  if (kind.type !== 'text' || source === undefined) return kind;
  const options = optionsOf(raw, source);
  return options.length === 0 ? kind : {type: 'choice', options, isOpen: true};
}

function optionsOf(
  raw: RawDossier,
  {part, list, label, isPlain = false}: Source,
): readonly Option[] {
  const named = itemsAt(raw[part], list).flatMap((item) => {
    const id = isRecord(item) ? item['id'] : undefined;
    const words = isRecord(item) ? item[label] : undefined;
    return typeof id === 'string' ? [{id, words: typeof words === 'string' ? words : ''}] : [];
  });
  const count = new Map<string, number>();
  for (const {words} of named) count.set(words, (count.get(words) ?? 0) + 1);
  return named.map(({id, words}) => {
    if (words === '') return {value: id, word: id};
    return {value: id, word: isPlain && count.get(words) === 1 ? words : `${words} (${id})`};
  });
}
