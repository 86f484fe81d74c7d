import {fileOf, profileFile, type Dossier} from '../../dossier/dossier';
import {COMPUTED_FIGURES} from '../../dossier/figures';
import type {Finding} from '../../findings/finding';
import {marksIn} from '../../dossier/references';
import {didYouMean, type Report} from '../../findings/at-place';
import {SCENE_KINDS} from '../../dossier/scene-kinds';
import {sceneSource} from '../../dossier/scene-source';
import type {JsonPath} from '../../findings/json-path';

/** Entries whose id an earlier one has already, with their place in the list. */
const doubled = <T>(
  list: readonly T[],
  idOf: (entry: T) => string,
): readonly {readonly id: string; readonly index: number}[] => {
  const seen = new Set<string>();
  return list
    .map((entry, index) => ({id: idOf(entry), index}))
    .filter(({id}) => seen.has(id) || !seen.add(id));
};

/** Figures that rates, breakdowns and charts name must exist, once, and be of the right kind. */
export function checkStatistics({statistics, team}: Dossier, report: Report): Finding[] {
  const file = fileOf('statistics');
  const indicators = statistics.indicators.map(({id}) => id);
  const rates = statistics.rates.map(({id}) => id);
  const broken = statistics.breakdowns.map(({figure}) => figure);
  const groups = team.groups.map(({id}) => id);

  const mustBeIn = (
    id: string,
    known: readonly string[],
    path: JsonPath,
    what: string,
  ): Finding[] =>
    known.includes(id)
      ? []
      : [
          report(
            'INPUT.REFERENCE',
            file,
            path,
            `Không có ${what} “${id}”.${didYouMean(id, known)}`,
            {measured: id, expected: known.join(', ')},
          ),
        ];

  const all = [...indicators, ...rates];
  const groupIdOf = ({group}: {readonly group: string}) => group;
  return [
    ...doubled([...COMPUTED_FIGURES, ...all], (id) => id).flatMap(({id, index}) => {
      const i = index - COMPUTED_FIGURES.length;
      return report(
        'INPUT.REFERENCE',
        file,
        i < indicators.length ? ['indicators', i, 'id'] : ['rates', i - indicators.length, 'id'],
        'Mã này đã được dùng ở nơi khác; mỗi số liệu cần một mã riêng.',
        {measured: id},
      );
    }),
    ...doubled(team.groups, ({id}) => id).map(({id, index}) =>
      report(
        'INPUT.REFERENCE',
        fileOf('team'),
        ['groups', index, 'id'],
        'Tên ngắn này đã được dùng ở trên; mỗi tổ dân phố cần một tên riêng.',
        {measured: id},
      ),
    ),
    ...doubled(statistics.breakdowns, ({figure}) => figure).map(({id, index}) =>
      report(
        'INPUT.REFERENCE',
        file,
        ['breakdowns', index, 'figure'],
        'Số liệu này đã được chia ở trên.',
        {measured: id},
      ),
    ),
    ...statistics.breakdowns.flatMap(({rows}, i) =>
      doubled(rows, groupIdOf).map(({id, index}) =>
        report(
          'INPUT.REFERENCE',
          file,
          ['breakdowns', i, 'rows', index, 'group'],
          'Tổ dân phố này đã có số ở trên.',
          {measured: id},
        ),
      ),
    ),
    ...statistics.rates.flatMap((rate, i) => [
      ...mustBeIn(rate.numerator, indicators, ['rates', i, 'numerator'], 'số liệu'),
      ...mustBeIn(rate.denominator, indicators, ['rates', i, 'denominator'], 'số liệu'),
      ...zeroDenominator(statistics, rate.denominator, ['rates', i, 'denominator'], file, report),
    ]),
    ...statistics.breakdowns.flatMap((breakdown, i) => [
      ...mustBeIn(breakdown.figure, indicators, ['breakdowns', i, 'figure'], 'số liệu'),
      ...breakdown.rows.flatMap((row, j) =>
        mustBeIn(row.group, groups, ['breakdowns', i, 'rows', j, 'group'], 'tổ dân phố'),
      ),
    ]),
    ...statistics.views.flatMap((view, i) => {
      switch (view.type) {
        case 'counter':
          return mustBeIn(view.figure, all, ['views', i, 'figure'], 'số liệu');
        case 'ring':
          return mustBeIn(view.rate, rates, ['views', i, 'rate'], 'tỷ lệ');
        case 'bars':
          return view.figures.flatMap((id, j) =>
            mustBeIn(id, indicators, ['views', i, 'figures', j], 'số liệu'),
          );
        case 'ranking':
          return mustBeIn(
            view.figure,
            broken,
            ['views', i, 'figure'],
            'số liệu chia theo tổ dân phố',
          );
      }
    }),
  ];
}

function zeroDenominator(
  statistics: Dossier['statistics'],
  id: string,
  path: JsonPath,
  file: string,
  report: Report,
): Finding[] {
  const denominator = statistics.indicators.find((indicator) => indicator.id === id);
  return denominator?.value === 0
    ? [
        report('INPUT.VALUE', file, path, `Mẫu số “${id}” bằng 0 nên không tính được tỷ lệ.`, {
          measured: '0',
          expected: 'lớn hơn 0',
        }),
      ]
    : [];
}

/** Registered files exist; footage names a registered photograph or clip, and is called by its scene. */
export function checkMedia(
  dossier: Dossier,
  report: Report,
  publicFiles?: ReadonlySet<string>,
): Finding[] {
  const {media} = dossier;
  const file = fileOf('media');
  const pictures = media.assets
    .filter(({kind}) => kind === 'photo' || kind === 'video')
    .map(({id}) => id);
  return [
    ...doubled(media.assets, ({id}) => id).map(({id, index}) =>
      report(
        'INPUT.REFERENCE',
        file,
        ['assets', index, 'id'],
        'Tên ngắn này đã được dùng ở trên; mỗi tệp cần một tên riêng.',
        {measured: id},
      ),
    ),
    ...doubled(media.footage, ({scene}) => scene).map(({id, index}) =>
      report(
        'INPUT.REFERENCE',
        file,
        ['footage', index, 'scene'],
        'Cảnh này đã có hình thật ở trên; mỗi cảnh chỉ có một.',
        {measured: id},
      ),
    ),
    ...media.footage.flatMap(({scene}, i) =>
      sceneSource(dossier, scene)
        .narration.flatMap(({text}) => marksIn(text))
        .includes('footage')
        ? []
        : [
            report(
              'INPUT.MARK',
              file,
              ['footage', i, 'scene'],
              `Lời đọc của cảnh “${scene}” chưa gọi [[footage]], nên hình này sẽ không bao giờ hiện; hãy thêm [[footage]] vào trước chữ mà hình phải xuất hiện.`,
              {measured: scene},
            ),
          ],
    ),
    ...media.assets.flatMap((asset, i) =>
      !publicFiles || isThere(asset.file, publicFiles)
        ? []
        : [
            report(
              'INPUT.FILE_MISSING',
              file,
              ['assets', i, 'file'],
              `Không tìm thấy tệp này trong thư mục public.${likeFile(asset.file, publicFiles)}`,
              {
                measured: asset.file,
                expected: 'đường dẫn của một tệp có trong thư mục public',
              },
            ),
          ],
    ),
    ...media.footage.flatMap(({asset}, i) =>
      pictures.includes(asset)
        ? []
        : [
            report(
              'INPUT.REFERENCE',
              file,
              ['footage', i, 'asset'],
              `Không có ảnh hay đoạn quay nào tên “${asset}”.${didYouMean(asset, pictures)}`,
              {
                measured: asset,
                expected: pictures.join(', ') || 'một ảnh hoặc đoạn quay đã ghi trong assets',
              },
            ),
          ],
    ),
  ];
}

/** A folder, written with a slash at its end, is there when a file is in it. */
const isThere = (file: string, publicFiles: ReadonlySet<string>): boolean =>
  publicFiles.has(file) ||
  (file.endsWith('/') && [...publicFiles].some((known) => known.startsWith(file)));

/** A Mac writes the marks of a name apart; the dossier is read with them joined, so the two never meet. */
const likeFile = (file: string, publicFiles: ReadonlySet<string>): string =>
  [...publicFiles].some((known) => known !== file && known.normalize('NFC') === file)
    ? ' Có tệp cùng tên mà dấu được viết rời; hãy đổi tên tệp thành chữ không dấu rồi sửa lại ở đây.'
    : didYouMean(file, [...publicFiles]);

/** The music bed names registered music. */
export function checkMusic({clip: {music}, media}: Dossier, report: Report): Finding[] {
  if (!('asset' in music)) return [];
  const known = media.assets.filter(({kind}) => kind === 'music').map(({id}) => id);
  if (known.includes(music.asset)) return [];
  return [
    report(
      'INPUT.REFERENCE',
      fileOf('clip'),
      ['music', 'asset'],
      `Không có tệp nhạc nào tên “${music.asset}”.${didYouMean(music.asset, known)}`,
      {
        measured: music.asset,
        expected: known.join(', ') || 'một tệp nhạc (kind: music) đã ghi trong media.json',
      },
    ),
  ];
}

/** The profile's required contents name scenes that exist. */
export function checkProfile({profile, clip}: Dossier, report: Report): Finding[] {
  const file = profileFile(profile.id);
  return profile.contents.flatMap(({scene, tag}, i) => {
    const kind = SCENE_KINDS.find((known) => known === scene);
    if (!kind) {
      return [
        report(
          'INPUT.REFERENCE',
          file,
          ['contents', i, 'scene'],
          `Không có loại cảnh “${scene}”.${didYouMean(scene, SCENE_KINDS)}`,
          {measured: scene, expected: SCENE_KINDS.join(', ')},
        ),
      ];
    }
    return clip.scenes.includes(kind)
      ? []
      : [
          report(
            'INPUT.VALUE',
            fileOf('clip'),
            ['scenes'],
            `Thể lệ bắt buộc nội dung ${tag}, mà cảnh “${kind}” không có trong danh sách; hãy thêm lại cảnh này.`,
            {
              measured: clip.scenes.join(', '),
              expected: `có cảnh “${kind}”`,
            },
          ),
        ];
  });
}
