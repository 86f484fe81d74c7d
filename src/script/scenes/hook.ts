import {z} from 'zod';
import {defineScene} from '../define-scene';

export const hook = defineScene({
  kind: 'hook',
  place: {part: 'clip', key: 'hook'},
  fields: {
    /** The errand as it used to be, on the slip of the queue. */
    slip: z.strictObject({office: z.string(), ticket: z.string(), wait: z.string()}),
  },
  write: ({heading, slip}) => ({heading, slip}),
  beats: () => ['now'],
  words: ({heading, slip}) => [heading, ...Object.values(slip)],
});
