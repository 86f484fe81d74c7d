import {blocks, type Finding} from '../findings/finding';
import type {Places} from '../findings/places';
import {fault} from '../findings/reading-fault';
import {didYouMean} from '../text/did-you-mean';
import type {PublicEntry} from '../text/personal-data/public-entries';
import {
  type Dossier,
  DOSSIER_PARTS,
  DOSSIER_SCHEMAS,
  type DossierPart,
  fileOf,
  profileFile,
  TEXT_IF_ABSENT,
} from './dossier';
import {checkDecimals, figureDecimals} from './indicators/figure-decimals';
import {readJson} from './json/read-file';
import {profileSchema} from './schema/profile';

/** Texts of the files by their path inside the dossier's folder; absent = the file is missing. */
export type DossierTexts = Readonly<Record<string, string | undefined>>;

export type Reading = {
  /** Absent when a file could not be read, or does not hold what its schema asks for. */
  readonly dossier?: Dossier;
  /** What could not be read as it is written. */
  readonly faults: readonly Finding[];
  /** Where things are, for checks that come later. */
  readonly places: Places;
  /** What the office has declared public; empty where that could not be read. */
  readonly publicEntries: readonly PublicEntry[];
};

/**
 * Reads a whole dossier and returns all faults of all files at once, each with its place. Judging is left to the rules.
 * @param profileName a profile of `profiles/` in place of the one that `clip.json` names.
 */
export function readDossier(texts: DossierTexts, profileName?: string): Reading {
  const faults: Finding[] = [];
  const places: Record<string, Places[string]> = {};
  const values: Partial<Record<DossierPart, unknown>> = {};
  for (const part of DOSSIER_PARTS) {
    const file = fileOf(part);
    const decimalsOf = part === 'statistics' ? figureDecimals : undefined;
    const text = texts[file] ?? TEXT_IF_ABSENT[part];
    const read = readJson({text, file, schema: DOSSIER_SCHEMAS[part], decimalsOf});
    addTo(faults, read.findings);
    if (part === 'statistics') addTo(faults, checkDecimals(read.parsed));
    places[file] = read.parsed;
    values[part] = read.value;
  }
  const publicEntries = (values.words as Dossier['words'] | undefined)?.public ?? [];
  const name = profileName ?? (values.clip as Dossier['clip'] | undefined)?.contest.profile;
  if (name === undefined) return {faults, places, publicEntries};
  const file = profileFile(name);
  if (texts[file] === undefined) {
    const place = profileName === undefined ? IN_CLIP : {file};
    faults.push(unknownProfile({name, ...place, texts, places}));
    return {faults, places, publicEntries};
  }
  const profile = readJson({text: texts[file], file, schema: profileSchema});
  addTo(faults, profile.findings);
  places[file] = profile.parsed;
  if (profile.value && profile.value.id !== name) {
    faults.push(
      fault({
        ruleId: 'INPUT.VALUE',
        message: 'Mã thể lệ phải trùng tên tệp.',
        measured: profile.value.id,
        expected: name,
        file,
        place: profile.parsed.locate(['id']),
        path: ['id'],
      }),
    );
  }
  if (faults.some(blocks)) return {faults, places, publicEntries};
  return {dossier: {...values, profile: profile.value} as Dossier, faults, places, publicEntries};
}

/** One by one: a spoiled file may have more findings than a call may have arguments. */
const addTo = (findings: Finding[], more: readonly Finding[]): void => {
  for (const finding of more) findings.push(finding);
};

/** Where a dossier names its profile; one named on the command line has no place except its file. */
const IN_CLIP: ProfilePlace = {file: fileOf('clip'), path: ['contest', 'profile']};
type ProfilePlace = {readonly file: string; readonly path?: readonly string[]};

type UnknownProfile = ProfilePlace & {
  readonly name: string;
  readonly texts: DossierTexts;
  readonly places: Places;
};

function unknownProfile({name, file, path = [], texts, places}: UnknownProfile): Finding {
  const known = Object.keys(texts)
    .filter((each) => texts[each] !== undefined)
    .flatMap((each) => /^profiles\/(.+)\.json$/.exec(each)?.[1] ?? []);
  return fault({
    ruleId: 'INPUT.REFERENCE',
    message: `Không có thể lệ “${name}” trong thư mục profiles.${didYouMean(name, known)}`,
    measured: name,
    expected: known.join(', '),
    file,
    place: places[file]?.locate(path),
    path,
  });
}
