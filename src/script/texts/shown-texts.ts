import {DOSSIER_PARTS, fileOf, type Dossier} from '../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../dossier/figures';
import type {JsonPath} from '../../findings/json-path';
import type {Places} from '../../findings/places';
import type {SceneKind} from '../../dossier/scene-kinds';
import {sceneSource} from '../../dossier/scene-source';
import {stringsIn} from '../../dossier/strings-in';
import {KEPT_ONLY, NOT_TEXT} from './text-keys';

/** A text as it leaves the dossier: figures in place of `{{ID}}`, without `[[marks]]`. */
export type ShownText = {
  readonly file: string;
  readonly path: JsonPath;
  /** `seen` on screen; `spoken` by the voice, and seen as a caption; `written` to files beside the clip only. */
  readonly manner: 'seen' | 'spoken' | 'written';
  /** The first scene that shows or says it; absent where no scene of this clip does. */
  readonly scene?: SceneKind;
  readonly text: string;
  /** The stretches of `text` that figures gave, `end` exclusive: no officer typed them. */
  readonly computed: readonly {readonly start: number; readonly end: number}[];
  /** Index in the string of the file for an index in `text`. */
  readonly rawIndex: (index: number) => number;
};

/** Files of which only these keys are seen; their other texts go to side files. */
const SEEN_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  'media.json': new Set(['caption']),
  'words.json': new Set(),
  'sessions.json': new Set(),
};

/** Texts of `clip.json` that stand outside the objects of the scenes, and the scene that shows them first. */
const SCENE_OF_FRAME: Readonly<Record<string, SceneKind>> = {contest: 'title', unit: 'title'};

/** Texts of `clip.json` that no scene shows in their place. */
const NOT_SHOWN = new Set(['contest.basis', 'facts.text', 'facts.source']);

/** Every text of the dossier that will be seen, heard or written beside the clip, file by file. */
export function shownTexts(dossier: Dossier, places: Places): readonly ShownText[] {
  const figures = figuresOf(dossier);
  const sceneOf = sceneFinder(dossier);
  return DOSSIER_PARTS.map(fileOf).flatMap((file) =>
    stringsIn(places[file]?.value).flatMap(({path, text}) => {
      const key = path.findLast((step) => typeof step === 'string');
      if (key === undefined || NOT_TEXT.has(key)) return [];
      const scene = sceneOf(file, path);
      const manner = mannerOf(file, path, key);
      return {file, path, manner, ...(scene ? {scene} : {}), ...resolved(text, figures)};
    }),
  );
}

const isNarration = (path: JsonPath): boolean => path.includes('narration');

function mannerOf(file: string, path: JsonPath, key: string): ShownText['manner'] {
  if (isNarration(path)) return 'spoken';
  const keys = path.filter((step) => typeof step === 'string').join('.');
  const isKept = KEPT_ONLY.has(key) || (file === fileOf('clip') && NOT_SHOWN.has(keys));
  return isKept || SEEN_IN[file]?.has(key) === false ? 'written' : 'seen';
}

/** Finds the scene of this clip that a place belongs to. */
function sceneFinder(dossier: Dossier): (file: string, path: JsonPath) => SceneKind | undefined {
  const sources = dossier.clip.scenes.map((kind) => ({kind, ...sceneSource(dossier, kind)}));
  return (file, path) => {
    if (file === fileOf('media')) return dossier.media.footage[Number(path[1])]?.scene;
    const frame = file === fileOf('clip') ? SCENE_OF_FRAME[String(path[0])] : undefined;
    if (frame !== undefined) return frame;
    return sources.find(
      (source) => source.file === file && source.path.every((step, depth) => path[depth] === step),
    )?.kind;
  };
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
    // An unknown id stays as it is: it is told of elsewhere.
    const figure = id === undefined ? '' : (figures.get(id)?.text ?? whole);
    if (figure !== '') computed.push({start: text.length, end: text.length + figure.length});
    for (let unit = 0; unit < figure.length; unit += 1) origins.push(index);
    text += figure;
  }
  copyTo(raw.length);
  return {text, computed, rawIndex: (index) => origins[index] ?? raw.length};
}
