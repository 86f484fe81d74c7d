import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const services = defineScene({
  kind: 'services',
  place: {part: 'activities', key: 'services'},
  sheets: {steps: {sheet: 'Dịch vụ công'}},
  fields: {app: z.string(), steps: z.array(itemSchema).min(2).max(6)},
  write: ({heading, app, steps}) => ({heading, app, steps}),
  beats: ({steps}) => idsOf(steps),
  words: ({heading, app, steps}) => [heading, app, ...wordsOf(steps)],
});
