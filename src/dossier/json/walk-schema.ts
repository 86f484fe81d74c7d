import {z} from 'zod';
import type {JsonPath} from '../../findings/json-path';

export type Schema = z.core.$ZodType;

type Def = z.core.$ZodTypes['_zod']['def'];

/** What a schema says of one place of the data. */
export type SchemaPlace = {
  /** Without wrappers such as optional or default; a union stays a union. */
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly examples: readonly unknown[];
  readonly isNullable: boolean;
};

/** Schemas wrapped in schemas wrapped in schemas: more than this is a lazy schema that yields itself. */
const MAX_WRAPPERS = 32;

/** The definition behind a schema; every schema that zod's functions make is one of `$ZodTypes`. */
export const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

const inner = (def: Def): Schema | undefined => {
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'success':
    case 'promise':
      return def.innerType;
    case 'lazy':
      return def.getter();
    case 'pipe':
      // What an officer writes meets the first schema; `z.preprocess` puts a bare function first.
      return defOf(def.in).type === 'transform' ? def.out : def.in;
    default:
      return undefined;
  }
};

/** Takes off the wrappers and keeps the outermost description and examples. */
export const unwrap = (outer: Schema): SchemaPlace => {
  let schema = outer;
  let description: string | undefined;
  let examples: readonly unknown[] = [];
  let isNullable = false;
  for (let i = 0; i < MAX_WRAPPERS; i += 1) {
    const meta: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema) ?? {};
    if (description === undefined && typeof meta['description'] === 'string')
      description = meta['description'];
    if (examples.length === 0 && Array.isArray(meta['examples'])) examples = meta['examples'];
    const def = defOf(schema);
    isNullable ||= def.type === 'nullable';
    const next = inner(def);
    if (next === undefined) break;
    schema = next;
  }
  return {schema, description, examples, isNullable};
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How well an option of a union fits a value: a matching discriminator weighs more than any number of keys. */
const fitness = (option: Schema, value: unknown): number => {
  const def = defOf(unwrap(option).schema);
  if (Array.isArray(value)) return def.type === 'array' || def.type === 'tuple' ? 1 : -1;
  if (!isRecord(value)) return def.type === typeof value ? 1 : 0;
  if (def.type === 'record') return 0;
  if (def.type !== 'object') return -1;
  let score = 0;
  for (const key of Object.keys(value)) if (Object.hasOwn(def.shape, key)) score += 1;
  for (const [key, values] of Object.entries(option._zod.propValues ?? {})) {
    const seen: unknown = value[key];
    score += [...values].includes(seen as z.core.util.Primitive) ? 1000 : -1000;
  }
  return score;
};

/** The option of a union that the value was meant for. */
const chooseOption = (options: readonly Schema[], value: unknown): Schema | undefined => {
  let best: Schema | undefined;
  let bestScore = -Infinity;
  for (const option of options) {
    const score = fitness(option, value);
    if (score > bestScore) [best, bestScore] = [option, score];
  }
  return best;
};

/** Goes through unions to the schema that judges this value. */
const resolve = (outer: Schema, value: unknown): SchemaPlace => {
  let place = unwrap(outer);
  for (let i = 0; i < MAX_WRAPPERS; i += 1) {
    const def = defOf(place.schema);
    const option = def.type === 'union' ? chooseOption(def.options, value) : undefined;
    if (option === undefined) break;
    const next = unwrap(option);
    place = {...next, description: next.description ?? place.description};
  }
  return place;
};

/** The schema of one member or item. */
const child = (schema: Schema, step: string | number, value: unknown): Schema | undefined => {
  const def = defOf(resolve(schema, value).schema);
  switch (def.type) {
    case 'object':
      if (typeof step === 'string' && Object.hasOwn(def.shape, step)) return def.shape[step];
      return def.catchall;
    case 'array':
      return def.element;
    case 'tuple':
      return (typeof step === 'number' ? def.items[step] : undefined) ?? def.rest ?? undefined;
    case 'record':
      return def.valueType;
    case 'intersection':
      return child(def.left, step, value) ?? child(def.right, step, value);
    default:
      return undefined;
  }
};

/** The value at a path; undefined where there is none. */
export const valueAt = (root: unknown, path: JsonPath): unknown => {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[String(step)];
    else return undefined;
  }
  return value;
};

/** The schema at a path of the data, unions resolved on the way by the data; undefined where the schema ends. */
export const schemaAt = (root: Schema, data: unknown, path: JsonPath): SchemaPlace | undefined => {
  let schema: Schema | undefined = root;
  let value = data;
  for (const step of path) {
    schema = child(schema, step, value);
    if (schema === undefined) return undefined;
    value = valueAt(value, [step]);
  }
  return unwrap(schema);
};

/** Keys that the object schema judging this value knows; empty when it names none. */
export const allowedKeys = (schema: Schema, value: unknown): readonly string[] => {
  const def = defOf(resolve(schema, value).schema);
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'record') return [...(def.keyType._zod.values ?? [])].map(String);
  if (def.type === 'intersection') {
    return [...new Set([...allowedKeys(def.left, value), ...allowedKeys(def.right, value)])];
  }
  return [];
};
