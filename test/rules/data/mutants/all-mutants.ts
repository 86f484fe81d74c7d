import {readdirSync} from 'node:fs';
import type {Mutant} from './mutant';

/** The mutants of every topic, as far as they change a dossier. */
export async function allMutants(): Promise<readonly Mutant[]> {
  const files = readdirSync(new URL('.', import.meta.url), {recursive: true}) as string[];
  const lists = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('all-mutants.ts'))
      .map(async (file) => {
        const {mutants} = (await import(`./${file}`)) as {mutants?: readonly Mutant[]};
        return mutants ?? [];
      }),
  );
  return lists.flat();
}
