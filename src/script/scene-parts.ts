import type {FigureView, Scene} from './scene';

/** Ids of the things that arrive in a scene, in the order of the picture; each is a beat. */
export function itemIdsOf(scene: Scene): readonly string[] {
  switch (scene.kind) {
    case 'hook':
      return ['now'];
    case 'title':
    case 'closing':
      return [];
    case 'team':
      return ['groups', ...scene.members.map(({id}) => id), 'motto'];
    case 'changes':
      return scene.pairs.map(({id}) => id);
    case 'services':
      return scene.steps.map(({id}) => id);
    case 'market':
      return [...scene.stations.map(({id}) => id), 'pledge'];
    case 'needs':
      return scene.doors.map(({id}) => id);
    case 'statistics':
      return scene.views.map(({id}) => id);
    case 'outreach':
      return scene.channels.map(({id}) => id);
    case 'management':
      return scene.steps.map(({id}) => id);
    case 'solutions':
      return scene.stones.map(({id}) => id);
  }
}

/** Words that stand in the picture itself, captions left out: what a viewer has to read beside listening. */
export function textsOf(scene: Scene): readonly string[] {
  const items = (list: readonly {title: string; detail?: string | undefined}[]) =>
    list.flatMap(({title, detail}) => (detail ? [title, detail] : [title]));
  switch (scene.kind) {
    case 'hook':
      return [scene.heading, ...Object.values(scene.slip)];
    case 'title':
      return [scene.heading, scene.contest, scene.unit, scene.place];
    case 'team':
      return [scene.heading, scene.groupsLabel, ...items(scene.members), scene.motto];
    case 'changes':
      return [scene.heading, ...scene.pairs.flatMap(({before, after}) => [before, after])];
    case 'services':
      return [scene.heading, scene.app, ...items(scene.steps)];
    case 'market':
      return [scene.heading, ...items(scene.stations), scene.pledge.title, scene.pledge.text];
    case 'needs':
      return [scene.heading, ...items(scene.doors), ...scene.doors.flatMap(({tasks}) => tasks)];
    case 'statistics':
      return [scene.heading, scene.asOf, scene.source, ...scene.views.flatMap(viewTexts)];
    case 'outreach':
      return [scene.heading, scene.center, ...items(scene.channels)];
    case 'management':
      return [scene.heading, scene.center, ...items(scene.steps)];
    case 'solutions':
      return [scene.heading, ...items(scene.stones)];
    case 'closing':
      // Credits and sources are looked up rather than read.
      return [scene.thanks, scene.unit, scene.date];
  }
}

function viewTexts(view: FigureView): readonly string[] {
  switch (view.type) {
    case 'counter':
      return [view.figure.text, view.figure.label];
    case 'ring':
      return [
        view.figure.text,
        view.figure.label,
        view.basis,
        view.numerator.label,
        view.denominator.label,
      ];
    case 'bars':
      return [view.title, ...view.rows.flatMap(({text, label}) => [text, label])];
    case 'ranking':
      // A ranking is looked over rather than read word for word.
      return [view.title, ...view.rows.slice(0, 3).map(({label}) => label)];
  }
}
