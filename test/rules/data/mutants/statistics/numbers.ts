import {both} from '../change';
import {edited} from '../edit';
import type {Mutant} from '../mutant';
import {add, caught, type Change, say, statistics, type StatisticsMutant, warned} from './edits';

const team = (change: Change): Mutant['change'] => edited('team.json', change);

/** Numbers typed by hand. */
export const TYPED: readonly StatisticsMutant[] = [
  {
    name: 'a figure typed into a line',
    change: say(0, '[[the-can-cuoc]] Công an phường đã cấp 10.746 thẻ căn cước công dân.'),
    ...caught('STAT.TYPED_NUMBER', 'narration[0]'),
  },
  {
    name: 'a percentage typed into a line',
    change: say(2, '[[ty-le]] Tỷ lệ kích hoạt đạt 71%.'),
    ...caught('STAT.TYPED_NUMBER', 'narration[2]'),
  },
  {
    name: 'a figure typed into a heading',
    change: team((data) => (data.heading = '12 tổ, 12 ngọn đèn')),
    ...caught('STAT.TYPED_NUMBER', 'heading', 'team.json'),
  },
  {
    name: 'a figure typed into the detail of an item',
    change: team((data) => (data.members[2].detail = '60 đoàn viên')),
    ...caught('STAT.TYPED_NUMBER', 'members[2].detail', 'team.json'),
  },
  {
    name: 'a figure typed into an optional line',
    change: team((data) => data.narration.push({text: 'Cả phường có 72 thành viên.', optional: 1})),
    ...caught('STAT.TYPED_NUMBER', 'narration[6].text', 'team.json'),
  },
  {
    name: 'a figure typed into a chart’s title',
    change: statistics(({views}) => Object.assign(views[3], {title: '8.156 tài khoản theo tổ'})),
    ...caught('STAT.TYPED_NUMBER', 'views[3].title'),
  },
  {
    name: 'documents, dates, levels, names and hours',
    near: 'STAT.TYPED_NUMBER',
    change: team((data) =>
      data.narration.push(
        'Theo Kế hoạch số 146/KH-UBND ngày 01/8/2023, Tổ dân phố 3 trực 24/7 để làm định danh mức 2.',
      ),
    ),
  },
  {
    name: 'a plain fact with its source',
    near: 'STAT.TYPED_NUMBER',
    change: both(
      edited('clip.json', (clip) => {
        clip.facts = [{text: '25 dịch vụ công thiết yếu', source: 'Quyết định 06/QĐ-TTg'}];
      }),
      team((data) => data.narration.push('Bà con làm quen với 25 dịch vụ công thiết yếu.')),
    ),
  },
  {
    name: 'a number that is in no fact',
    change: both(
      edited('clip.json', (clip) => {
        clip.facts = [{text: '25 dịch vụ công thiết yếu', source: 'Quyết định 06/QĐ-TTg'}];
      }),
      team((data) => data.narration.push('Bà con làm quen với 28 dịch vụ công thiết yếu.')),
    ),
    ...caught('STAT.TYPED_NUMBER', 'narration[6]', 'team.json'),
  },
  {
    name: 'a figure of the ward that passes for a fact',
    change: edited('clip.json', (clip) => {
      clip.facts = [{text: '12 tổ dân phố', source: 'Văn phòng UBND phường'}];
    }),
    ...caught('STAT.TYPED_NUMBER', 'facts[0].text', 'clip.json'),
  },
  {
    name: 'a count in words',
    change: team((data) => (data.narration[0] = '[[groups]] Phường có mười hai tổ dân phố.')),
    ...warned('STAT.TYPED_NUMBER', 'narration[0]', 'team.json'),
  },
  {
    name: 'a few in words',
    near: 'STAT.TYPED_NUMBER',
    change: team(
      (data) => (data.narration[0] = '[[groups]] Hai ba người một tổ, tổ nào cũng vui.'),
    ),
  },
  {
    name: 'a hamlet whose name has a number',
    near: 'STAT.TYPED_NUMBER',
    change: team((data) => {
      data.groups[0].name = 'Làng Thượng Hạ 1';
      data.narration.push('Ở làng Thượng Hạ 1, nhà nào cũng sáng đèn.');
    }),
  },
  {
    name: 'a count in the name of a hamlet',
    change: team((data) => (data.groups[0].name = 'Làng Thượng Hạ (120 hộ)')),
    ...caught('STAT.TYPED_NUMBER', 'groups[0].name', 'team.json'),
  },
  {
    name: 'a number in a scene that is switched off',
    near: 'STAT.TYPED_NUMBER',
    change: both(
      edited('clip.json', (clip) => {
        clip.scenes = clip.scenes.filter((kind: string) => kind !== 'team');
      }),
      edited('profiles/quang-ngai-2023-assumed.json', (profile) => {
        profile.contents = profile.contents.filter(({scene}: {scene: string}) => scene !== 'team');
      }),
      team((data) => (data.heading = '12 tổ, 12 ngọn đèn')),
    ),
  },
  {
    name: 'acts called people',
    change: both(
      add({id: 'CN_REACH', value: 900, status: 'sample'}),
      team((data) => data.narration.push('Đã có {{CN_REACH}} người được hướng dẫn.')),
    ),
    ...caught('STAT.UNIT', 'narration[6]', 'team.json'),
  },
  {
    name: 'acts of people called acts',
    near: 'STAT.UNIT',
    change: both(
      add({id: 'CN_REACH', value: 900, status: 'sample'}),
      team((data) => data.narration.push('Đã có {{CN_REACH}} lượt người được hướng dẫn.')),
    ),
  },
  {
    name: 'dossiers called accounts',
    change: team((data) => data.narration.push('Đã có {{EID_L2_RECV}} tài khoản.')),
    ...warned('STAT.UNIT', 'narration[6]', 'team.json'),
  },
  {
    name: 'accounts called the people who have them',
    near: 'STAT.UNIT',
    change: team((data) => data.narration.push('Đã có {{EID_L2_ACT}} người kích hoạt tài khoản.')),
  },
  {
    name: 'cards called households',
    change: team((data) => data.narration.push('Đã có {{CCCD_ISSUED}} hộ.')),
    ...caught('STAT.UNIT', 'narration[6]', 'team.json'),
  },
  {
    name: 'a percent sign too many',
    change: say(2, '[[ty-le]] Tỷ lệ kích hoạt đạt {{EID_L2_RATE}}% rồi.'),
    ...caught('STAT.UNIT', 'narration[2]'),
  },
  {
    name: 'a day too many',
    change: say(3, '[[xep-hang]] Tính đến ngày {{ASOF}}, tổ nào cũng góp phần.'),
    ...caught('STAT.UNIT', 'narration[3]'),
  },
  {
    name: 'a ward’s special unit in other words',
    near: 'STAT.UNIT',
    change: both(
      add({
        id: 'HOC_SINH_GIUP',
        label: 'Học sinh tham gia',
        unit: 'học sinh',
        value: 90,
        period: 'in-year',
        supplier: 'Đoàn phường',
        status: 'sample',
      }),
      team((data) => data.narration.push('Thêm {{HOC_SINH_GIUP}} người trẻ cùng làm.')),
    ),
  },
];
