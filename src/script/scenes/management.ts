import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const management = defineScene({
  kind: 'management',
  place: {part: 'management'},
  sheets: {steps: {sheet: 'Vòng việc'}},
  fields: {center: z.string(), steps: z.array(itemSchema).min(3).max(6)},
  write: ({heading, center, steps}) => ({heading, center, steps}),
  beats: ({steps}) => idsOf(steps),
  words: ({heading, center, steps}) => [heading, center, ...wordsOf(steps)],
});
