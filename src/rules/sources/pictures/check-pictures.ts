import {join} from 'node:path';
import type {Dossier} from '../../../dossier/dossier';
import type {Finding} from '../../../findings/finding';
import type {Places} from '../../../findings/at-place';
import {shownAssets} from '../../data/rights/check-rights';
import {KIND_WORDS, registerTeller} from '../../data/rights/tell';
import {AT_ONCE, inTurns} from '../../../base/in-turns';
import {judgePicture} from './judge-picture';
import {seenBefore} from './seen-before';

export type PictureFolders = {
  readonly publicDir: string;
  /** What was seen in a picture is kept here; safe to delete. */
  readonly cacheDir: string;
  readonly signal?: AbortSignal;
};

/**
 * What the bytes of the photographs and films that the clip shows give away: codes, places, people. A picture is looked
 * at once; its result is kept under the hash of its content.
 */
export async function checkPictures(
  dossier: Dossier,
  places: Places,
  {publicDir, cacheDir, signal}: PictureFolders,
): Promise<readonly Finding[]> {
  const shown = shownAssets(dossier);
  const pictures = dossier.media.assets.flatMap((asset, index) =>
    shown.has(asset.id) && (asset.kind === 'photo' || asset.kind === 'video')
      ? [{asset, index, kind: asset.kind}]
      : [],
  );
  const tell = registerTeller(places);
  const findings = await inTurns(pictures, AT_ONCE, async ({asset, index, kind}) => {
    const seen = await seenBefore(
      {
        file: join(publicDir, ...asset.file.split('/')),
        kind,
        seconds: dossier.profile.duration.maxSeconds,
      },
      cacheDir,
      signal,
    );
    return judgePicture(asset, seen).map(({message, ...fault}) =>
      tell(['assets', index, 'file'], {
        ...fault,
        message: `${KIND_WORDS[asset.kind]} “${asset.file}” ${message}`,
      }),
    );
  });
  return findings.flat();
}
