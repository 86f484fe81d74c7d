import {describe, expect, test} from 'vitest';
import {DOSSIER_SCHEMAS} from '../../src/dossier/dossier';
import {figuresOf} from '../../src/dossier/figures';
import {resolveReferences} from '../../src/dossier/references';
import {SCENE_KINDS} from '../../src/dossier/scene-kinds';
import {itemIdsOf, textsOf} from '../../src/script/scene-parts';
import {sceneNarratedAt, sceneSource} from '../../src/script/scene-source';
import {ALL_SCENES, definitionOf} from '../../src/script/scenes';
import {sceneTexts} from '../../src/script/texts/scene-texts';
import {writeScript} from '../../src/script/write-script';
import {allLists, isNarration} from '../../src/table/make-tables';
import {SHEETS} from '../../src/table/sheet-words';
import {formatDate} from '../../src/text/format-date';
import {dossierFrom} from '../fixtures/dossier';

const dossier = dossierFrom();
const {scenes} = writeScript(dossier);

describe('definitions of scenes', () => {
  test('are there for every kind, each under its name', () => {
    expect(ALL_SCENES.map(({kind}) => kind)).toEqual(SCENE_KINDS);
    expect(SCENE_KINDS.map((kind) => definitionOf(kind).kind)).toEqual(SCENE_KINDS);
  });

  test('each has its place in the data to itself', () => {
    const places = ALL_SCENES.map(({place: {part, key = ''}}) => `${part}.${key}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('narrate every list of lines that a schema has', () => {
    const narrations = allLists().filter(isNarration);
    const kinds = narrations.map(({part, path}) => sceneNarratedAt(part, path));
    expect([...kinds].sort()).toEqual([...SCENE_KINDS].sort());
  });

  test('name sheets for lists that are there', () => {
    const lists = allLists().map(({part, path, inside}) =>
      [part, ...(inside?.path ?? []), ...path].join('.'),
    );
    expect(Object.keys(SHEETS).filter((list) => !lists.includes(list))).toEqual([]);
  });

  test('show keys of clip.json that its schema has', () => {
    const keys = Object.keys(DOSSIER_SCHEMAS.clip.shape);
    for (const {alsoShows = []} of ALL_SCENES)
      expect(alsoShows.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each(scenes.map((scene) => ({kind: scene.kind, scene})))(
    '$kind: marks call what arrives in the picture',
    ({kind, scene}) => {
      expect(sceneSource(dossier, kind).names).toEqual(itemIdsOf(scene));
    },
  );

  test.each(scenes.filter(({kind}) => kind !== 'statistics'))(
    '$kind: what has to be read was written by officers, figures put in',
    (scene) => {
      const figures = figuresOf(dossier);
      const written = sceneTexts(dossier).map(({text}) => resolveReferences(text, figures));
      const strange = textsOf(scene).filter((text) => !written.includes(text));
      expect(strange).toEqual(scene.kind === 'closing' ? [formatDate(dossier.clip.date)] : []);
    },
  );
});
