import type {Dossier} from '../dossier/dossier';
import {figuresOf} from '../dossier/figures';
import {referencesIn, resolveReferences} from '../dossier/references';
import type {SceneKind} from '../dossier/scene-kinds';
import {type Lexicon, lexiconWith} from '../text/lexicon';
import type {Figures} from './define-scene';
import {parseLine} from './parse-line';
import {type Footage, type Line, type Scene, sceneSchema} from './scene';
import {sceneSource, writtenAt} from './scene-source';
import {definitionOf} from './scenes';
import type {MusicSource, Script} from './script';

/** Dossier → Script: what is said and shown, in order, with every figure already in its written form. */
export function writeScript(dossier: Dossier): Script {
  const figures = figuresOf(dossier);
  const {clip, team, words} = dossier;
  const lexicon = lexiconWith(words.readings);
  return {
    title: clip.contest.theme,
    slug: clip.slug,
    motif: clip.motif,
    glossary: [
      clip.unit.name,
      clip.unit.authority,
      ...team.groups.map(({name}) => name),
      ...words.compounds,
    ],
    lexicon: words.readings,
    music: musicOf(dossier),
    scenes: clip.scenes.map((kind) => writeScene({dossier, figures, lexicon}, kind)),
  };
}

type Source = {
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly lexicon: Lexicon;
};

/** A mood, or the file of the registered music; that it is registered was checked before. */
function musicOf({clip: {music}, media}: Dossier): MusicSource {
  if ('mood' in music) return music;
  const asset = media.assets.find(({id}) => id === music.asset);
  if (!asset)
    throw new Error(`music ${music.asset} passed the check of the dossier but does not exist`);
  return {file: asset.file};
}

function writeScene({dossier, figures, lexicon}: Source, kind: SceneKind): Scene {
  const {narration} = sceneSource(dossier, kind);
  const {place, write, figures: figuresShown} = definitionOf(kind);
  const content = write(writtenAt(dossier, place), {dossier, figures});
  const shown = figuresShown?.(content) ?? [];
  const footage = footageOf(dossier, kind);
  return sceneSchema.parse({
    id: kind,
    contents: dossier.profile.contents.filter(({scene}) => scene === kind).map(({tag}) => tag),
    lines: narration.map(({text, optional}, index) => ({
      ...parseLine(`${kind}.${index + 1}`, resolveReferences(text, figures), lexicon),
      ...(optional === undefined ? {} : {optional}),
      ...figuresSaid(text, figures),
    })),
    sample:
      shown.some(({indicator}) => isSample(indicator, figures)) ||
      callsSample([narration.map(({text}) => text), content], figures),
    ...(footage ? {footage} : {}),
    kind,
    ...resolveIn(content, figures),
  });
}

/** The figures that a line says, for the ledger. */
function figuresSaid(text: string, figures: Figures): Pick<Line, 'figures'> {
  const said = referencesIn(text).map((id) => ({indicator: id, text: figures.get(id)?.text ?? ''}));
  return said.length === 0 ? {} : {figures: said};
}

/** Puts figures into every text of a value, however deep. */
function resolveAll(value: unknown, figures: Figures): unknown {
  if (typeof value === 'string') return resolveReferences(value, figures);
  if (Array.isArray(value)) return value.map((inner) => resolveAll(inner, figures));
  return value !== null && typeof value === 'object' ? resolveIn(value, figures) : value;
}

function resolveIn(fields: object, figures: Figures): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, resolveAll(value, figures)]),
  );
}

const isSample = (id: string | undefined, figures: Figures): boolean =>
  id !== undefined && figures.get(id)?.sample === true;

/** Whether any text calls a figure that no office has given. */
function callsSample(value: unknown, figures: Figures): boolean {
  if (typeof value === 'string') return referencesIn(value).some((id) => isSample(id, figures));
  if (value !== null && typeof value === 'object')
    return Object.values(value).some((inner) => callsSample(inner, figures));
  return false;
}

function footageOf({media}: Dossier, kind: SceneKind): Footage | undefined {
  const entry = media.footage.find(({scene}) => scene === kind);
  const asset = media.assets.find(({id}) => id === entry?.asset);
  if (!entry || (asset?.kind !== 'photo' && asset?.kind !== 'video')) return undefined;
  return {
    kind: asset.kind,
    src: asset.file,
    ...(entry.keepSound ? {keepSound: true} : {}),
    ...(entry.caption ? {caption: entry.caption} : {}),
  };
}
