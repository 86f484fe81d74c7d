import {filesUnder, readTexts} from '../dossier/read-texts';
import {type JudgedDossier, judgeDossier} from '../rules/data/judge-dossier';

export type DossierFolders = {
  /** Folder with `clip.json` and the others. */
  readonly dataDir: string;
  /** Folder of photographs, films, music and fonts. */
  readonly publicDir: string;
  /** Where files are looked for that `dataDir` lacks. */
  readonly sharedDir?: string | undefined;
  /** A profile of `profiles/` in place of the one that `clip.json` names. */
  readonly profile?: string | undefined;
  /** A final clip: what is only tolerable in a draft blocks. */
  readonly final?: boolean | undefined;
};

/** Reads a dossier's folder from disk and judges it by all rules of the data. */
export async function loadDossier({
  dataDir,
  publicDir,
  sharedDir,
  profile,
  final,
}: DossierFolders): Promise<JudgedDossier> {
  const [texts, publicFiles] = await Promise.all([
    readTexts(dataDir, profile, sharedDir),
    filesUnder(publicDir),
  ]);
  return judgeDossier(texts, {profile, publicFiles, final});
}
