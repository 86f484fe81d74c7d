import {type Dossier, fileOf} from '../dossier/dossier';
import {figuresOf, type NamedFigure} from '../dossier/figures';
import {referencesIn} from '../dossier/references';
import type {JsonPath} from '../findings/json-path';
import type {Places} from '../findings/places';
import type {Line} from '../script/scene';
import {figuresOfView} from '../script/statistics-source';
import {placeOfLine} from '../script/texts/find-text';
import {type SceneText, sceneTexts} from '../script/texts/scene-texts';
import type {Cue, Timeline, TimelineScene} from '../timeline/timeline';
import {type FactOf, type FigureFact, figureFacts, type Written, writtenIn} from './figure-facts';

/** One appearance of a figure. Frames are counted from the start of the clip; `endFrame` is exclusive. */
type FigureUse = FigureFact & {
  readonly sceneId: string;
  readonly startFrame: number;
  readonly endFrame: number;
  readonly how: 'seen' | 'spoken' | 'caption';
  /** As it is written on screen or in the caption; a voice says these figures in words. */
  readonly text: string;
  /** The text or chart that calls the figure. */
  readonly calledAt: Written;
};

/** The ledger of a clip: every figure that is shown or spoken, with its fact. */
export type Evidence = {
  readonly version: 1;
  readonly title: string;
  readonly slug: string;
  /** Frames a second. */
  readonly fps: number;
  readonly uses: readonly FigureUse[];
  /** Numbers in texts that are no statistics, with the source that the officers named. */
  readonly facts: readonly (Written & {readonly text: string; readonly source: string})[];
};

type Ledger = {
  readonly timeline: Timeline;
  readonly dossier: Dossier;
  readonly places: Places;
  readonly factOf: FactOf;
  /** Texts on screen that call figures. */
  readonly texts: readonly SceneText[];
  readonly figures: ReadonlyMap<string, NamedFigure>;
};

/**
 * Dossier + timeline = ledger, in the order of the clip.
 * @param timeline of this dossier; it may show some scenes only. @param places where the dossier's values are written.
 */
export function evidenceOf(timeline: Timeline, dossier: Dossier, places: Places): Evidence {
  const ledger: Ledger = {
    timeline,
    dossier,
    places,
    factOf: figureFacts(dossier, places),
    texts: sceneTexts(dossier).filter(({path}) => !path.includes('narration')),
    figures: figuresOf(dossier),
  };
  const uses = timeline.scenes.flatMap((timed) => [
    ...chartUses(ledger, timed),
    ...textUses(ledger, timed),
    ...timed.scene.lines.flatMap((line) => lineUses(ledger, timed, line)),
  ]);
  const placeOf = writtenIn(places);
  return {
    version: 1,
    title: timeline.title,
    slug: timeline.slug,
    fps: timeline.fps,
    uses: uses.sort((a, b) => a.startFrame - b.startFrame || a.endFrame - b.endFrame),
    facts: dossier.clip.facts.map(({text, source}, i) => ({
      text,
      source,
      ...placeOf(fileOf('clip'), ['facts', i]),
    })),
  };
}

/** Every checked figure has a fact; one without would be missing from the ledger in silence. */
function requireFact({factOf}: Ledger, indicator: string, group?: string): FigureFact {
  const fact = factOf(indicator, group);
  if (!fact) throw new Error(`figure ${indicator} is shown but has no fact`);
  return fact;
}

/** Figures in charts: each chart is shown until the next takes its place. */
function chartUses(ledger: Ledger, {scene, from, durationInFrames, beats}: TimelineScene) {
  if (scene.kind !== 'statistics') return [];
  const end = from + durationInFrames;
  const placeOf = writtenIn(ledger.places);
  const starts = scene.views.map(({id}) => from + (beats[id] ?? 0));
  const charts = scene.views.flatMap((view, i) =>
    figuresOfView(view).flatMap(({indicator, group, text}): FigureUse[] =>
      indicator === undefined
        ? []
        : [
            {
              ...requireFact(ledger, indicator, group),
              sceneId: scene.id,
              startFrame: starts[i] ?? from,
              endFrame: starts[i + 1] ?? end,
              how: 'seen',
              text,
              calledAt: placeOf(fileOf('statistics'), ['views', i]),
            },
          ],
    ),
  );
  const date: FigureUse = {
    ...requireFact(ledger, 'ASOF'),
    sceneId: scene.id,
    startFrame: from,
    endFrame: end,
    how: 'seen',
    text: scene.asOf,
    calledAt: placeOf(fileOf('statistics'), ['asOf']),
  };
  return [...charts, date];
}

/** Figures that texts on screen call: seen from the beat of their thing, if it has one, to the end of the scene. */
function textUses(ledger: Ledger, timed: TimelineScene): FigureUse[] {
  const {texts, figures, places} = ledger;
  const {scene, from, durationInFrames} = timed;
  const placeOf = writtenIn(places);
  return texts
    .filter((shown) => shown.scene === scene.kind)
    .flatMap(({file, path, text}) =>
      referencesIn(text).map((indicator) => ({
        ...requireFact(ledger, indicator),
        sceneId: scene.id,
        startFrame: from + (beatOf(timed, places[file]?.value, path) ?? 0),
        endFrame: from + durationInFrames,
        how: 'seen' as const,
        text: figures.get(indicator)?.text ?? '',
        calledAt: placeOf(file, path),
      })),
    );
}

/** The beat of the thing that a text belongs to: of the nearest object with an id, or of a key that names a beat. */
function beatOf({beats}: TimelineScene, file: unknown, path: JsonPath): number | undefined {
  const names = path.flatMap((key, depth) => {
    const inner = path.slice(0, depth + 1).reduce<unknown>(stepInto, file);
    const id = stepInto(inner, 'id');
    return [
      ...(typeof id === 'string' ? [id] : []),
      ...(typeof key === 'string' ? [key.replace(/Label$/, '')] : []),
    ];
  });
  const name = names.findLast((known) => beats[known] !== undefined);
  return name === undefined ? undefined : beats[name];
}

const stepInto = (value: unknown, key: string | number): unknown =>
  value !== null && typeof value === 'object'
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

/** Figures in a line: heard while the line is spoken, read in the caption that writes them. */
function lineUses(ledger: Ledger, {scene}: TimelineScene, line: Line): FigureUse[] {
  const {timeline, dossier, places} = ledger;
  const calledAt = placeOfLine(dossier, places, line.id);
  const span = timeline.voice.find(({lineId}) => lineId === line.id);
  const cues = timeline.cues.filter(({lineId}) => lineId === line.id);
  if (!calledAt || !span) return [];
  let read = 0;
  return (line.figures ?? []).flatMap(({indicator, text}) => {
    const start = line.text.indexOf(text, read);
    read = start < 0 ? read : start + text.length;
    const use = {...requireFact(ledger, indicator), sceneId: scene.id, text, calledAt};
    return [
      {...use, how: 'spoken' as const, startFrame: span.startFrame, endFrame: span.endFrame},
      ...cuesAt(cues, start, start + text.length).map(({startFrame, endFrame}) => ({
        ...use,
        how: 'caption' as const,
        startFrame,
        endFrame,
      })),
    ];
  });
}

/** Captions of one line that write its letters from `start` to `end`: mostly one, two where a caption ends inside. */
function cuesAt(cues: readonly Cue[], start: number, end: number): readonly Cue[] {
  let at = 0;
  return cues.filter(({lines}) => {
    const from = at;
    at += lines.join(' ').length + 1;
    return start >= 0 && from < end && start < at - 1;
  });
}
