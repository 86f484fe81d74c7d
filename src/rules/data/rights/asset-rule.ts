import type {Dossier} from '../../../dossier/dossier';
import type {JsonPath} from '../../../findings/json-path';
import type {Places} from '../../../findings/places';
import type {Remark} from '../../../findings/remark';
import type {RuleId} from '../../../findings/rule-id';
import {shorten} from '../../../text/shorten';
import {type Rule, rule} from '../../rule';
import {type Asset, assetKindWord, MOST_QUOTED, placeInRegister, shownAssetIds} from './asset';

export type RightsCase = {
  readonly dossier: Dossier;
  readonly places: Places;
  /** Paths inside `public/`, where the caller knows them. */
  readonly publicFiles?: ReadonlySet<string> | undefined;
};

/** What is wrong with one entry of the register. */
export type AssetFault = {
  /** Place inside the entry; empty: the entry itself, because something is missing. */
  readonly path: JsonPath;
  /** Goes on after the name of the file. */
  readonly message: string;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
};

/** What the clip is, and how it is used. */
export type ClipUse = {
  readonly clip: Dossier['clip'];
  readonly profile: Dossier['profile'];
  /** Last day on which the clip is used, `yyyy-mm-dd`. */
  readonly until: string;
  /** Caption of an asset's picture, where it has one. */
  readonly captionOf: (asset: Asset) => string | undefined;
};

type AssetRule<Id extends RuleId> = Pick<Rule<RightsCase, Id>, 'id' | 'about' | 'source'> & {
  readonly inFinal?: 'same';
  readonly check: (asset: Asset, use: ClipUse) => readonly AssetFault[];
};

/**
 * A rule that looks at one entry of the register after the other. A draft warns; a final clip must not show the asset.
 * What is registered but not shown only informs.
 */
export const assetRule = <const Id extends RuleId>({
  id,
  about,
  source,
  inFinal,
  check,
}: AssetRule<Id>): Rule<RightsCase, Id> =>
  rule({
    id,
    stage: 'data',
    about,
    severity: 'warn',
    inFinal: inFinal ?? 'block',
    source,
    check: ({dossier, places}) => {
      const use = useOf(dossier);
      const shown = shownAssetIds(dossier);
      return dossier.media.assets.flatMap((asset, index) =>
        check(asset, use).map(({path, ...fault}) => ({
          ...inWords(asset, fault, shown.has(asset.id)),
          ...placeInRegister(places, ['assets', index, ...path]),
        })),
      );
    },
  });

function useOf({clip, profile, media}: Dossier): ClipUse {
  const {usedUntil} = profile.rights;
  const captions = new Map(media.footage.map(({asset, caption}) => [asset, caption]));
  return {
    clip,
    profile,
    until: usedUntil !== undefined && usedUntil > clip.date ? usedUntil : clip.date,
    captionOf: ({id}) => captions.get(id),
  };
}

const inWords = (
  {kind, file}: Asset,
  {message, measured, expected}: Omit<AssetFault, 'path'>,
  isShown: boolean,
): Remark => ({
  message: `${assetKindWord(kind)} “${file}”${isShown ? '' : ' (clip chưa dùng)'} ${message}`,
  measured: measured === undefined ? undefined : shorten(measured, MOST_QUOTED),
  expected,
  weight: isShown ? 'warn' : 'inform',
});
