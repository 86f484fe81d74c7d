import type {Dossier} from '../../dossier/dossier';
import {readDossier, type DossierTexts} from '../../dossier/read-dossier';
import type {Places} from '../../findings/at-place';
import {blocks, type Finding} from '../../findings/finding';
import {personalDataHider} from '../../findings/hide-personal-data';
import {checkDossier} from './check-dossier';

export type JudgedDossier = {
  /** Absent when any finding blocks. */
  readonly dossier?: Dossier;
  readonly findings: readonly Finding[];
  /** Where things are, for checks that come later. */
  readonly places: Places;
  /** Hides personal data in findings of later stages as well. */
  readonly hide: (finding: Finding) => Finding;
};

/**
 * Reads a dossier and asks it all rules of the data: all errors of all files at once, each with its place.
 * @param profileName a profile of `profiles/` in place of the one that `clip.json` names.
 * @param publicFiles paths inside `public/` that exist, when the caller knows them.
 */
export function judgeDossier(
  texts: DossierTexts,
  profileName?: string,
  publicFiles?: ReadonlySet<string>,
): JudgedDossier {
  const {dossier, faults, places, publicEntries} = readDossier(texts, profileName);
  const hide = personalDataHider(publicEntries);
  const findings = [...faults, ...(dossier ? checkDossier(dossier, places, publicFiles) : [])].map(
    hide,
  );
  return {
    findings,
    places,
    hide,
    ...(dossier && !findings.some(blocks) ? {dossier} : {}),
  };
}
