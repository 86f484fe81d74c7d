import {fileOf} from '../../../dossier/dossier';
import {COMPUTED_FIGURES} from '../../../dossier/figures';
import type {JsonPath} from '../../../findings/json-path';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import type {DataCase} from '../data-case';
import {mergedAndHidden} from '../statistics/breakdowns';
import {repeated} from './repeated';

const FILE = fileOf('statistics');

/** Figures, groups and documents that the statistics name exist, and each has one id. */
export const statisticsLinks = (context: DataCase): readonly Remark[] => [
  ...repeatedIds(context),
  ...unknownNames(context),
  ...mergedGroups(context),
  ...documents(context),
];

function repeatedIds({dossier: {statistics, team}, at}: DataCase): readonly Remark[] {
  const indicators = statistics.indicators.map(({id}) => id);
  const rates = statistics.rates.map(({id}) => id);
  return [
    ...repeated([...COMPUTED_FIGURES, ...indicators, ...rates]).map(({id, index}) => {
      const i = index - COMPUTED_FIGURES.length;
      const path =
        i < indicators.length ? ['indicators', i, 'id'] : ['rates', i - indicators.length, 'id'];
      const message = 'Mã này đã được dùng ở nơi khác; mỗi số liệu cần một mã riêng.';
      return {message, measured: id, ...at(FILE, path)};
    }),
    ...repeated(team.groups.map(({id}) => id)).map(({id, index}) => ({
      message: 'Tên ngắn này đã được dùng ở trên; mỗi tổ dân phố cần một tên riêng.',
      measured: id,
      ...at(fileOf('team'), ['groups', index, 'id']),
    })),
    ...repeated(statistics.breakdowns.map(({figure}) => figure)).map(({id, index}) => ({
      message: 'Số liệu này đã được chia ở trên.',
      measured: id,
      ...at(FILE, ['breakdowns', index, 'figure']),
    })),
    ...statistics.breakdowns.flatMap(({rows}, i) =>
      repeated(rows.map(({group}) => group)).map(({id, index}) => ({
        message: 'Tổ dân phố này đã có số ở trên.',
        measured: id,
        ...at(FILE, ['breakdowns', i, 'rows', index, 'group']),
      })),
    ),
  ];
}

type Name = {
  readonly id: string;
  readonly known: readonly string[];
  readonly path: JsonPath;
  /** Vietnamese: what it should be the name of. */
  readonly what: string;
};

function unknownNames({dossier, at}: DataCase): readonly Remark[] {
  return namesIn(dossier)
    .filter(({id, known}) => !known.includes(id))
    .map(({id, known, path, what}) => ({
      message: `Không có ${what} “${id}”.${didYouMean(id, known)}`,
      measured: id,
      expected: known.join(', '),
      ...at(FILE, path),
    }));
}

/** Every name that rates, breakdowns and charts call something by, and what it may be. */
function namesIn({statistics, team}: DataCase['dossier']): readonly Name[] {
  const indicators = statistics.indicators.map(({id}) => id);
  const rates = statistics.rates.map(({id}) => id);
  const all = [...indicators, ...rates];
  const broken = statistics.breakdowns.map(({figure}) => figure);
  const groups = team.groups.map(({id}) => id);
  const indicator = (id: string, path: JsonPath): Name => ({
    id,
    known: indicators,
    path,
    what: 'số liệu',
  });
  return [
    ...statistics.rates.flatMap(({numerator, denominator}, i) => [
      indicator(numerator, ['rates', i, 'numerator']),
      indicator(denominator, ['rates', i, 'denominator']),
    ]),
    ...statistics.breakdowns.flatMap(({figure, rows}, i) => [
      indicator(figure, ['breakdowns', i, 'figure']),
      ...rows.map(({group}, j) => ({
        id: group,
        known: groups,
        path: ['breakdowns', i, 'rows', j, 'group'],
        what: 'tổ dân phố',
      })),
    ]),
    ...statistics.views.flatMap((view, i): readonly Name[] => {
      const at = (key: string): JsonPath => ['views', i, key];
      switch (view.type) {
        case 'counter':
          return [{id: view.figure, known: all, path: at('figure'), what: 'số liệu'}];
        case 'ring':
          return [{id: view.rate, known: rates, path: at('rate'), what: 'tỷ lệ'}];
        case 'bars':
          return view.figures.map((id, j) => indicator(id, ['views', i, 'figures', j]));
        case 'ranking': {
          const what = 'số liệu chia theo tổ dân phố';
          return [{id: view.figure, known: broken, path: at('figure'), what}];
        }
      }
    }),
  ];
}

/** Groups that are merged or hidden exist, and each is spoken of once. */
function mergedGroups({dossier, recordOf, at}: DataCase): readonly Remark[] {
  const known = dossier.team.groups.map(({id}) => id);
  return dossier.statistics.breakdowns
    .flatMap((breakdown, i) =>
      recordOf.has(breakdown.figure) ? mergedAndHidden(breakdown, i) : [],
    )
    .filter(({id, isDouble}) => isDouble || !known.includes(id))
    .map(({id, path, isDouble}) => ({
      message: isDouble
        ? `Tổ dân phố “${id}” đã được ghi ở chỗ khác của bảng này; mỗi tổ chỉ ở một chỗ.`
        : `Không có tổ dân phố “${id}”.${didYouMean(id, known)}`,
      measured: id,
      expected: known.join(', '),
      ...at(FILE, path),
    }));
}

/** Documents have one id each, and the indicators name one that is there. */
function documents({dossier: {statistics}, at}: DataCase): readonly Remark[] {
  const known = statistics.sources?.map(({id}) => id) ?? [];
  return [
    ...repeated(known).map(({id, index}) => ({
      message: 'Tên ngắn này đã được dùng ở trên; mỗi văn bản cần một tên riêng.',
      measured: id,
      ...at(FILE, ['sources', index, 'id']),
    })),
    ...statistics.indicators.flatMap(({source}, i) =>
      source === undefined || known.includes(source)
        ? []
        : {
            message: `Không có văn bản nguồn “${source}” trong sources.${didYouMean(source, known)}`,
            measured: source,
            expected: known.join(', ') || 'một văn bản đã ghi trong sources',
            ...at(FILE, ['indicators', i, 'source']),
          },
    ),
  ];
}
