/** A node of a JSON Schema, with what VS Code adds to the standard. */
export type EditorSchema = {readonly [keyword: string]: unknown};

/**
 * What VS Code inserts when an officer asks for a new item: its required keys, the cursor going from one to the next.
 * @param list what the list holds, for an item that does not say what it is.
 */
export const snippetOf = (
  schema: EditorSchema,
  list: string,
): {readonly label: string; readonly body: unknown} => ({
  label: `Thêm một mục: ${aboutOf(schema) ?? list}`,
  body: bodyOf(schema, stops()),
});

/** An item is described by itself, or by its discriminator. */
const aboutOf = (schema: EditorSchema): string | undefined =>
  [schema, ...Object.values((schema['properties'] ?? {}) as Readonly<Record<string, EditorSchema>>)]
    .filter((node) => node === schema || 'const' in node)
    .map(({description}) => description)
    .find((description) => typeof description === 'string');

/** Numbers of the cursor's stops, in order. */
const stops = (): (() => number) => {
  let last = 0;
  return () => (last += 1);
};

/**
 * A text is left empty, not filled with an example: a forgotten example would be shown in the clip, whereas `check`
 * refuses an empty text. VS Code writes what follows `^` without quotes.
 */
function bodyOf(schema: EditorSchema, stop: () => number): unknown {
  const only = schema['const'];
  if (only !== undefined) return typeof only === 'string' ? only : `^${JSON.stringify(only)}`;
  const values = schema['enum'];
  if (Array.isArray(values)) return `\${${stop()}|${values.join(',')}|}`;
  const [option] = (schema['anyOf'] ?? schema['oneOf'] ?? []) as readonly EditorSchema[];
  if (option) return bodyOf(option, stop);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        requiredFields(schema).map(([key, field]) => [key, bodyOf(field, stop)]),
      );
    case 'array': {
      const count = Number(schema['minItems'] ?? 0);
      const items = schema['items'] as EditorSchema;
      return Array.from({length: count}, () => bodyOf(items, stop));
    }
    case 'string':
      return `$${stop()}`;
    default:
      return `^$${stop()}`;
  }
}

const requiredFields = (schema: EditorSchema): readonly [string, EditorSchema][] => {
  const required = (schema['required'] ?? []) as readonly string[];
  const fields = Object.entries(schema['properties'] as Readonly<Record<string, EditorSchema>>);
  return fields.filter(([key]) => required.includes(key));
};
