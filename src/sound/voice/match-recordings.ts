import {basename, dirname} from 'node:path/posix';
import {lineOfFileName} from './line-of-file-name';
import type {RegistryEntry} from './registry';
import type {Recording} from './take-in-recording';

type MatchedLine = {readonly id: string; readonly spoken: string};

export type Match = {
  readonly lineId: string;
  readonly recording: Recording;
  /** `registered`: it is known to say these words. `new`: it is named after the line, and that is all that is known. */
  readonly state: 'registered' | 'new';
  /** Other files of the same folder for the same line. */
  readonly rivals: readonly Recording[];
};

export type Matches = {
  readonly matches: readonly Match[];
  /** Recordings whose line has other words by now. */
  readonly stale: readonly {readonly lineId: string; readonly recording: Recording}[];
  readonly strays: readonly StrayRecordings[];
};

/** Files that belong to no line, at least one. */
export type StrayRecordings = {
  /** `misnamed`: the name says no line. `left-over`: recorded for a line that is gone or has another voice. */
  readonly kind: 'misnamed' | 'left-over';
  readonly recordings: readonly Recording[];
};

type Claim = Pick<Match, 'lineId' | 'recording' | 'state'>;

/**
 * Which recording belongs to which line. A registered one goes where its words are now, whatever its name or the line's
 * number; only an unknown one goes by its name.
 * @param recordings of the clip's folder first: they win over those that all clips share.
 */
export function matchRecordings(
  recordings: readonly Recording[],
  registry: readonly RegistryEntry[],
  lines: readonly MatchedLine[],
): Matches {
  const ids = lines.map(({id}) => id);
  const claims: Claim[] = [];
  const outdated: Recording[] = [];
  for (const recording of recordings) {
    const known = entryOf(recording, registry);
    const named = lineOfFileName(basename(recording.path), ids);
    if (known) {
      const saying = lines.filter(({spoken}) => spoken === known.spoken);
      const line = saying.find(({id}) => id === named) ?? saying[0];
      if (line) claims.push({lineId: line.id, recording, state: 'registered'});
      else outdated.push(recording);
    } else if (named !== undefined) claims.push({lineId: named, recording, state: 'new'});
    else outdated.push(recording);
  }
  const matches = ids.flatMap((id) => winner(claims.filter(({lineId}) => lineId === id)));
  const voiced = new Set(matches.map(({lineId}) => lineId));
  const silent = ids.filter((id) => !voiced.has(id));
  return {matches, ...sortOutdated(outdated, registry, {ids, silent})};
}

/** The entry of the same bytes, that of the same file before others: two lines may share one recording. */
function entryOf(
  {path, sha256}: Recording,
  registry: readonly RegistryEntry[],
): RegistryEntry | undefined {
  const same = registry.filter((entry) => entry.sha256 === sha256);
  return same.find(({file}) => file === path) ?? same[0];
}

/** Of several claims: the nearest folder, then what is registered, then the first by name. */
function winner(claims: readonly Claim[]): readonly Match[] {
  const nearest = claims[0] && dirname(claims[0].recording.path);
  const near = claims.filter(({recording}) => dirname(recording.path) === nearest);
  const best = near.find(({state}) => state === 'registered') ?? near[0];
  if (!best) return [];
  const rivals = near
    .map(({recording}) => recording)
    .filter(({sha256}) => sha256 !== best.recording.sha256);
  return [{...best, rivals}];
}

/** A line that has no voice and whose recording says other words is stale; a recording of nothing is a stray. */
function sortOutdated(
  outdated: readonly Recording[],
  registry: readonly RegistryEntry[],
  lines: {readonly ids: readonly string[]; readonly silent: readonly string[]},
): Pick<Matches, 'stale' | 'strays'> {
  const stale: {lineId: string; recording: Recording}[] = [];
  const misnamed: Recording[] = [];
  const leftOver: Recording[] = [];
  for (const recording of outdated) {
    const known = entryOf(recording, registry);
    const lineId = lineOfFileName(basename(recording.path), lines.ids) ?? known?.line;
    if (lineId !== undefined && lines.silent.includes(lineId)) stale.push({lineId, recording});
    else (known ? leftOver : misnamed).push(recording);
  }
  const strays: readonly StrayRecordings[] = [
    {kind: 'misnamed', recordings: misnamed},
    {kind: 'left-over', recordings: leftOver},
  ];
  return {stale, strays: strays.filter(({recordings}) => recordings.length > 0)};
}
