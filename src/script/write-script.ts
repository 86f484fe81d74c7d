import type {Dossier} from '../dossier/dossier';
import {figuresOf, type NamedFigure} from '../dossier/figures';
import {referencesIn, resolveReferences} from '../dossier/references';
import type {SceneKind} from '../dossier/scene-kinds';
import {sceneSource} from '../dossier/scene-source';
import {parseLine} from './parse-line';
import {sceneSchema, type Footage, type Scene} from './scene';
import {scenePayload} from './scene-payload';
import type {Script} from './script';

type Figures = ReadonlyMap<string, NamedFigure>;

/** Dossier → Script: what is said and shown, in order, with every figure already in its written form. */
export function writeScript(dossier: Dossier): Script {
  const figures = figuresOf(dossier);
  const {clip, team} = dossier;
  return {
    title: clip.contest.theme,
    slug: clip.slug,
    motif: clip.motif,
    glossary: [clip.unit.name, clip.unit.authority, ...team.groups.map(({name}) => name)],
    scenes: clip.scenes.map((kind) => writeScene(dossier, kind, figures)),
  };
}

function writeScene(dossier: Dossier, kind: SceneKind, figures: Figures): Scene {
  const {narration} = sceneSource(dossier, kind);
  const payload = scenePayload(dossier, kind, figures);
  const footage = footageOf(dossier, kind);
  return sceneSchema.parse({
    id: kind,
    contents: dossier.profile.contents.filter(({scene}) => scene === kind).map(({tag}) => tag),
    lines: narration.map((text, index) =>
      parseLine(`${kind}.${index + 1}`, resolveReferences(text, figures)),
    ),
    sample: payload.sample || callsSample([narration, payload.fields], figures),
    ...(footage ? {footage} : {}),
    ...(resolveAll(payload.fields, figures) as object),
  });
}

/** Puts figures into every text of a value, however deep. */
function resolveAll(value: unknown, figures: Figures): unknown {
  if (typeof value === 'string') return resolveReferences(value, figures);
  if (Array.isArray(value)) return value.map((inner) => resolveAll(inner, figures));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, resolveAll(inner, figures)]),
    );
  }
  return value;
}

/** Whether any text calls a figure that no office has given. */
function callsSample(value: unknown, figures: Figures): boolean {
  if (typeof value === 'string') return referencesIn(value).some((id) => figures.get(id)?.sample);
  if (value !== null && typeof value === 'object')
    return Object.values(value).some((inner) => callsSample(inner, figures));
  return false;
}

function footageOf({media}: Dossier, kind: SceneKind): Footage | undefined {
  const entry = media.footage.find(({scene}) => scene === kind);
  const asset = media.assets.find(({id}) => id === entry?.asset);
  if (!entry || (asset?.kind !== 'photo' && asset?.kind !== 'video')) return undefined;
  return {kind: asset.kind, src: asset.file, ...(entry.caption ? {caption: entry.caption} : {})};
}
