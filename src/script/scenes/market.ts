import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const market = defineScene({
  kind: 'market',
  place: {part: 'activities', key: 'market'},
  sheets: {stations: {sheet: 'Chợ trên mạng'}},
  fields: {
    stations: z.array(itemSchema).min(3).max(9),
    /** What the plan calls the most important: the scene ends on it, on the beat `pledge`. */
    pledge: z.strictObject({title: z.string(), text: z.string()}),
  },
  write: ({heading, stations, pledge}) => ({heading, stations, pledge}),
  beats: ({stations}) => [...idsOf(stations), 'pledge'],
  words: ({heading, stations, pledge}) => [
    heading,
    ...wordsOf(stations),
    pledge.title,
    pledge.text,
  ],
  liftsMusic: true,
});
