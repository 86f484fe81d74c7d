import {z} from 'zod';
import {DOSSIER_PARTS, DOSSIER_SCHEMAS, fileOf} from '../dossier';
import {allowedWords} from '../json/allowed-words';
import {defOf, type Schema, unwrap} from '../json/walk-schema';
import {profileSchema} from '../schema/profile';
import {type EditorSchema, snippetOf} from './editor-snippet';

/**
 * What editors need to complete and explain the data files, as texts by file name (`clip.schema.json`).
 * Draft 7 of JSON Schema, because VS Code supports the later drafts only in part.
 */
export const editorSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...DOSSIER_PARTS.map((part) => written(part, fileOf(part), DOSSIER_SCHEMAS[part])),
    written('profile', 'profiles/*.json', profileSchema),
  ]);

const written = (name: string, file: string, schema: z.ZodType): readonly [string, string] => {
  const root = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({zodSchema, jsonSchema}) => explain(zodSchema, jsonSchema),
  });
  const titled = {...root, title: `Tệp ${file}`};
  return [`${name}.schema.json`, `${JSON.stringify(arranged(withSnippets(titled)), null, 2)}\n`];
};

/**
 * Describes in Vietnamese what a place may hold; drops the bounds of safe integers, which mean nothing to an officer.
 */
function explain(schema: Schema, json: z.core.JSONSchema.BaseSchema): void {
  const node: Record<string, unknown> = json;
  for (const [bound, edge] of [
    ['minimum', Number.MIN_SAFE_INTEGER],
    ['maximum', Number.MAX_SAFE_INTEGER],
  ] as const) {
    if (node[bound] === edge) Reflect.deleteProperty(node, bound);
  }
  if (typeof node['description'] !== 'string') return;
  node['markdownDescription'] = [
    capital(node['description']),
    ...allowed(schema, node),
    ...('default' in node ? [`**Nếu bỏ trống:** \`${JSON.stringify(node['default'])}\``] : []),
  ].join('\n\n');
}

/** What may be written here; nothing for an object, whose keys the editor lists. */
const allowed = (schema: Schema, node: EditorSchema): readonly string[] => {
  const place = unwrap(schema);
  if (defOf(place.schema).type === 'object') return [];
  return Array.isArray(node['enumDescriptions'])
    ? [`**Chọn một:**\n\n${choices(node).join('\n')}`]
    : [`**Được nhập:** ${allowedWords(place)}`];
};

/** Longer choices are left to the editor's list. */
const MOST_CHOICES = 15;

const choices = (node: EditorSchema): readonly string[] => {
  const words = node['enumDescriptions'] as readonly string[];
  const lines = (node['enum'] as readonly string[]).map(
    (id, i) => `- \`${id}\`: ${words[i] ?? ''}`,
  );
  return lines.length > MOST_CHOICES
    ? [`- một trong ${lines.length} tên, bấm Ctrl+Space để xem`]
    : lines;
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Offers a whole new item wherever a list holds objects. */
function withSnippets(node: EditorSchema): EditorSchema {
  return mapNodes(node, (inner) => {
    const items = inner['items'] as EditorSchema | undefined;
    const list = String(inner['description'] ?? 'mục mới');
    return items === undefined ? inner : {...inner, items: offered(items, list)};
  });
}

const offered = (items: EditorSchema, list: string): EditorSchema => {
  for (const union of ['anyOf', 'oneOf']) {
    const options = items[union] as readonly EditorSchema[] | undefined;
    if (options) return {...items, [union]: options.map((option) => offered(option, list))};
  }
  return items['type'] === 'object' ? {...items, defaultSnippets: [snippetOf(items, list)]} : items;
};

/** Changes every schema inside a schema, innermost first. */
function mapNodes(node: EditorSchema, change: (node: EditorSchema) => EditorSchema): EditorSchema {
  const inner = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(inner) : mapNodes(value as EditorSchema, change);
  const entries = Object.entries(node).map(([keyword, value]) => {
    if (keyword === 'properties') {
      const fields = Object.entries(value as EditorSchema);
      return [keyword, Object.fromEntries(fields.map(([key, field]) => [key, inner(field)]))];
    }
    return [keyword, SCHEMA_KEYWORDS.includes(keyword) ? inner(value) : value];
  });
  return change(Object.fromEntries(entries) as EditorSchema);
}

const SCHEMA_KEYWORDS: readonly string[] = ['items', 'anyOf', 'oneOf', 'allOf'];

/** Keywords in the order in which a person reads them; others follow by name. Fields keep the order of the schema. */
const ORDER = [
  '$schema',
  'title',
  'description',
  'markdownDescription',
  'type',
  'const',
  'enum',
  'enumDescriptions',
  'default',
  'examples',
  'properties',
  'required',
  'additionalProperties',
];

const arranged = (schema: EditorSchema): EditorSchema =>
  mapNodes(schema, (node) =>
    Object.fromEntries(Object.entries(node).sort(([a], [b]) => rank(a) - rank(b) || byName(a, b))),
  );

const rank = (keyword: string): number => {
  const at = ORDER.indexOf(keyword);
  return at < 0 ? ORDER.length : at;
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
