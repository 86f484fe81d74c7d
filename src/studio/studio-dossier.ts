import type {DossierTexts} from '../dossier/read-dossier';
import {type JudgedDossier, judgeDossier} from '../rules/data/judge-dossier';
import type {FolderOfTexts} from './folder-of-texts';

/**
 * The default dossier as the preview sees it: the very files of `data/`, so that saving one refreshes the preview, and
 * an error in one is shown with its line and column.
 */
export function studioDossier(): JudgedDossier {
  const folder = import.meta.webpackContext('../../data', {
    recursive: true,
    regExp: /^\.\/(?!schema\/).*\.json$/,
  }) as FolderOfTexts;
  const texts: DossierTexts = Object.fromEntries(
    folder.keys().map((key) => [key.replace('./', ''), folder(key)]),
  );
  return judgeDossier(texts);
}
