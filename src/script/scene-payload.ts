import type {Dossier} from '../dossier/dossier';
import type {NamedFigure} from '../dossier/figures';
import type {SceneKind} from '../dossier/scene-kinds';
import {formatDate} from '../text/format-date';
import type {Scene} from './scene';
import {statisticsSource} from './statistics-source';
import {statisticsViews} from './statistics-views';

type Figures = ReadonlyMap<string, NamedFigure>;
type Fields<S extends Scene = Scene> = S extends Scene
  ? Omit<S, 'id' | 'contents' | 'lines' | 'sample' | 'footage'>
  : never;

/** What only this kind of scene shows; `sample` when it shows a figure that no office has given. */
export type ScenePayload = {readonly fields: Fields; readonly sample: boolean};

const plain = (fields: Fields): ScenePayload => ({fields, sample: false});

/** Takes from the dossier what a scene of this kind shows; texts may still call figures. */
export function scenePayload(dossier: Dossier, kind: SceneKind, figures: Figures): ScenePayload {
  const {clip, team, roles, activities, outreach, management, solutions} = dossier;
  switch (kind) {
    case 'hook':
      return plain({kind, heading: clip.hook.heading, slip: clip.hook.slip});
    case 'title':
      return plain({
        kind,
        heading: clip.contest.theme,
        contest: clip.contest.name,
        unit: clip.unit.authority,
        place: clip.unit.place,
      });
    case 'team':
      return plain({
        kind,
        heading: team.heading,
        groups: team.groups.map(({name}) => name),
        groupsLabel: team.groupsLabel,
        members: team.members,
        motto: team.motto,
      });
    case 'changes': {
      const {heading, beforeLabel, afterLabel, pairs} = roles;
      return plain({kind, heading, beforeLabel, afterLabel, pairs});
    }
    case 'services': {
      const {heading, app, steps} = activities.services;
      return plain({kind, heading, app, steps});
    }
    case 'market': {
      const {heading, stations, pledge} = activities.market;
      return plain({kind, heading, stations, pledge});
    }
    case 'needs': {
      const {heading, doors} = activities.needs;
      return plain({kind, heading, doors});
    }
    case 'statistics':
      return statisticsPayload(dossier, figures);
    case 'outreach':
      return plain({
        kind,
        heading: outreach.heading,
        center: outreach.center,
        channels: outreach.channels,
      });
    case 'management':
      return plain({
        kind,
        heading: management.heading,
        center: management.center,
        steps: management.steps,
      });
    case 'solutions':
      return plain({kind, heading: solutions.heading, stones: solutions.stones});
    case 'closing':
      return plain({
        kind,
        heading: clip.closing.thanks,
        thanks: clip.closing.thanks,
        unit: clip.unit.authority,
        date: formatDate(clip.date),
        credits: clip.closing.credits,
        sources: clip.closing.sources,
        groupCount: team.groups.length,
      });
  }
}

function statisticsPayload(dossier: Dossier, figures: Figures): ScenePayload {
  const {heading} = dossier.statistics;
  const {views, sample} = statisticsViews(dossier, figures);
  return {
    fields: {kind: 'statistics', heading, views, ...statisticsSource(dossier.statistics, views)},
    sample,
  };
}
