import type {Dossier} from '../../dossier/dossier';
import {type DossierTexts, readDossier} from '../../dossier/read-dossier';
import {blocks, type Finding} from '../../findings/finding';
import {personalDataHider} from '../../findings/hide-personal-data';
import type {Places} from '../../findings/places';
import {byPlace} from '../../findings/reading-fault';
import {judge} from '../judge';
import {dataCase} from './data-case';
import {DATA_RULES} from './index';
import {READING_RULES} from './input';

export type DossierRequest = {
  /** A profile of `profiles/` in place of the one that `clip.json` names. */
  readonly profile?: string | undefined;
  /** Paths inside `public/` that exist, when the caller knows them. */
  readonly publicFiles?: ReadonlySet<string> | undefined;
  /** A final clip: what is only tolerable in a draft blocks. */
  readonly final?: boolean | undefined;
};

export type JudgedDossier = {
  /** Absent when any finding would block a draft as well: no later stage can be judged then. */
  readonly dossier?: Dossier | undefined;
  readonly findings: readonly Finding[];
  /** Where things are, for checks that come later. */
  readonly places: Places;
  /** Hides personal data in findings of later stages as well. */
  readonly hide: (finding: Finding) => Finding;
};

/** Reads a dossier and judges it by all rules of the data: all errors of all files at once, each with its place. */
export function judgeDossier(
  texts: DossierTexts,
  {profile, publicFiles, final = false}: DossierRequest = {},
): JudgedDossier {
  const {dossier, faults, places, publicEntries} = readDossier(texts, profile);
  const hide = personalDataHider(publicEntries);
  if (!dossier) {
    const findings = judge(READING_RULES, {faults}, {final, hide});
    return {findings: inOrderOfFiles(findings, places), places, hide};
  }
  const context = dataCase({faults, dossier, places, publicFiles});
  const findingsIn = (isFinal: boolean): readonly Finding[] =>
    inOrderOfFiles(
      judge(DATA_RULES, context, {final: isFinal, date: dossier.clip.date, hide}),
      places,
    );
  const findings = findingsIn(final);
  // What blocks a final clip alone must not hide what the later stages find.
  const isUsable = !findings.some(blocks) || (final && !findingsIn(false).some(blocks));
  return {dossier: isUsable ? dossier : undefined, findings, places, hide};
}

/** How the files are written comes first, file by file from the top; then the rules in their order. */
function inOrderOfFiles(findings: readonly Finding[], places: Places): readonly Finding[] {
  const files = new Map(Object.keys(places).map((file, index) => [file, index]));
  const rank = ({file = ''}: Finding): number => files.get(file) ?? files.size;
  const isInput = ({stage}: Finding): boolean => stage === 'input';
  return [
    ...findings.filter(isInput).sort((a, b) => rank(a) - rank(b) || byPlace(a, b)),
    ...findings.filter((finding) => !isInput(finding)),
  ];
}
