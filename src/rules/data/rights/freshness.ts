import {formatDate} from '../../../text/format-date';
import {isGenerated, isPicture} from './asset';
import {type AssetFault, assetRule, type ClipUse} from './asset-rule';

/** FORM.FRESH: taken in the days that the contest accepts, and not after the clip was finished. */
export const freshness = assetRule({
  id: 'FORM.FRESH',
  about: 'Ngày chụp, quay trong thời gian mà thể lệ nhận',
  source: 'Thể lệ',
  inFinal: 'same',
  check: (asset, use) => {
    if (!isPicture(asset) || isGenerated(asset)) return [];
    return asset.takenOn === undefined ? faultsOfNoDay(use) : faultsOfDay(asset.takenOn, use);
  },
});

function faultsOfNoDay({profile}: ClipUse): readonly AssetFault[] {
  const expected = daysInWords(profile);
  return expected === ''
    ? []
    : [
        {
          path: [],
          message: `chưa ghi ngày chụp, quay (takenOn), mà thể lệ chỉ nhận hình ${expected}.`,
          expected,
        },
      ];
}

function faultsOfDay(takenOn: string, {profile, clip}: ClipUse): readonly AssetFault[] {
  const path = ['takenOn'];
  if (takenOn > clip.date)
    return [
      {
        path,
        message: `ghi là chụp, quay ngày ${formatDate(takenOn)}, sau ngày hoàn thành clip (${formatDate(clip.date)}); hãy xem lại hai ngày này.`,
        measured: takenOn,
        expected: `đến ${clip.date}`,
      },
    ];
  const {takenFrom = takenOn, takenUntil = takenOn} = profile.rights;
  if (takenOn >= takenFrom && takenOn <= takenUntil) return [];
  const expected = daysInWords(profile);
  return [
    {
      path,
      message: `chụp, quay ngày ${formatDate(takenOn)}, mà thể lệ chỉ nhận hình ${expected}; hãy thay hình khác.`,
      measured: takenOn,
      expected,
    },
  ];
}

const daysInWords = ({rights: {takenFrom, takenUntil}}: ClipUse['profile']): string =>
  [
    takenFrom === undefined ? [] : [`từ ${formatDate(takenFrom)}`],
    takenUntil === undefined ? [] : [`đến ${formatDate(takenUntil)}`],
  ]
    .flat()
    .join(' ');
