import {type Dossier, fileOf} from '../../../dossier/dossier';
import {ASSET_WORDS} from '../../../dossier/words/value-words';
import type {JsonPath} from '../../../findings/json-path';
import {placeOf, type Places} from '../../../findings/places';

/** An entry of the register, `media.json`: one file, or the folder of a voice. */
export type Asset = Dossier['media']['assets'][number];
export type Person = NonNullable<Asset['people']>[number];

/** Such as “Đoạn quay”, at the beginning of a message. */
export const assetKindWord = (kind: Asset['kind']): string => {
  const {word} = ASSET_WORDS[kind];
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Graphemes that a finding about the register quotes of one text. */
export const MOST_QUOTED = 120;

/** Whether a machine made it; then a person must say so. */
export const isGenerated = ({origin, generatedBy}: Asset): boolean =>
  origin === 'generated' || generatedBy !== undefined;

export const isPicture = ({kind}: Asset): boolean => kind === 'photo' || kind === 'video';

/** Ids of what is seen or heard: fonts and voices always, the rest where a scene or the music uses it. */
export function shownAssetIds({clip, media}: Dossier): ReadonlySet<string> {
  const scenes: ReadonlySet<string> = new Set(clip.scenes);
  const always = media.assets.filter(({kind}) => kind === 'font' || kind === 'voice');
  return new Set([
    ...always.map(({id}) => id),
    ...media.footage.filter(({scene}) => scenes.has(scene)).map(({asset}) => asset),
    ...('asset' in clip.music ? [clip.music.asset] : []),
  ]);
}

/** File, line, column and path of a place in the register. */
export const placeInRegister = (places: Places, path: JsonPath): ReturnType<typeof placeOf> =>
  placeOf(places, fileOf('media'), path);
