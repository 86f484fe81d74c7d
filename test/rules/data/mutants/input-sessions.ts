import {edit} from './change';
import type {Mutant} from './mutant';

const caught = (ruleId: string, file: string, path?: string) => ({
  caught: {ruleId: `INPUT.${ruleId}`, file, ...(path === undefined ? {} : {path})},
});

const row = (date: string, group: string, topic = 'y-te', people = '12'): string =>
  `{"date": "${date}", "group": "${group}", "topic": "${topic}", "people": ${people}}`;
const sessions = (...rows: readonly string[]) =>
  edit('sessions.json', '"sessions": []', `"sessions": [${rows.join(', ')}]`);

/** The log of sessions. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a dot between the thousands of people',
    change: sessions(row('2023-05-06', 'to-1', 'y-te', '1.000')),
    ...caught('NUMBER', 'sessions.json', 'sessions[0].people'),
  },
  {
    name: 'half a person',
    change: sessions(row('2023-05-06', 'to-1', 'y-te', '18.5')),
    ...caught('TYPE', 'sessions.json', 'sessions[0].people'),
  },
  {
    name: 'people as a program writes them',
    near: 'INPUT.NUMBER',
    change: sessions(row('2023-05-06', 'to-1', 'y-te', '18.0')),
  },
  {
    name: 'sessions of two groups on one day',
    near: 'INPUT.REFERENCE',
    change: sessions(row('2023-07-12', 'to-3'), row('2023-07-12', 'to-4')),
  },
  {
    name: 'a session twice',
    change: sessions(row('2023-07-12', 'to-3'), row('2023-07-12', 'to-3')),
    ...caught('VALUE', 'sessions.json', 'sessions[1]'),
  },
  {
    name: 'a session of no group',
    change: sessions(row('2023-07-12', 'to-13')),
    ...caught('REFERENCE', 'sessions.json', 'sessions[0].group'),
  },
  {
    name: 'a session after the clip',
    change: sessions(row('2023-08-16', 'to-3')),
    ...caught('VALUE', 'sessions.json', 'sessions[0].date'),
  },
  {
    name: 'a session of last year',
    change: sessions(row('2022-07-12', 'to-3')),
    ...caught('VALUE', 'sessions.json', 'sessions[0].date'),
  },
  {
    name: 'a session of no topic',
    change: sessions(row('2023-07-12', 'to-3', 'y-tế')),
    ...caught('VALUE', 'sessions.json', 'sessions[0].topic'),
  },
  {
    name: 'a session of half a person',
    change: sessions(row('2023-07-12', 'to-3', 'y-te', '0.5')),
    ...caught('TYPE', 'sessions.json', 'sessions[0].people'),
  },
  {name: 'a session', near: 'INPUT.VALUE', change: sessions(row('2023-07-12', 'to-3'))},
];
