import {stat} from 'node:fs/promises';
import type {LineVoice, SpokenLine} from './line-voice';
import {readRegistry, registerRecordings, type RegistryEntry} from './registry';
import {hashRecording} from './take-in-recording';
import {inPublic} from './voice-folders';

/**
 * Writes into the registry what every recording in use says now: from then on a change of the line's words is noticed.
 * Entries of files that were moved or renamed follow them.
 * @returns ids of the lines whose recording was not known before. @throws VoiceListError when the registry is broken.
 */
export async function registerTakes(
  publicDir: string,
  lines: readonly SpokenLine[],
  voices: readonly LineVoice[],
): Promise<readonly string[]> {
  const registry = await readRegistry(publicDir);
  const fresh: RegistryEntry[] = [];
  const added: string[] = [];
  for (const {state, file, lineId, notes} of voices) {
    const line = lines.find(({id}) => id === lineId);
    if (state !== 'recorded' || file === undefined || !line) continue;
    const {sha256} = await hashRecording(publicDir, file);
    // Two lines may share a recording: it is filed under the first.
    if (fresh.some((entry) => entry.file === file)) continue;
    fresh.push({file, sha256, line: lineId, spoken: line.spoken});
    if (notes.some(({code}) => code === 'new')) added.push(lineId);
  }
  const hashes = new Set(fresh.map(({sha256}) => sha256));
  const moved = new Set<string>();
  for (const {file, sha256} of registry)
    if (hashes.has(sha256) && !(await fileExists(inPublic(publicDir, file)))) moved.add(file);
  const isKnown = (entry: RegistryEntry) =>
    registry.some(
      ({file, sha256, line, spoken}) =>
        file === entry.file &&
        sha256 === entry.sha256 &&
        line === entry.line &&
        spoken === entry.spoken,
    );
  if (moved.size > 0 || !fresh.every(isKnown)) await registerRecordings(publicDir, fresh, moved);
  return added;
}

const fileExists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
