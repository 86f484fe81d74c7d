import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const needs = defineScene({
  kind: 'needs',
  place: {part: 'activities', key: 'needs'},
  sheets: {doors: {sheet: 'Nhu cầu thiết yếu'}},
  fields: {
    doors: z
      .array(itemSchema.extend({tasks: z.array(z.string()).min(1).max(3)}))
      .min(2)
      .max(4),
  },
  write: ({heading, doors}) => ({heading, doors}),
  beats: ({doors}) => idsOf(doors),
  words: ({heading, doors}) => [heading, ...wordsOf(doors), ...doors.flatMap(({tasks}) => tasks)],
});
