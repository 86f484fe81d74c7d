import {fileOf, type Dossier, type DossierPart} from './dossier';
import type {JsonPath} from '../findings/json-path';
import type {SceneKind} from './scene-kinds';

/** A line of narration as it was written, and where. */
type SourceLine = {
  readonly text: string;
  /** Lines with the lowest number may be left out first. */
  readonly optional?: number;
  readonly path: JsonPath;
};

/** Where the words of a scene stand in the dossier, what it says, and what its narration may call. */
export type SceneSource = {
  readonly file: string;
  /** Place of the scene's object inside the file. */
  readonly path: JsonPath;
  readonly narration: readonly SourceLine[];
  /** Names that `[[…]]` may call because something on screen answers to them. */
  readonly names: readonly string[];
};

const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);

type Narration = readonly (string | {readonly text: string; readonly optional: number})[];

const source = (
  part: DossierPart,
  path: JsonPath,
  {narration}: {readonly narration: Narration},
  names: string[],
): SceneSource => ({
  file: fileOf(part),
  path,
  narration: narration.map((line, index) => {
    const place = [...path, 'narration', index];
    return typeof line === 'string'
      ? {text: line, path: place}
      : {...line, path: [...place, 'text']};
  }),
  names,
});

/** The source of each kind of scene. */
export function sceneSource(dossier: Dossier, kind: SceneKind): SceneSource {
  const {clip, team, roles, activities, statistics, outreach, management, solutions} = dossier;
  const {services, market, needs} = activities;
  switch (kind) {
    case 'hook':
      return source('clip', ['hook'], clip.hook, ['now']);
    case 'title':
      return source('clip', ['title'], clip.title, []);
    case 'closing':
      return source('clip', ['closing'], clip.closing, []);
    case 'team':
      return source('team', [], team, ['groups', ...ids(team.members), 'motto']);
    case 'changes':
      return source('roles', [], roles, ids(roles.pairs));
    case 'services':
      return source('activities', ['services'], services, ids(services.steps));
    case 'market':
      return source('activities', ['market'], market, [...ids(market.stations), 'pledge']);
    case 'needs':
      return source('activities', ['needs'], needs, ids(needs.doors));
    case 'statistics':
      return source('statistics', [], statistics, ids(statistics.views));
    case 'outreach':
      return source('outreach', [], outreach, ids(outreach.channels));
    case 'management':
      return source('management', [], management, ids(management.steps));
    case 'solutions':
      return source('solutions', [], solutions, ids(solutions.stones));
  }
}
