import {readFile} from 'node:fs/promises';
import {Ajv, type ValidateFunction} from 'ajv';
import {describe, expect, test} from 'vitest';
import {type CompletionItem, getLanguageService, TextDocument} from 'vscode-json-languageservice';
import {staleFiles} from '../../../src/cli/commands/schema-command';
import {DOSSIER_PARTS, fileOf} from '../../../src/dossier/dossier';
import {editorSchemas} from '../../../src/dossier/editor-help/editor-schema';
import type {EditorSchema} from '../../../src/dossier/editor-help/editor-snippet';
import {DATA, DEFAULT_TEXTS} from '../../rules/data/mutants/default-texts';
import {HARMLESS, type Json, SPOILED} from '../spoiled-values';

const SCHEMAS = Object.fromEntries(
  Object.entries(editorSchemas()).map(([name, text]) => [name, JSON.parse(text) as EditorSchema]),
);
const schemaOf = (file: string): string =>
  file.startsWith('profiles/') ? 'profile.schema.json' : file.replace('.json', '.schema.json');

describe('the written schemas', () => {
  test('are those of the program; else: npm run -s clip -- schema', async () => {
    expect(await staleFiles(editorSchemas())).toEqual([]);
  });

  test('are named by every data file', () => {
    for (const [file, text] of Object.entries(DEFAULT_TEXTS)) {
      const {$schema} = JSON.parse(text ?? '') as {$schema?: string};
      const expected = `${file.startsWith('profiles/') ? '..' : '.'}/schema/${schemaOf(file)}`;
      expect($schema, file).toBe(expected);
    }
    expect(Object.keys(DEFAULT_TEXTS)).toEqual(expect.arrayContaining(DOSSIER_PARTS.map(fileOf)));
  });

  test('explain every field in Vietnamese', () => {
    const silent = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
      fieldsOf(schema, name).filter(({description}) => !VIETNAMESE.test(String(description))),
    );
    expect(silent.map(({path}) => path)).toEqual([]);
  });

  test('explain what each word of a choice means', () => {
    const counts = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
      nodesOf(schema, name)
        .filter(({node}) => Array.isArray(node['enumDescriptions']))
        .map(({node, path}) => ({
          path,
          words: (node['enum'] as unknown[]).length,
          explained: (node['enumDescriptions'] as unknown[]).length,
        })),
    );
    expect(counts.length).toBeGreaterThan(10);
    for (const {path, words, explained} of counts) expect(explained, path).toBe(words);
  });
});

/** Letters that only Vietnamese has, or that it shares with few. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

type Placed = {readonly path: string; readonly node: EditorSchema};

const fieldsIn = (node: EditorSchema, path: string): Placed[] =>
  Object.entries((node['properties'] ?? {}) as Record<string, EditorSchema>).map(
    ([key, field]) => ({path: `${path}.${key}`, node: field}),
  );

const partsIn = (node: EditorSchema, path: string): Placed[] =>
  ['items', 'anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
    [node[keyword] ?? []].flat().map((part, i) => ({
      path: `${path}.${keyword}[${i}]`,
      node: part as EditorSchema,
    })),
  );

const nodesOf = (node: EditorSchema, path: string): Placed[] => [
  {path, node},
  ...[...fieldsIn(node, path), ...partsIn(node, path)].flatMap((part) =>
    nodesOf(part.node, part.path),
  ),
];

const fieldsOf = (schema: EditorSchema, name: string) =>
  nodesOf(schema, name)
    .flatMap(({node, path}) => fieldsIn(node, path))
    .concat({path: name, node: schema})
    .map(({path, node}) => ({path, description: node['description']}));

describe('an independent validator', () => {
  /** Keywords that only editors know. */
  const ajv = new Ajv({strict: true, strictTypes: false, allErrors: true}).addVocabulary([
    'markdownDescription',
    'enumDescriptions',
    'defaultSnippets',
  ]);
  const validators = new Map<string, ValidateFunction>(
    Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]),
  );
  const accepts = (file: string, value: unknown): boolean => {
    const validate = validators.get(schemaOf(file));
    if (!validate) throw new Error(`no schema for ${file}`);
    return validate(value) as boolean;
  };
  const valueOf = (file: string) => JSON.parse(DEFAULT_TEXTS[file] ?? '') as Json;

  test.each(Object.keys(DEFAULT_TEXTS))('accepts %s', (file) => {
    expect(accepts(file, valueOf(file))).toBe(true);
  });

  test.each(SPOILED)('refuses $file when $name', ({file, spoil}) => {
    const value = valueOf(file);
    spoil(value);
    expect(accepts(file, value)).toBe(false);
  });

  test.each(HARMLESS)('accepts $file when $name', ({file, spoil}) => {
    const value = valueOf(file);
    spoil(value);
    expect(accepts(file, value)).toBe(true);
  });
});

const CLIENT = {
  textDocument: {
    completion: {completionItem: {documentationFormat: ['markdown' as const]}},
    hover: {contentFormat: ['markdown' as const]},
  },
};

describe('VS Code', () => {
  /** As VS Code does it: by the name in `$schema`, relative to the data file. */
  const service = getLanguageService({
    clientCapabilities: CLIENT,
    workspaceContext: {resolveRelativePath: (path, from) => new URL(path, from).href},
    schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
  });
  const open = (file: string, text: string) => {
    const uri = new URL(file, DATA).href;
    const document = TextDocument.create(uri, 'json', 1, text.replace('¦', ''));
    return {
      document,
      json: service.parseJSONDocument(document),
      place: document.positionAt(text.indexOf('¦')),
    };
  };
  /** A file of which only the beginning is written; `¦` is where the officer is. */
  const begun = (file: string, text: string) =>
    open(file, text.replace('{', `{"$schema": "./schema/${schemaOf(file)}", `));
  const completions = async (file: string, text: string): Promise<readonly CompletionItem[]> => {
    const {document, json, place} = begun(file, text);
    return (await service.doComplete(document, place, json))?.items ?? [];
  };
  const hover = async (file: string, text: string): Promise<string> => {
    const {document, json, place} = begun(file, text);
    return JSON.stringify((await service.doHover(document, place, json))?.contents ?? '');
  };

  test('accepts the default dossier', async () => {
    for (const [file, text = ''] of Object.entries(DEFAULT_TEXTS)) {
      const {document, json} = open(file, text);
      expect(await service.doValidation(document, json), file).toEqual([]);
    }
  });

  test('marks a misspelt key', async () => {
    const {document, json} = begun(
      'words.json',
      '{"readings": [], "compounds": [], "conpounds": []}',
    );
    expect(await service.doValidation(document, json)).toHaveLength(1);
  });

  test('offers the keys that are missing, explained', async () => {
    const items = await completions('team.json', '{"groups": [{"id": "to-1", ¦}]}');
    expect(items.map(({label}) => label)).toEqual(['name']);
    expect(JSON.stringify(items[0]?.documentation)).toContain('tổ dân phố');
  });

  test('offers the words of a choice, each with its meaning', async () => {
    const items = await completions('team.json', '{"members": [{"icon": ¦}]}');
    const police = items.find(({label}) => label === '"police"');
    expect(JSON.stringify(police?.documentation)).toContain('công an');
  });

  test('offers a whole new item', async () => {
    const items = await completions('statistics.json', '{"rates": [¦]}');
    const whole = items.find(({label}) => label.startsWith('Thêm một mục'));
    expect(whole?.insertText?.replace(/\s/g, '')).toBe(
      '{"id":"$1","label":"$2","numerator":"$3","denominator":"$4","basis":"$5"}',
    );
  });

  test('offers each kind of chart by its name', async () => {
    const items = await completions('statistics.json', '{"views": [¦]}');
    const labels = items.map(({label}) => label).filter((label) => label.startsWith('Thêm'));
    expect(labels).toContain('Thêm một mục: loại biểu đồ: vòng tròn tỷ lệ');
    expect(labels).toHaveLength(4);
  });

  test('explains a key under the mouse', async () => {
    expect(await hover('statistics.json', '{"as¦Of": "2023-07-31"}')).toContain(
      'Số liệu tính đến ngày',
    );
    expect(await hover('clip.json', '{"motif": "to¦wn"}')).toContain('phố');
  });
});
