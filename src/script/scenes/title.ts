import {z} from 'zod';
import {defineScene} from '../define-scene';

export const title = defineScene({
  kind: 'title',
  place: {part: 'clip', key: 'title'},
  alsoShows: ['contest', 'unit'],
  fields: {contest: z.string(), unit: z.string(), place: z.string()},
  write(_, {dossier: {clip}}) {
    const {contest, unit} = clip;
    return {
      heading: contest.theme,
      contest: contest.name,
      unit: unit.authority,
      place: unit.place,
    };
  },
  beats: () => [],
  words: ({heading, contest, unit, place}) => [heading, contest, unit, place],
});
