import type {Person} from './asset';
import {assetRule} from './asset-rule';
import {faultsOfPeople, isGiven, type Lack, lacksAsFault, limitLacks} from './people';

/** CONS.CHILD: a child needs the guardian's consent, and from 7 the child's as well; a public event is no exception. */
export const childConsent = assetRule({
  id: 'CONS.CHILD',
  about: 'Trẻ em: đồng ý của cha mẹ, và của trẻ từ 7 tuổi',
  source: 'Luật Trẻ em 2016, điều 6 khoản 11, điều 21; Nghị định 56/2017/NĐ-CP, điều 33',
  check: (asset, use) =>
    faultsOfPeople(asset, (person) =>
      isAboutAChild(person)
        ? lacksAsFault(person, [...childLacks(person), ...limitLacks(person, use)])
        : [],
    ),
});

export const isAboutAChild = (person: Person): boolean =>
  person.child !== undefined || seemsAChild(person);

/** Words that a description of children begins with; pupils of the upper school may be 16. */
const CHILDREN =
  /^((\d+|một|hai|ba|bốn|năm|nhóm|các|những|mấy|hai mẹ con|mẹ và) )*(trẻ (em|nhỏ|con)|em (bé|nhỏ|thiếu nhi|học sinh)|cháu|bé (gái|trai)|bạn nhỏ|học sinh|thiếu nhi|thiếu niên|nhi đồng)(?!\p{L})/iu;
const NOT_CHILDREN = /lớp 1[012]|THPT|trung học phổ thông|cấp (3|ba)|từ 16|trên 16|sinh viên/iu;

const seemsAChild = ({who}: Person): boolean => CHILDREN.test(who) && !NOT_CHILDREN.test(who);

const AGE_NOT_SAID: Lack = {
  words:
    'có vẻ là trẻ em mà chưa ghi tuổi và đồng ý của cha mẹ (child); đủ 16 tuổi thì ghi rõ “từ 16 tuổi”',
  path: ['who'],
  expected: '"child": {"age": "from-7", "guardian": "signed", "child": "signed"}',
};

function childLacks({child}: Person): readonly Lack[] {
  if (child === undefined) return [AGE_NOT_SAID];
  const {age} = child;
  const lack = (key: 'guardian' | 'child', words: string): readonly Lack[] =>
    isGiven(child[key])
      ? []
      : [
          {
            words,
            path: child[key] === undefined ? ['child'] : ['child', key],
            measured: child[key],
            expected: `"child": {"age": "${age}", "guardian": "signed"${age === 'from-7' ? ', "child": "signed"' : ''}}`,
          },
        ];
  return [
    ...lack(
      'guardian',
      'là trẻ em mà chưa có đồng ý của cha, mẹ hoặc người giám hộ (child.guardian)',
    ),
    ...(age === 'from-7'
      ? lack('child', 'trẻ từ 7 tuổi phải tự đồng ý nữa (child.child; Luật Trẻ em, điều 21)')
      : []),
  ];
}
