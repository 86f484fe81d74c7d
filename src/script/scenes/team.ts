import {z} from 'zod';
import {defineScene} from '../define-scene';
import {idsOf, itemSchema, wordsOf} from '../item';

export const team = defineScene({
  kind: 'team',
  place: {part: 'team'},
  sheets: {groups: {sheet: 'Tổ dân phố'}, members: {sheet: 'Thành viên tổ'}},
  fields: {
    groups: z.array(z.string()).min(1).max(16),
    groupsLabel: z.string(),
    members: z.array(itemSchema).min(2).max(8),
    motto: z.string(),
  },
  write: ({heading, groups, groupsLabel, members, motto}) => ({
    heading,
    groups: groups.map(({name}) => name),
    groupsLabel,
    members,
    motto,
  }),
  beats: ({members}) => ['groups', ...idsOf(members), 'motto'],
  words: ({heading, groupsLabel, members, motto}) => [
    heading,
    groupsLabel,
    ...wordsOf(members),
    motto,
  ],
});
