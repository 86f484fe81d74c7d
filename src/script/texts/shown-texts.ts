import {type Dossier, DOSSIER_PARTS, type DossierPart, fileOf} from '../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../dossier/figures';
import type {SceneKind} from '../../dossier/scene-kinds';
import {stringsIn} from '../../dossier/strings-in';
import type {JsonPath} from '../../findings/json-path';
import type {Places} from '../../findings/places';
import {textPlacesOf} from './scene-texts';
import {type TextUse, textUse} from './text-keys';

/** A text as it leaves the dossier: figures in place of `{{ID}}`, without `[[marks]]`. */
export type ShownText = {
  readonly file: string;
  readonly path: JsonPath;
  /** `seen` on screen; `spoken` by the voice, and seen as a caption; `written` to files beside the clip only. */
  readonly manner: Exclude<TextUse, 'named'>;
  /** The first scene that shows or says it; absent where no scene of this clip does. */
  readonly scene?: SceneKind | undefined;
  readonly text: string;
  /** The stretches of `text` that figures gave, `end` exclusive: no officer typed them. */
  readonly computed: readonly {readonly start: number; readonly end: number}[];
  /** Index in the string of the file for an index in `text`. */
  readonly rawIndex: (index: number) => number;
};

/** Every text of the dossier that will be seen, heard or written beside the clip, file by file. */
export function shownTexts(dossier: Dossier, places: Places): readonly ShownText[] {
  const figures = figuresOf(dossier);
  const sceneOf = sceneFinder(dossier);
  return DOSSIER_PARTS.flatMap((part) => {
    const file = fileOf(part);
    return stringsIn(places[file]?.value).flatMap(({path, text}) => {
      const use = textUse(part, path);
      if (use === undefined) return [];
      const manner = use === 'named' ? 'seen' : use;
      return {file, path, manner, scene: sceneOf(part, path), ...resolved(text, figures)};
    });
  });
}

/** Finds the scene of this clip that a place belongs to. */
function sceneFinder(
  dossier: Dossier,
): (part: DossierPart, path: JsonPath) => SceneKind | undefined {
  const places = dossier.clip.scenes.flatMap((scene) =>
    textPlacesOf(dossier, scene).map((place) => ({scene, ...place})),
  );
  return (part, path) =>
    places.find(
      (place) => place.part === part && place.path.every((step, depth) => path[depth] === step),
    )?.scene;
}

/** A reference to a figure, or a mark; a mark between blanks takes one of them along. */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}|(?:(?<=^|\s)\[\[[^[\]]*\]\]\s?)|\[\[[^[\]]*\]\]/g;

type Resolved = Pick<ShownText, 'text' | 'computed' | 'rawIndex'>;

/** The text with its figures and without its marks, and the way back. */
function resolved(raw: string, figures: ReadonlyMap<string, NamedFigure>): Resolved {
  if (!/\{\{|\[\[/.test(raw)) return {text: raw, computed: [], rawIndex: (index) => index};
  const origins: number[] = [];
  const computed: {start: number; end: number}[] = [];
  let text = '';
  let last = 0;
  const copyTo = (end: number): void => {
    for (let at = last; at < end; at += 1) origins.push(at);
    text += raw.slice(last, end);
  };
  for (const {0: whole, 1: id, index} of raw.matchAll(PLACEHOLDER)) {
    copyTo(index);
    last = index + whole.length;
    // An unknown id stays as it is; another rule reports it.
    const figure = id === undefined ? '' : (figures.get(id)?.text ?? whole);
    if (figure !== '') computed.push({start: text.length, end: text.length + figure.length});
    for (let unit = 0; unit < figure.length; unit += 1) origins.push(index);
    text += figure;
  }
  copyTo(raw.length);
  return {text, computed, rawIndex: (index) => origins[index] ?? raw.length};
}
