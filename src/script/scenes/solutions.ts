import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const solutions = defineScene({
  kind: 'solutions',
  place: {part: 'solutions'},
  sheets: {stones: {sheet: 'Giải pháp'}},
  fields: {stones: z.array(itemSchema).min(2).max(6)},
  write: ({heading, stones}) => ({heading, stones}),
  beats: ({stones}) => idsOf(stones),
  words: ({heading, stones}) => [heading, ...wordsOf(stones)],
  liftsMusic: true,
});
