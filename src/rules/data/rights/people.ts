import {formatDate} from '../../../text/format-date';
import {type Asset, isGenerated, isPicture, type Person} from './asset';
import type {AssetFault, ClipUse} from './asset-rule';
import {purposesInWords, purposesNotIn} from './purposes';

/** Whether the register must say who is seen or heard. */
export const showsPeople = (asset: Asset): boolean =>
  !isGenerated(asset) && (isPicture(asset) || asset.kind === 'voice');

/** Faults of each person of an asset, at their places. */
export const faultsOfPeople = (
  asset: Asset,
  faultsOf: (person: Person) => readonly AssetFault[],
): readonly AssetFault[] =>
  showsPeople(asset)
    ? (asset.people ?? []).flatMap((person, index) =>
        faultsOf(person).map((fault) => ({...fault, path: ['people', index, ...fault.path]})),
      )
    : [];

/** What is missing in the consent of one person. */
export type Lack = {
  readonly words: string;
  readonly path: AssetFault['path'];
  readonly measured?: string | undefined;
  readonly expected: string;
};

/** All that one person's consent lacks as one fault, at the place of the first lack. */
export function lacksAsFault(
  {who, count = 1}: Person,
  lacks: readonly Lack[],
): readonly AssetFault[] {
  const [first] = lacks;
  if (!first) return [];
  const people = count === 1 ? who : `${who} (${count} người)`;
  return [
    {
      path: first.path,
      message: `có ${people}: ${lacks.map(({words}) => words).join('; ')}.`,
      measured: first.measured,
      expected: first.expected,
    },
  ];
}

export const isGiven = (agreement: string | undefined): boolean =>
  agreement === 'signed' || agreement === 'verbal_recorded';

/** Consent names its uses, all that the clip needs, and lasts as long as the clip is used. */
export const limitLacks = (person: Person, use: ClipUse): readonly Lack[] => [
  ...purposeLacks(person, use),
  ...dateLacks(person, use),
];

function purposeLacks(person: Person, {profile}: ClipUse): readonly Lack[] {
  const {purposes} = person;
  const mustName = person.child !== undefined || isGiven(person.consent);
  if (purposes === undefined) {
    return mustName
      ? [
          {
            words:
              'chưa ghi đồng ý cho dùng vào việc gì (purposes; Nghị định 13/2023/NĐ-CP, điều 11)',
            path: [],
            expected: '"purposes": ["contest", "fanpage"]',
          },
        ]
      : [];
  }
  const missing = purposesNotIn(purposes, profile.rights.purposes);
  return missing.length === 0
    ? []
    : [
        {
          words: `chưa đồng ý cho dùng để ${purposesInWords(missing)}; hãy xin thêm rồi ghi vào purposes`,
          path: ['purposes'],
          measured: purposes.join(', '),
          expected: `có ${missing.join(', ')}`,
        },
      ];
}

const dateLacks = ({until}: Person, use: ClipUse): readonly Lack[] =>
  until === undefined || until >= use.until
    ? []
    : [
        {
          words: `chỉ đồng ý đến hết ngày ${formatDate(until)}, mà clip còn dùng ngày ${formatDate(use.until)}; hãy xin lại rồi sửa until`,
          path: ['until'],
          measured: until,
          expected: `từ ${use.until} trở đi`,
        },
      ];
