import {at, pupil, seller, shown, spoken, withPeople} from './media-changes';
import type {Mutant} from './mutant';

/** Who is seen or heard, and whether they agreed. */
export const peopleMutants: readonly Mutant[] = [
  // People.
  {
    name: 'a photo that does not say who is in it',
    change: shown({people: undefined}),
    caught: at('CONS.PERSON'),
  },
  {name: 'a photo without people', near: 'CONS.PERSON', change: shown({people: []})},
  {
    name: 'a person without consent',
    change: withPeople({who: 'chủ sạp rau'}),
    caught: at('CONS.PERSON', 'assets[0].people[0]'),
  },
  {
    name: 'a person who said no',
    change: withPeople(seller, {...seller, consent: 'none'}),
    caught: at('CONS.PERSON', 'assets[0].people[1].consent'),
  },
  {
    name: 'a consent for no purpose',
    change: withPeople({...seller, purposes: undefined}),
    caught: at('CONS.PERSON', 'assets[0].people[0]'),
  },
  {
    name: 'a consent for another purpose',
    change: withPeople({...seller, purposes: ['fanpage']}),
    caught: at('CONS.PERSON', 'assets[0].people[0].purposes'),
  },
  {
    name: 'a consent that has ended',
    change: withPeople({...seller, until: '2023-08-01'}),
    caught: at('CONS.PERSON', 'assets[0].people[0].until'),
  },
  {
    name: 'people at a public event, and staff at work',
    near: 'CONS.PERSON',
    change: withPeople(
      {who: 'người dự lễ ra quân', count: 40, consent: 'public_event'},
      {who: 'cán bộ Bộ phận Một cửa', consent: 'staff_on_duty'},
    ),
  },
  {
    name: 'a consent recorded by voice',
    near: 'CONS.PERSON',
    change: withPeople({...seller, consent: 'verbal_recorded'}),
  },
  {
    name: 'a voice without a person',
    change: spoken({people: undefined}),
    caught: at('CONS.PERSON'),
  },
  {
    name: 'a voice with an empty list of people',
    change: spoken({people: []}),
    caught: at('CONS.PERSON', 'assets[0].people'),
  },
  {name: 'a voice for a whole folder', near: 'CONS.PERSON', change: spoken()},
  {
    name: 'a folder of photographs in one entry',
    change: shown({file: 'photos/'}),
    caught: at('INPUT.VALUE', 'assets[0].file'),
  },
  {
    name: 'a private name',
    change: withPeople({...seller, who: 'bà Nguyễn Thị Hoa bán rau'}),
    caught: at('CONS.NAME', 'assets[0].people[0].who'),
  },
  {
    name: 'nothing but a name',
    change: withPeople({...seller, who: 'Trần Văn Nam'}),
    caught: at('CONS.NAME', 'assets[0].people[0].who'),
  },
  {
    name: 'a name after a kind word',
    change: withPeople({...seller, who: 'Chị Hoa ở chợ'}),
    caught: at('CONS.NAME', 'assets[0].people[0].who'),
  },
  {
    name: 'roles, schools and streets that look like names',
    near: 'CONS.NAME',
    change: withPeople(
      {...seller, who: 'chị Tổ trưởng tổ dân phố 5'},
      {...seller, who: 'đồng chí Bí thư Đoàn phường Trương Quang Trọng'},
      {...seller, who: 'cô giáo Trường tiểu học Lê Lợi'},
      {...seller, who: 'anh bộ đội'},
      {...seller, who: 'người bán hàng ở đường Nguyễn Trãi'},
    ),
  },
  // Children.
  {name: 'a pupil with both agreements', near: 'CONS.CHILD', change: withPeople(pupil)},
  {
    name: 'a pupil without the guardian',
    change: withPeople({...pupil, child: {age: 'from-7', child: 'signed'}}),
    caught: at('CONS.CHILD', 'assets[0].people[0].child'),
  },
  {
    name: 'a pupil who has not agreed',
    change: withPeople({...pupil, child: {age: 'from-7', guardian: 'signed', child: 'none'}}),
    caught: at('CONS.CHILD', 'assets[0].people[0].child.child'),
  },
  {
    name: 'a small child with the guardian',
    near: 'CONS.CHILD',
    change: withPeople({...pupil, who: 'em bé', child: {age: 'under-7', guardian: 'signed'}}),
  },
  {
    name: 'a small child without the guardian',
    change: withPeople({...pupil, who: 'em bé', child: {age: 'under-7', guardian: 'none'}}),
    caught: at('CONS.CHILD', 'assets[0].people[0].child.guardian'),
  },
  {
    name: 'a child at a public event',
    change: withPeople({...pupil, consent: 'public_event', child: {age: 'from-7'}}),
    caught: at('CONS.CHILD', 'assets[0].people[0].child'),
  },
  {
    name: 'a child for no purpose',
    change: withPeople({...pupil, purposes: undefined}),
    caught: at('CONS.CHILD', 'assets[0].people[0]'),
  },
  {
    name: 'pupils registered as grown-ups',
    change: withPeople({...seller, who: 'các em học sinh lớp 5', count: 12}),
    caught: at('CONS.CHILD', 'assets[0].people[0].who'),
  },
  {
    name: 'grown-ups whose description has children in it',
    near: 'CONS.CHILD',
    change: withPeople(
      {...seller, who: 'phụ huynh học sinh'},
      {...seller, who: 'giáo viên mầm non'},
      {...seller, who: 'học sinh lớp 12, từ 16 tuổi'},
      {...seller, who: 'thành viên trẻ của Tổ'},
    ),
  },
];
