import {checkDossier} from '../rules/data/check-dossier';
import {
  DOSSIER_PARTS,
  DOSSIER_SCHEMAS,
  fileOf,
  profileFile,
  TEXT_IF_ABSENT,
  type Dossier,
  type DossierPart,
} from './dossier';
import type {Finding} from '../findings/finding';
import {readJson} from './json/read-file';
import {hidePersonalData} from '../rules/data/check-privacy';
import {didYouMean, reporter, type Places} from '../findings/at-place';
import {profileSchema} from './schema/profile';
import {checkDecimals, figureDecimals} from './indicators/figure-decimals';

/** Texts of the files by their path inside the dossier's folder; absent = the file is missing. */
export type DossierTexts = Readonly<Record<string, string | undefined>>;

export type ReadDossier = {
  /** Absent when any finding blocks. */
  readonly dossier?: Dossier;
  readonly findings: readonly Finding[];
  /** Where things stand, for checks that come later. */
  readonly places: Places;
};

/**
 * Reads and checks a whole dossier; all errors of all files at once, each with its place.
 * @param profileName a profile of `profiles/` in place of the one that `clip.json` names.
 * @param publicFiles paths inside `public/` that exist, when the caller knows them.
 */
export function readDossier(
  texts: DossierTexts,
  profileName?: string,
  publicFiles?: ReadonlySet<string>,
): ReadDossier {
  const {words, findings, ...read} = readOpenly(texts, profileName, publicFiles);
  return {
    ...read,
    findings: findings.map((finding) => hidePersonalData(finding, words?.public ?? [])),
  };
}

/** All findings as they quote the files: not to be shown before personal data in them are hidden. */
function readOpenly(
  texts: DossierTexts,
  profileName?: string,
  publicFiles?: ReadonlySet<string>,
): ReadDossier & {readonly words?: Dossier['words'] | undefined} {
  const findings: Finding[] = [];
  const places: Record<string, Places[string]> = {};
  const values: Partial<Record<DossierPart, unknown>> = {};
  for (const part of DOSSIER_PARTS) {
    const file = fileOf(part);
    const decimalsOf = part === 'statistics' ? figureDecimals : undefined;
    const text = texts[file] ?? TEXT_IF_ABSENT[part];
    const read = readJson(text, file, DOSSIER_SCHEMAS[part], decimalsOf);
    addTo(findings, read.findings);
    if (part === 'statistics') addTo(findings, checkDecimals(read.parsed));
    places[file] = read.parsed;
    values[part] = read.value;
  }
  const wanted = profileName ?? (values.clip as Dossier['clip'] | undefined)?.contest.profile;
  const words = values.words as Dossier['words'] | undefined;
  if (wanted === undefined) return {words, findings, places};
  const file = profileFile(wanted);
  if (texts[file] === undefined) {
    const place = profileName === undefined ? IN_CLIP : {file};
    return {words, findings: [...findings, unknownProfile(wanted, place, texts, places)], places};
  }
  const profile = readJson(texts[file], file, profileSchema);
  addTo(findings, profile.findings);
  places[file] = profile.parsed;
  if (profile.value && profile.value.id !== wanted) {
    findings.push(
      reporter(places)('INPUT.VALUE', file, ['id'], 'Mã thể lệ phải trùng tên tệp.', {
        measured: profile.value.id,
        expected: wanted,
      }),
    );
  }
  if (findings.some(blocks)) return {words, findings, places};

  const dossier = {...values, profile: profile.value} as Dossier;
  addTo(findings, checkDossier(dossier, places, publicFiles));
  return {words, findings, places, ...(findings.some(blocks) ? {} : {dossier})};
}

/** One by one: a spoiled file may have more findings than a call may have arguments. */
const addTo = (findings: Finding[], more: readonly Finding[]): void => {
  for (const finding of more) findings.push(finding);
};

/** Where a dossier names its profile; one named on the command line has no place but its own file. */
const IN_CLIP: ProfilePlace = {file: fileOf('clip'), path: ['contest', 'profile']};
type ProfilePlace = {readonly file: string; readonly path?: readonly string[]};

function unknownProfile(
  name: string,
  {file, path = []}: ProfilePlace,
  texts: DossierTexts,
  places: Places,
): Finding {
  const known = Object.keys(texts)
    .filter((file) => texts[file] !== undefined)
    .flatMap((file) => /^profiles\/(.+)\.json$/.exec(file)?.[1] ?? []);
  return reporter(places)(
    'INPUT.REFERENCE',
    file,
    path,
    `Không có thể lệ “${name}” trong thư mục profiles.${didYouMean(name, known)}`,
    {measured: name, expected: known.join(', ')},
  );
}

export const blocks = ({result, severity}: Finding): boolean =>
  result === 'fail' && severity === 'block';
