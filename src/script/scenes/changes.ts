import {z} from 'zod';
import {defineScene} from '../define-scene';
import {iconSchema, idsOf} from '../item';

export const changes = defineScene({
  kind: 'changes',
  place: {part: 'roles'},
  sheets: {pairs: {sheet: 'Trước và nay'}},
  fields: {
    beforeLabel: z.string(),
    afterLabel: z.string(),
    pairs: z
      .array(
        z.strictObject({
          id: z.string(),
          before: z.string(),
          after: z.string(),
          iconBefore: iconSchema,
          iconAfter: iconSchema,
        }),
      )
      .min(1)
      .max(4),
  },
  write: ({heading, beforeLabel, afterLabel, pairs}) => ({heading, beforeLabel, afterLabel, pairs}),
  beats: ({pairs}) => idsOf(pairs),
  words: ({heading, pairs}) => [heading, ...pairs.flatMap(({before, after}) => [before, after])],
});
