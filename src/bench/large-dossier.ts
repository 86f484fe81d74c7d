import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {z} from 'zod';
import {type Dossier, DOSSIER_SCHEMAS} from '../dossier/dossier';
import {INDICATOR_CATALOGUE} from '../dossier/indicators/indicator-catalogue';
import {TOPIC_WORDS} from '../dossier/words/value-words';
import {CHAINS, SUMS} from '../rules/data/statistics/catalogue-rules';

/** Size of a large ward, which `check` must be quick with too. */
export const LARGE = {groups: 12, indicators: 45, sessions: 10_000} as const;

/** Writes the dossier of `dataDir` into a folder, enlarged to that size. */
export async function writeLargeDossier(dataDir: string, folder: string): Promise<void> {
  await cp(dataDir, folder, {recursive: true});
  await change(join(folder, 'team.json'), DOSSIER_SCHEMAS.team, (team) => ({
    ...team,
    groups: Array.from({length: LARGE.groups}, (_, i) => ({
      id: `to-${i + 1}`,
      name: `Tổ dân phố ${i + 1}`,
    })),
  }));
  await change(join(folder, 'statistics.json'), DOSSIER_SCHEMAS.statistics, (statistics) => ({
    ...statistics,
    indicators: [
      ...statistics.indicators,
      ...moreOf(statistics.indicators, LARGE.indicators - statistics.indicators.length),
    ],
  }));
  await change(join(folder, 'sessions.json'), DOSSIER_SCHEMAS.sessions, ({$schema}) => ({
    $schema,
    sessions: sessions(),
  }));
}

async function change<S extends z.ZodType>(
  file: string,
  schema: S,
  edit: (value: z.output<S>) => unknown,
): Promise<void> {
  const value = schema.parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, JSON.stringify(edit(value), null, 2));
}

type Indicator = Dossier['statistics']['indicators'][number];

/** Large enough for every rule, the same for all: no part is more than its whole. */
const VALUE = 1000;

/** Other indicators of the catalogue, whose values need not agree with those of the list. */
function moreOf(list: readonly Indicator[], count: number): readonly Indicator[] {
  const given = new Set(list.map(({id}) => id));
  const chained = CHAINS.flatMap(({ids}) => (ids.some((id) => given.has(id)) ? ids : []));
  const summed = SUMS.flatMap(({whole, parts}) => [whole, ...parts]);
  const tied = new Set([...given, ...chained, ...summed]);
  return [...INDICATOR_CATALOGUE.values()]
    .filter(({id}) => !tied.has(id))
    .slice(0, count)
    .map(({id, label, unit, period, supplier}) => ({
      id,
      label,
      unit,
      supplier,
      value: VALUE,
      decimals: 0,
      status: 'sample',
      period: period === 'in-year' ? period : 'cumulative',
    }));
}

/** Never two on the same day by the same group about the same topic; all in the year of the default statistics. */
function sessions(): readonly object[] {
  const topics = Object.keys(TOPIC_WORDS);
  return Array.from({length: LARGE.sessions}, (_, i) => {
    const day = Math.floor(i / (LARGE.groups * topics.length));
    return {
      date: new Date(Date.UTC(2023, 0, 2 + day)).toISOString().slice(0, 10),
      group: `to-${(i % LARGE.groups) + 1}`,
      topic: topics[Math.floor(i / LARGE.groups) % topics.length],
      people: (i * 7) % 40,
      note: 'Hướng dẫn tại nhà văn hóa tổ dân phố',
    };
  });
}
