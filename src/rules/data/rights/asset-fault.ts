import type {Dossier} from '../../../dossier/dossier';
import type {JsonPath} from '../../../findings/json-path';

export type Asset = Dossier['media']['assets'][number];
export type Person = NonNullable<Asset['people']>[number];

/** Rules of rights and consent that an entry of the register can break. */
type RightsRule =
  | 'RIGHT.ASSET'
  | 'RIGHT.MUSIC'
  | 'RIGHT.EXPIRED'
  | 'RIGHT.USE'
  | 'CONS.PERSON'
  | 'CONS.CHILD'
  | 'CONS.NAME'
  | 'FORM.AI'
  | 'FORM.DRONE'
  | 'FORM.FRESH'
  | 'SYM.MAP'
  | 'SYM.EMBLEM';

/** What is wrong with one entry; the message goes on after the name of its file. */
export type AssetFault = {
  readonly ruleId: RightsRule;
  /** Place inside the entry; empty: the entry itself, because something is not there. */
  readonly path: JsonPath;
  readonly message: string;
  readonly measured?: string;
  readonly expected?: string;
};

/** What an entry is held against. */
export type ClipUse = {
  readonly clip: Dossier['clip'];
  readonly profile: Dossier['profile'];
  /** Last day on which the clip is used, `yyyy-mm-dd`. */
  readonly until: string;
  /** Caption of the entry's picture, where it has one. */
  readonly captionOf: (asset: Asset) => string | undefined;
};

export type AssetCheck = (asset: Asset, use: ClipUse) => readonly AssetFault[];

/** Whether a machine made it; then nobody stands behind it but the one who must say so. */
export const isGenerated = ({origin, generatedBy}: Asset): boolean =>
  origin === 'generated' || generatedBy !== undefined;

export const isPicture = ({kind}: Asset): boolean => kind === 'photo' || kind === 'video';
