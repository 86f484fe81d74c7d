import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {z} from 'zod';
import {DOSSIER_SCHEMAS} from '../dossier/dossier';
import {TOPIC_MEANINGS} from '../dossier/schema/meanings';

/** A ward at the upper end: what `check` must still be quick with. */
export const LARGE = {groups: 12, indicators: 45, sessions: 10_000} as const;

/** Writes a dossier of that size into a folder: the one of `dataDir`, with as many figures and rows as that. */
export async function writeLargeDossier(dataDir: string, folder: string): Promise<void> {
  await cp(dataDir, folder, {recursive: true});
  await change(folder, 'team.json', DOSSIER_SCHEMAS.team, (team) => ({
    ...team,
    groups: Array.from({length: LARGE.groups}, (_, i) => ({
      id: `to-${i + 1}`,
      name: `Tổ dân phố ${i + 1}`,
    })),
  }));
  await change(folder, 'statistics.json', DOSSIER_SCHEMAS.statistics, (statistics) => ({
    ...statistics,
    indicators: [
      ...statistics.indicators,
      ...moreOf(statistics.indicators, LARGE.indicators - statistics.indicators.length),
    ],
  }));
  await change(folder, 'sessions.json', DOSSIER_SCHEMAS.sessions, () => ({sessions: sessions()}));
}

async function change<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  edit: (value: z.output<S>) => unknown,
): Promise<void> {
  const path = join(folder, file);
  const value = schema.parse(JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify(edit(value), null, 2));
}

const moreOf = <T extends {readonly id: string; readonly label?: string | undefined}>(
  list: readonly T[],
  count: number,
): readonly T[] =>
  Array.from({length: count}, (_, i) => {
    const model = list[i % list.length] as T;
    return {...model, id: `${model.id}_X${i + 1}`, label: `${model.label ?? model.id} ${i + 1}`};
  });

/** No two on one day by one group about one topic, all in the year of the default statistics. */
function sessions(): readonly object[] {
  const topics = Object.keys(TOPIC_MEANINGS);
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
