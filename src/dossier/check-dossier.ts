import {checkMedia, checkMusic, checkProfile, checkStatistics} from './check-links';
import {
  checkGlyphs,
  checkMarks,
  checkNarration,
  checkReadings,
  checkReferences,
} from './check-names';
import {checkSessions} from './check-sessions';
import type {Dossier} from './dossier';
import {fewFindings} from './few-findings';
import type {Finding} from './finding';
import {reporter, type Places} from './report';

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
    ...checkMedia(dossier, report, publicFiles),
    ...checkMusic(dossier, report),
    ...checkProfile(dossier, report),
    ...checkSessions(dossier, places, report),
  ]);
}
