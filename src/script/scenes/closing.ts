import {z} from 'zod';
import {formatDate} from '../../text/format-date';
import {defineScene} from '../define-scene';

export const closing = defineScene({
  kind: 'closing',
  place: {part: 'clip', key: 'closing'},
  sheets: {credits: {sheet: 'Đơn vị thực hiện'}},
  fields: {
    thanks: z.string(),
    unit: z.string(),
    date: z.string(),
    credits: z.array(z.strictObject({role: z.string(), name: z.string()})).max(6),
    sources: z.array(z.string()).max(4),
    groupCount: z.int().positive(),
  },
  write: ({thanks, credits, sources}, {dossier: {clip, team}}) => ({
    heading: thanks,
    thanks,
    unit: clip.unit.authority,
    date: formatDate(clip.date),
    credits,
    sources,
    groupCount: team.groups.length,
  }),
  beats: () => [],
  // Credits and sources are looked up rather than read.
  words: ({thanks, unit, date}) => [thanks, unit, date],
  liftsMusic: true,
});
