import {join} from 'node:path';
import {AT_ONCE, inTurns} from '../base/in-turns';
import type {Dossier} from '../dossier/dossier';
import {shownAssetIds} from '../rules/data/rights/asset';
import type {LookedAtPicture} from '../rules/sources/sources-case';
import {seenBefore} from './seen-before';

export type PictureFolders = {
  readonly publicDir: string;
  /** What was seen in a picture is kept here; safe to delete. */
  readonly cacheDir: string;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Looks at the bytes of the photographs and films that the clip shows, for codes, places and people. A picture is looked
 * at once; its result is kept under the hash of its content.
 */
export async function lookAtPictures(
  dossier: Dossier,
  {publicDir, cacheDir, signal}: PictureFolders,
): Promise<readonly LookedAtPicture[]> {
  const shown = shownAssetIds(dossier);
  const pictures = dossier.media.assets.flatMap((asset, index) =>
    shown.has(asset.id) && (asset.kind === 'photo' || asset.kind === 'video')
      ? [{asset, index, kind: asset.kind}]
      : [],
  );
  return inTurns(pictures, AT_ONCE, async ({asset, index, kind}) => {
    const file = join(publicDir, ...asset.file.split('/'));
    const seconds = dossier.profile.duration.maxSeconds;
    return {asset, index, seen: await seenBefore({file, kind, seconds}, cacheDir, signal)};
  });
}
