import {z} from 'zod';
import {defOf, type Schema, type SchemaPlace, unwrap} from '../dossier/json/walk-schema';
import {choiceWords} from '../dossier/schema/choice';
import type {CellKind, Option, Scalar} from './table';

/** A value of an object that fits into one cell. */
export type Field = {
  readonly path: readonly string[];
  readonly kind: CellKind;
  readonly description: string | undefined;
  readonly examples: readonly unknown[];
  readonly isOptional: boolean;
};

/** A list inside an object that needs another table. */
export type ListField = {
  readonly path: readonly string[];
  readonly element: Schema;
  readonly description: string | undefined;
};

export type ObjectFields = {
  readonly fields: readonly Field[];
  readonly lists: readonly ListField[];
};

type SchemaVisit = {
  readonly schema: Schema;
  readonly path: readonly string[];
  readonly isOptional: boolean;
  readonly literals?: Literals | undefined;
};

/** The key by which editors find the schema; it holds no data. */
const NO_DATA = new Set(['$schema']);

/** Every value and list of an object schema, those of objects inside it included; options of a union are put together. */
export function fieldsOf(schema: Schema): ObjectFields {
  const fields: Field[] = [];
  const lists: ListField[] = [];
  const visit = ({schema: outer, path, isOptional, literals}: SchemaVisit) => {
    const place = unwrap(outer);
    const members = memberSchemas(place.schema);
    if (members !== undefined) {
      for (const {key, member, isEverywhere, literals: same} of members)
        if (!NO_DATA.has(key))
          visit({
            schema: member,
            path: [...path, key],
            isOptional: isOptional || !isEverywhere || mayBeAbsent(member),
            literals: same,
          });
      return;
    }
    const kind = literals ? choiceOf(literals.values, literals.words) : kindOf(place);
    const {examples} = place;
    // Each literal of a union says what it alone means, after a colon.
    const description = literals ? place.description?.split(':')[0] : place.description;
    if (kind) fields.push({path, kind, description, examples, isOptional});
    else lists.push({path, element: elementOf(place.schema), description});
  };
  visit({schema, path: [], isOptional: false});
  return {fields, lists};
}

const mayBeAbsent = (schema: Schema): boolean => schema._zod.optin !== undefined;

/** The discriminator values of a union, such as `bars` and `ring`. */
type Literals = {readonly values: readonly unknown[]; readonly words: ValueWords};
type Member = {
  readonly key: string;
  readonly member: Schema;
  readonly isEverywhere: boolean;
  readonly literals?: Literals | undefined;
};

/** The keys of an object, or of all objects of a union; undefined for what is neither. */
function memberSchemas(schema: Schema): readonly Member[] | undefined {
  const def = defOf(schema);
  if (def.type === 'object')
    return Object.entries(def.shape).map(([key, member]) => ({key, member, isEverywhere: true}));
  if (def.type !== 'union') return undefined;
  const perOption = def.options.map((option) => memberSchemas(unwrap(option).schema));
  if (perOption.includes(undefined)) return undefined;
  const all = perOption.flatMap((members) => members ?? []);
  return [...new Set(all.map(({key}) => key))].flatMap((key) => {
    const same = all.filter((other) => other.key === key);
    const [first] = same;
    if (first === undefined) return [];
    const literals = literalsOf(same.map(({member}) => unwrap(member).schema));
    return {...first, literals, isEverywhere: same.length === perOption.length};
  });
}

/** Undefined where not every option has one of a few values here. */
function literalsOf(members: readonly Schema[]): Literals | undefined {
  const sets = members.map((member) => member._zod.values);
  if (!sets.every((set) => set !== undefined)) return undefined;
  const values = [...new Set(sets.flatMap((set) => [...set]))];
  return {values, words: new Map(members.flatMap((member) => [...wordsIn(member)]))};
}

/** Undefined for what does not fit into a cell: a list of objects. */
function kindOf(place: SchemaPlace): CellKind | undefined {
  const {schema} = place;
  const def = defOf(schema);
  const values = schema._zod.values;
  if (values && values.size > 0) return choiceOf([...values], wordsIn(schema));
  switch (def.type) {
    case 'string':
      return isDate(schema) ? {type: 'date'} : textKind(schema);
    case 'number':
      return numberKind(schema);
    case 'boolean':
      return choiceOf([true, false], YES_OR_NO);
    case 'union': {
      const kinds = def.options.map((option) => kindOf(unwrap(option)));
      return kinds.includes(undefined) ? undefined : kinds[0];
    }
    case 'array': {
      const item = kindOf(unwrap(def.element));
      return item === undefined || item.type === 'lines' ? undefined : {type: 'lines', item};
    }
    default:
      return undefined;
  }
}

const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Words by value. */
type ValueWords = ReadonlyMap<unknown, string>;

const YES_OR_NO: ValueWords = new Map([
  [true, 'Có'],
  [false, 'Không'],
]);

/** Values of a drop-down; a value without a word, or with the same word as another, is shown as it is written. */
const choiceOf = (values: readonly unknown[], words: ValueWords = new Map()): CellKind => {
  const named = values
    .filter(isScalar)
    .map((value): Option => ({value, word: words.get(value) ?? String(value)}));
  const count = (word: string) => named.filter((one) => one.word === word).length;
  const options = named.map(({value, word}) => ({
    value,
    word: count(word) > 1 ? String(value) : word,
  }));
  return {type: 'choice', options, isOpen: false};
};

/** The words of an enum; of one that has none, how its values are explained to editors begins. */
function wordsIn(schema: Schema): ValueWords {
  const words = choiceWords(schema);
  if (words) return new Map(Object.entries(words).map(([value, {word}]) => [value, word]));
  const {enumDescriptions}: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema) ?? {};
  const meanings = Array.isArray(enumDescriptions) ? enumDescriptions.map(String) : [];
  return new Map(
    [...(schema._zod.values ?? [])].flatMap((value, index): [unknown, string][] => {
      const word = meanings[index]?.split(/[:;(]/)[0]?.trim();
      return word === undefined ? [] : [[value, word]];
    }),
  );
}

const DATE_PATTERN = String.raw`\d{4}-\d{2}-\d{2}`;

function isDate(schema: Schema): boolean {
  const {format, patterns} = schema._zod.bag;
  const sources = patterns instanceof Set ? [...patterns].map(String) : [];
  return format === 'date' || sources.some((source) => source.includes(DATE_PATTERN));
}

function textKind(schema: Schema): CellKind {
  const {maximum} = schema._zod.bag;
  return {type: 'text', most: typeof maximum === 'number' ? maximum : undefined};
}

function numberKind(schema: Schema): CellKind {
  const {format, minimum} = schema._zod.bag;
  const isWhole = typeof format === 'string' && format.includes('int');
  const hasLeast = typeof minimum === 'number' && minimum > -Number.MAX_SAFE_INTEGER;
  return {
    type: 'number',
    decimals: isWhole ? 0 : undefined,
    least: hasLeast ? minimum : undefined,
  };
}

const elementOf = (schema: Schema): Schema => {
  const def = defOf(schema);
  return def.type === 'array' ? def.element : schema;
};
