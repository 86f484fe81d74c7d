import type {Dossier} from '../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../dossier/figures';
import {type IndicatorRecord, indicatorRecords} from '../../dossier/indicators/indicator-records';
import {withoutMarks} from '../../dossier/references';
import {stringsIn} from '../../dossier/strings-in';
import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {placeOf, type Places} from '../../findings/places';
import type {Remark} from '../../findings/remark';
import {type SceneText, sceneTexts} from '../../script/texts/scene-texts';
import {type ShownText, shownTexts} from '../../script/texts/shown-texts';

/** What is known of a dossier that could not be read: its faults alone. */
export type ReadingCase = {readonly faults: readonly Finding[]};

/** A string of a file, and where it is. */
export type FileString = {
  readonly file: string;
  readonly path: JsonPath;
  readonly text: string;
};

/** A dossier before the rules of the data. What several rules need is computed once, when the first one needs it. */
export type DataCase = ReadingCase & {
  readonly dossier: Dossier;
  readonly places: Places;
  /** Paths inside `public/` that exist; absent where the caller does not know them. */
  readonly publicFiles?: ReadonlySet<string> | undefined;
  /** What `{{…}}` may call, by id. */
  readonly figures: ReadonlyMap<string, NamedFigure>;
  /** One for each indicator of `statistics.json`, in its order. */
  readonly records: readonly IndicatorRecord[];
  readonly recordOf: ReadonlyMap<string, IndicatorRecord>;
  /** Every string of every file. */
  readonly strings: readonly FileString[];
  /** Every text of the scenes of the clip, as written. */
  readonly sceneTexts: readonly SceneText[];
  /** The same without marks; figures are still called by `{{…}}`. */
  readonly unmarkedTexts: readonly SceneText[];
  /** Every text as viewers get it, with its figures. */
  readonly shownTexts: readonly ShownText[];
  /** The place of a value, for a remark on it. */
  readonly at: (file: string, path: JsonPath) => Pick<Remark, 'file' | 'line' | 'column' | 'path'>;
};

/** Whether the dossier could be read. */
export const isRead = (context: ReadingCase): context is DataCase => 'dossier' in context;

export type DataCaseRequest = Pick<DataCase, 'faults' | 'dossier' | 'places' | 'publicFiles'>;

export function dataCase({faults, dossier, places, publicFiles}: DataCaseRequest): DataCase {
  const figures = lazily(() => figuresOf(dossier));
  const records = lazily(() => indicatorRecords(dossier.statistics));
  const recordOf = lazily(() => new Map(records().map((record) => [record.id, record])));
  const strings = lazily(() =>
    Object.entries(places).flatMap(([file, {value}]) =>
      stringsIn(value).map(({path, text}) => ({file, path, text})),
    ),
  );
  const written = lazily(() => sceneTexts(dossier));
  const unmarked = lazily(() =>
    written().map((each) => ({...each, text: withoutMarks(each.text).trim()})),
  );
  const shown = lazily(() => shownTexts(dossier, places));
  return {
    faults,
    dossier,
    places,
    publicFiles,
    get figures() {
      return figures();
    },
    get records() {
      return records();
    },
    get recordOf() {
      return recordOf();
    },
    get strings() {
      return strings();
    },
    get sceneTexts() {
      return written();
    },
    get unmarkedTexts() {
      return unmarked();
    },
    get shownTexts() {
      return shown();
    },
    at: (file, path) => placeOf(places, file, path),
  };
}

/** Computed by the first call, remembered for the others. */
function lazily<Value>(compute: () => Value): () => Value {
  let kept: {readonly value: Value} | undefined;
  return () => (kept ??= {value: compute()}).value;
}
