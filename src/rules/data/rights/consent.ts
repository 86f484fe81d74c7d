import {formatDate} from '../../../text/format-date';
import {
  isGenerated,
  isPicture,
  type AssetCheck,
  type AssetFault,
  type ClipUse,
  type Person,
} from './asset-fault';
import {inWords, notIn} from './licence';
import {ownNameIn} from './names-of-people';

/** Everybody who can be recognised agrees, or need not: one finding for each of them. */
export const checkConsent: AssetCheck = (asset, use) => {
  if (isGenerated(asset) || !(isPicture(asset) || asset.kind === 'voice')) return [];
  const {people} = asset;
  if (people === undefined || (asset.kind === 'voice' && people.length === 0)) {
    return [
      {
        ruleId: 'CONS.PERSON',
        path: people === undefined ? [] : ['people'],
        message:
          asset.kind === 'voice'
            ? 'chưa ghi ai đọc (people) và người ấy đã đồng ý chưa.'
            : 'chưa ghi trong hình có ai (people); hãy ghi từng người nhận ra được, không có ai thì ghi "people": [].',
        expected: entryOf(asset.kind === 'voice' ? 'phát thanh viên' : 'chủ sạp rau'),
      },
    ];
  }
  return people.flatMap((person, index) =>
    [...lacksOf(person, use), ...namesOf(person)].map((fault) => ({
      ...fault,
      path: ['people', index, ...fault.path],
    })),
  );
};

const entryOf = (who: string): string =>
  `"people": [{"who": "${who}", "consent": "signed", "purposes": ["contest", "fanpage"]}]`;

type Lack = {
  readonly words: string;
  readonly path: AssetFault['path'];
  readonly measured?: string;
  readonly expected?: string;
};

/** All that is missing for one person, told at the place of the first. */
function lacksOf(person: Person, use: ClipUse): readonly AssetFault[] {
  const {child} = person;
  const lacks = [
    ...(child ? childLacks(child) : seemsAChild(person) ? [AGE] : adultLacks(person)),
    ...limitLacks(person, use),
  ];
  const [first] = lacks;
  if (!first) return [];
  return [
    {
      ruleId: child || first === AGE ? 'CONS.CHILD' : 'CONS.PERSON',
      path: first.path,
      message: `có ${howMany(person)}: ${lacks.map(({words}) => words).join('; ')}.`,
      ...(first.measured === undefined ? {} : {measured: first.measured}),
      ...(first.expected === undefined ? {} : {expected: first.expected}),
    },
  ];
}

const howMany = ({who, count = 1}: Person): string =>
  count === 1 ? who : `${who} (${count} người)`;

const isGiven = (agreement: string | undefined): boolean =>
  agreement === 'signed' || agreement === 'verbal_recorded';

/** Who only comes to a public event, or does the office's own work, need not agree; everybody else does. */
function adultLacks({consent}: Person): readonly Lack[] {
  return isGiven(consent) || consent === 'public_event' || consent === 'staff_on_duty'
    ? []
    : [
        {
          words:
            'chưa có đồng ý cho dùng hình ảnh, giọng nói; hãy xin đồng ý rồi ghi consent, làm mờ mặt người ấy, hoặc thay hình khác',
          path: consent === undefined ? [] : ['consent'],
          ...(consent === undefined ? {} : {measured: consent}),
          expected: 'signed, verbal_recorded, public_event hoặc staff_on_duty',
        },
      ];
}

/** A public event is no exception for a child. */
function childLacks(child: NonNullable<Person['child']>): readonly Lack[] {
  const {age} = child;
  const lack = (key: 'guardian' | 'child', words: string): readonly Lack[] =>
    isGiven(child[key])
      ? []
      : [
          {
            words,
            path: child[key] === undefined ? ['child'] : ['child', key],
            ...(child[key] === undefined ? {} : {measured: child[key]}),
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

/** What was agreed to names its uses, all that the clip needs, and lasts as long as the clip is used. */
function limitLacks(person: Person, {profile, until}: ClipUse): readonly Lack[] {
  const mustName = person.child !== undefined || isGiven(person.consent);
  const {purposes} = person;
  const missing = purposes ? notIn(purposes, profile.rights.purposes) : [];
  return [
    ...(mustName && purposes === undefined
      ? [
          {
            words:
              'chưa ghi đồng ý cho dùng vào việc gì (purposes; Nghị định 13/2023/NĐ-CP, điều 11)',
            path: [],
            expected: '"purposes": ["contest", "fanpage"]',
          },
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            words: `chưa đồng ý cho dùng để ${inWords(missing)}; hãy xin thêm rồi ghi vào purposes`,
            path: ['purposes'],
            measured: purposes?.join(', ') ?? '',
            expected: `có ${missing.join(', ')}`,
          },
        ]
      : []),
    ...(person.until !== undefined && person.until < until
      ? [
          {
            words: `chỉ đồng ý đến hết ngày ${formatDate(person.until)}, mà clip còn dùng ngày ${formatDate(until)}; hãy xin lại rồi sửa until`,
            path: ['until'],
            measured: person.until,
            expected: `từ ${until} trở đi`,
          },
        ]
      : []),
  ];
}

/** Words that a description of children begins with; pupils of the upper school may be 16 and are not asked for. */
const CHILDREN =
  /^((\d+|một|hai|ba|bốn|năm|nhóm|các|những|mấy|hai mẹ con|mẹ và) )*(trẻ (em|nhỏ|con)|em (bé|nhỏ|thiếu nhi|học sinh)|cháu|bé (gái|trai)|bạn nhỏ|học sinh|thiếu nhi|thiếu niên|nhi đồng)(?!\p{L})/iu;
const NOT_CHILDREN = /lớp 1[012]|THPT|trung học phổ thông|cấp (3|ba)|từ 16|trên 16|sinh viên/iu;

const seemsAChild = ({who}: Person): boolean => CHILDREN.test(who) && !NOT_CHILDREN.test(who);

const AGE: Lack = {
  words:
    'có vẻ là trẻ em mà chưa ghi tuổi và đồng ý của cha mẹ (child); đủ 16 tuổi thì ghi rõ “từ 16 tuổi”',
  path: ['who'],
  expected: '"child": {"age": "from-7", "guardian": "signed", "child": "signed"}',
};

/** CONS.NAME: the register goes with the clip, and needs nobody's name. */
function namesOf({who}: Person): readonly AssetFault[] {
  const name = ownNameIn(who);
  return name === undefined
    ? []
    : [
        {
          ruleId: 'CONS.NAME',
          path: ['who'],
          message: `có vẻ ghi tên riêng “${name}”; chỉ ghi vai trò, còn tên để trong phiếu đồng ý.`,
          measured: name,
          expected: 'vai trò, ví dụ chủ sạp rau',
        },
      ];
}
