import {fileOf, type Dossier} from '../../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../../dossier/figures';
import type {Finding} from '../../../findings/finding';
import {failing, warning, type InputFinding} from '../../../findings/make-finding';
import {sceneTexts, type SceneText} from '../../../script/texts/scene-texts';
import {withoutMarks} from '../../../dossier/references';
import type {Places} from '../../../findings/at-place';
import type {JsonPath} from '../../../findings/json-path';
import {
  indicatorRecords,
  type IndicatorRecord,
} from '../../../dossier/indicators/indicator-records';
import type {StatisticsRule} from './statistics-rule';

type Seen = {readonly measured?: string; readonly expected?: string};

/** Makes a finding about a value at its place; in `statistics.json` where no other file is named. */
type Tell = (
  ruleId: StatisticsRule | 'INPUT.REFERENCE',
  path: JsonPath,
  message: string,
  seen?: Seen,
  file?: string,
) => Finding;

/** What the checks of the statistics look at, and how they speak. */
export type StatisticsCase = {
  readonly dossier: Dossier;
  readonly statistics: Dossier['statistics'];
  readonly records: readonly IndicatorRecord[];
  readonly recordOf: ReadonlyMap<string, IndicatorRecord>;
  readonly figures: ReadonlyMap<string, NamedFigure>;
  /** Every text that will be seen or heard, without its marks; figures are still called by `{{…}}`. */
  readonly texts: readonly SceneText[];
  /** Certain, or law: stops the work. */
  readonly fail: Tell;
  /** Only probable: the officer should look. */
  readonly warn: Tell;
};

/** Opens the statistics of a dossier for its checks. */
export function statisticsCase(dossier: Dossier, places: Places): StatisticsCase {
  const records = indicatorRecords(dossier.statistics);
  const teller =
    (make: (input: InputFinding) => Finding): Tell =>
    (ruleId, path, message, seen = {}, file = fileOf('statistics')) =>
      make({ruleId, file, path, message, place: places[file]?.locate(path), ...seen});
  return {
    dossier,
    statistics: dossier.statistics,
    records,
    recordOf: new Map(records.map((record) => [record.id, record])),
    figures: figuresOf(dossier),
    texts: sceneTexts(dossier).map((shown) => ({...shown, text: withoutMarks(shown.text).trim()})),
    fail: teller(failing),
    warn: teller(warning),
  };
}
