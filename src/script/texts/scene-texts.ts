import {fileOf, type Dossier, type DossierPart} from '../../dossier/dossier';
import type {SceneKind} from '../../dossier/scene-kinds';
import {sceneSource} from '../../dossier/scene-source';
import type {JsonPath} from '../../findings/json-path';
import {stringsIn} from '../../dossier/strings-in';
import {KEPT_ONLY, NOT_TEXT} from './text-keys';

/** A text of a scene that is switched on, as it was written, and where. */
export type SceneText = {
  readonly scene: SceneKind;
  readonly file: string;
  readonly path: JsonPath;
  readonly text: string;
};

/** Keys whose texts are names for the program, or stand in the register of sources: nobody sees them in the clip. */
const HIDDEN_KEYS: ReadonlySet<string> = new Set([
  ...NOT_TEXT,
  ...KEPT_ONLY,
  'sources',
  'unit',
  'breakdowns',
]);

/** All texts of the scenes that are switched on: narration, headings, labels, captions of footage. */
export function sceneTexts(dossier: Dossier): readonly SceneText[] {
  return dossier.clip.scenes.flatMap((scene) => {
    const {file, path} = sceneSource(dossier, scene);
    const part = file.replace(/\.json$/, '') as DossierPart;
    const own = textsUnder(scene, dossier, part, path).filter(
      (shown) => !shown.path.some((key) => HIDDEN_KEYS.has(String(key))),
    );
    return [...own, ...besides(dossier, scene), ...captions(dossier, scene)];
  });
}

function textsUnder(
  scene: SceneKind,
  dossier: Dossier,
  part: DossierPart,
  path: JsonPath,
): readonly SceneText[] {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown>)[key],
    dossier[part],
  );
  return stringsIn(value, path).map((found) => ({scene, file: fileOf(part), ...found}));
}

/** What a scene shows of the frame of the story: title and closing stand for the whole clip. */
function besides(dossier: Dossier, scene: SceneKind): readonly SceneText[] {
  const of = (...path: string[]) => textsUnder(scene, dossier, 'clip', path);
  if (scene === 'title')
    return [
      ...of('contest', 'name'),
      ...of('contest', 'theme'),
      ...of('unit', 'authority'),
      ...of('unit', 'place'),
    ];
  return scene === 'closing' ? of('closing', 'sources') : [];
}

function captions({media}: Dossier, scene: SceneKind): readonly SceneText[] {
  return media.footage.flatMap((entry, i) =>
    entry.scene === scene && entry.caption !== undefined
      ? [
          {
            scene,
            file: fileOf('media'),
            path: ['footage', i, 'caption'],
            text: entry.caption,
          },
        ]
      : [],
  );
}
