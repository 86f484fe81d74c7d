import {checkMedia, checkMusic, checkProfile, checkStatistics} from './check-links';
import {
  checkGlyphs,
  checkMarks,
  checkNarration,
  checkReadings,
  checkReferences,
} from './check-names';
import {checkSessions} from './check-sessions';
import {checkTexts} from './check-texts';
import type {Dossier} from '../../dossier/dossier';
import {fewFindings} from '../../findings/few-findings';
import type {Finding} from '../../findings/finding';
import {checkTypedNumbers} from './numbers/check-typed-numbers';
import {reporter, type Places} from '../../findings/at-place';
import {checkRights} from './rights/check-rights';
import {checkFigures} from './statistics/check-figures';

/** What no single field can know: names that point at each other, files that must exist, contents that must be there. */
export function checkDossier(
  dossier: Dossier,
  places: Places,
  publicFiles?: ReadonlySet<string>,
): readonly Finding[] {
  const report = reporter(places);
  return fewFindings([
    ...checkReferences(dossier, places, report),
    ...checkMarks(dossier, places, report),
    ...checkNarration(dossier, report),
    ...checkReadings(dossier, places),
    ...checkGlyphs(places, report),
    ...checkStatistics(dossier, report),
    ...checkFigures(dossier, places),
    ...checkTypedNumbers(dossier, places),
    ...checkMedia(dossier, report, publicFiles),
    ...checkMusic(dossier, report),
    ...checkProfile(dossier, report),
    ...checkRights(dossier, places, publicFiles),
    ...checkSessions(dossier, places, report),
    ...checkTexts(dossier, places),
  ]);
}
