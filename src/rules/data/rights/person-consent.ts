import type {Asset, Person} from './asset';
import {type AssetFault, assetRule} from './asset-rule';
import {isAboutAChild} from './child-consent';
import {faultsOfPeople, isGiven, type Lack, lacksAsFault, limitLacks, showsPeople} from './people';

/** CONS.PERSON: everybody who can be recognised agrees, or need not: one fault for each of them. */
export const personConsent = assetRule({
  id: 'CONS.PERSON',
  about: 'Người trong hình, người đọc đồng ý cho dùng',
  source: 'Bộ luật Dân sự 2015, điều 32; Nghị định 13/2023/NĐ-CP, điều 11',
  check: (asset, use) => [
    ...peopleNotListed(asset),
    ...faultsOfPeople(asset, (person) =>
      isAboutAChild(person)
        ? []
        : lacksAsFault(person, [...consentLacks(person), ...limitLacks(person, use)]),
    ),
  ],
});

/** A picture may be without people; a voice always has a speaker. */
function peopleNotListed(asset: Asset): readonly AssetFault[] {
  const isVoice = asset.kind === 'voice';
  const {people} = asset;
  const isListed = people !== undefined && !(isVoice && people.length === 0);
  if (isListed || !showsPeople(asset)) return [];
  return [
    {
      path: people === undefined ? [] : ['people'],
      message: isVoice
        ? 'chưa ghi ai đọc (people) và người ấy đã đồng ý chưa.'
        : 'chưa ghi trong hình có ai (people); hãy ghi từng người nhận ra được, không có ai thì ghi "people": [].',
      expected: `"people": [{"who": "${isVoice ? 'phát thanh viên' : 'chủ sạp rau'}", "consent": "signed", "purposes": ["contest", "fanpage"]}]`,
    },
  ];
}

/** People at a public event, or at work for the office, need not agree. */
const consentLacks = ({consent}: Person): readonly Lack[] =>
  isGiven(consent) || consent === 'public_event' || consent === 'staff_on_duty'
    ? []
    : [
        {
          words:
            'chưa có đồng ý cho dùng hình ảnh, giọng nói; hãy xin đồng ý rồi ghi consent, làm mờ mặt người ấy, hoặc thay hình khác',
          path: consent === undefined ? [] : ['consent'],
          measured: consent,
          expected: 'signed, verbal_recorded, public_event hoặc staff_on_duty',
        },
      ];
