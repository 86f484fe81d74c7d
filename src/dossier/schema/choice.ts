import {z} from 'zod';
import type {Schema} from '../json/walk-schema';
import {meaningOf, valuesOf, type Words} from '../words/word';

/** The words of each choice, for whoever shows its values; they are no part of the JSON Schema. */
const WORDS = z.registry<{readonly words: Words}>();

/** The words of a choice's values; undefined for a schema that has none. */
export const choiceWords = (schema: Schema): Words | undefined => WORDS.get(schema)?.words;

/** A choice whose description says what its values mean. */
export const plainChoice = <Value extends string>(words: Words<Value>) =>
  z.enum(valuesOf(words)).register(WORDS, {words});

/** A choice of which an editor shows the meaning of each value. */
export const choice = <Value extends string>(words: Words<Value>) =>
  plainChoice(words).meta({enumDescriptions: Object.values<Words[string]>(words).map(meaningOf)});

/** One value of a choice, as the discriminator of an option of a union. */
export function chosen<Value extends string>(value: Value, words: Words<Value>) {
  const schema = z.literal(value);
  WORDS.add(schema, {words});
  return schema;
}

/** “contest = dự thi; fanpage = …”, for the description of a plain choice. */
export const meaningsIn = (words: Words): string =>
  Object.entries(words)
    .map(([value, word]) => `${value} = ${meaningOf(word)}`)
    .join('; ');
