import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {hashValues} from '../base/hash-values';
import {writeAtomically} from '../base/write-atomically';
import type {Overflow} from '../render/scene-overflows';

/** Scenes that are remembered; a dossier has twelve. */
const MOST_KEPT = 300;

const keptSchema = z.strictObject({
  /** Hash of `layouts`: what a disk or a hand has changed is not believed. */
  sum: z.string(),
  layouts: z.array(
    z.tuple([z.string(), z.array(z.strictObject({text: z.string(), at: z.int().nonnegative()}))]),
  ),
});

/** What was found in scenes that were laid out before, by all that a layout depends on. */
export type KeptLayouts = ReadonlyMap<string, readonly Overflow[]>;

const fileIn = (folder: string): string => join(folder, 'layouts.json');

/** What is kept in a folder; nothing, when there is no file or it is not whole. */
export async function readKeptLayouts(folder: string): Promise<KeptLayouts> {
  try {
    const {sum, layouts} = keptSchema.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')));
    return sum === hashValues(layouts) ? new Map(layouts) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps what is new, the oldest goes. A folder that cannot be written to costs time, not the check. */
export async function keepLayouts(folder: string, layouts: KeptLayouts): Promise<void> {
  const newest = [...layouts].slice(-MOST_KEPT);
  const text = JSON.stringify({sum: hashValues(newest), layouts: newest});
  await writeAtomically(fileIn(folder), text).catch(() => undefined);
}
