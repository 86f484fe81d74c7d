import {DOSSIER_PARTS, DOSSIER_SCHEMAS, fileOf} from '../dossier/dossier';
import {unwrap} from '../dossier/json/walk-schema';
import {allowedIn} from './note-of';
import {cellValueAt, type RawDossier} from './raw-dossier';
import {withReferences} from './references';
import {fieldsOf} from './schema-fields';
import {FORM} from './sheet-words';
import {type CellKind, type Changes, type Column, type Edit, rowKey, type Table} from './table';
import {diffEdits, withValues} from './value-edits';

const TEXT: CellKind = {type: 'text'};

const COLUMNS: readonly Column[] = [
  {heading: 'Mã', note: 'tên tệp và khóa; không sửa', role: 'key', kind: TEXT},
  {heading: 'Ý nghĩa', note: 'để đọc cho dễ', role: 'given', kind: TEXT},
  {heading: 'Giá trị', note: 'sửa ở cột này', role: 'value', kind: TEXT},
  {heading: 'Cho phép', note: 'điều được viết ở cột Giá trị', role: 'given', kind: TEXT},
];
const VALUE = 2;

/** Everything that a dossier says once, outside all lists: a row for each value. */
export function formTable(raw: RawDossier): Table {
  const fields = DOSSIER_PARTS.flatMap((part) => {
    const owner = unwrap(DOSSIER_SCHEMAS[part]).description ?? part;
    return fieldsOf(DOSSIER_SCHEMAS[part]).fields.map((field) => ({...field, part, owner}));
  });
  const rows = fields.map(({part, owner, path, kind: schemaKind, description, isOptional}) => {
    const kind = withReferences(raw, part, {path, kind: schemaKind});
    const key = [part, ...path].join('.');
    const value = cellValueAt(raw[part], path);
    const allowed = `${allowedIn(kind)}${isOptional ? '; có thể để trống' : ''}`;
    return {
      key: rowKey([key]),
      name: `${key} – ${description ?? owner}`,
      cells: [
        {value: key, kind: TEXT},
        {value: description ?? owner, kind: TEXT},
        {value, kind, spot: {file: fileOf(part), path}},
        {value: allowed, kind: TEXT},
      ],
    };
  });
  const edits = ({changed}: Changes): readonly Edit[] =>
    DOSSIER_PARTS.flatMap((part) => {
      const values = changed.flatMap(({row, cells}) => {
        const field = fields[row];
        const cell = cells.find(({column}) => column === VALUE);
        return field?.part === part && cell ? [{path: field.path, value: cell.value}] : [];
      });
      if (values.length === 0) return [];
      const before = raw[part];
      return diffEdits({file: fileOf(part), path: [], before, after: withValues(before, values)});
    });
  return {...FORM, columns: COLUMNS, rows, isOpen: false, isCounted: false, edits};
}
