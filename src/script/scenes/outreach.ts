import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const outreach = defineScene({
  kind: 'outreach',
  place: {part: 'outreach'},
  sheets: {channels: {sheet: 'Kênh thông tin'}},
  fields: {center: z.string(), channels: z.array(itemSchema).min(2).max(6)},
  write: ({heading, center, channels}) => ({heading, center, channels}),
  beats: ({channels}) => idsOf(channels),
  words: ({heading, center, channels}) => [heading, center, ...wordsOf(channels)],
});
