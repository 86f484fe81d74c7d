import {
  at,
  both,
  credited,
  made,
  profileRights,
  seller,
  shown,
  spoken,
  withPeople,
} from './media-changes';
import type {Mutant} from './mutant';

/** What a machine made, flights, days, symbols, and what the schema refuses. */
export const formMutants: readonly Mutant[] = [
  // What a machine made.
  {
    name: 'a picture of a machine, not credited',
    change: shown(made),
    caught: at('FORM.AI', 'assets[0].generatedBy'),
  },
  {
    name: 'a picture of a machine, credited by “ai” that means who',
    change: both(shown(made), credited('Ai cũng có thể học số')),
    caught: at('FORM.AI', 'assets[0].generatedBy'),
  },
  {
    name: 'a picture of a machine that is credited',
    near: 'FORM.AI',
    change: both(shown({...made, people: undefined}), credited('Hình chợ do Máy vẽ X tạo')),
  },
  {
    name: 'a picture of a machine that is credited in its caption',
    near: 'FORM.AI',
    change: shown(made, 'Hình minh họa do AI tạo'),
  },
  {
    name: 'a picture of a machine where the contest takes none',
    change: both(
      shown(made),
      credited('Hình do AI tạo'),
      profileRights({generatedMedia: 'forbidden'}),
    ),
    caught: at('FORM.AI', 'assets[0].generatedBy'),
  },
  {
    name: 'a picture of a machine where the contest does not mind',
    near: 'FORM.AI',
    change: both(shown(made), profileRights({generatedMedia: 'allowed'})),
  },
  {
    name: 'a picture of a machine without a name',
    change: both(shown({...made, generatedBy: undefined}), credited('Hình do AI tạo')),
    caught: at('RIGHT.ASSET'),
  },
  {
    name: 'a voice of a machine where the contest takes none',
    change: both(spoken(made), credited('Giọng đọc do AI tạo')),
    caught: at('FORM.AI', 'assets[0].generatedBy'),
  },
  // From the air.
  {
    name: 'a flight without a permit',
    change: shown({drone: {}}),
    caught: at('FORM.DRONE', 'assets[0].drone'),
  },
  {
    name: 'a permit without a date',
    change: shown({drone: {permit: '12/GP-TC'}}),
    caught: at('FORM.DRONE', 'assets[0].drone'),
  },
  {
    name: 'a flight before its permit',
    change: shown({drone: {permit: '12/GP-TC', date: '2023-08-06'}}),
    caught: at('FORM.DRONE', 'assets[0].drone'),
  },
  {
    name: 'a flight with its permit',
    near: 'FORM.DRONE',
    change: shown({drone: {permit: '12/GP-TC', date: '2023-08-05'}}),
  },
  {
    name: 'a flight where the contest takes none',
    change: both(
      shown({drone: {permit: '12/GP-TC', date: '2023-08-01'}}),
      profileRights({drone: 'forbidden'}),
    ),
    caught: at('FORM.DRONE', 'assets[0].drone'),
  },
  // Days.
  {
    name: 'a photo from after the clip',
    change: shown({takenOn: '2023-08-16'}),
    caught: at('FORM.FRESH', 'assets[0].takenOn'),
  },
  {
    name: 'a photo older than the contest takes',
    change: both(shown({takenOn: '2021-12-31'}), profileRights({takenFrom: '2022-01-01'})),
    caught: at('FORM.FRESH', 'assets[0].takenOn'),
  },
  {
    name: 'a photo of the first day that the contest takes',
    near: 'FORM.FRESH',
    change: both(shown({takenOn: '2022-01-01'}), profileRights({takenFrom: '2022-01-01'})),
  },
  {
    name: 'a photo without a day where the contest asks for one',
    change: both(shown({takenOn: undefined}), profileRights({takenFrom: '2022-01-01'})),
    caught: at('FORM.FRESH'),
  },
  {
    name: 'a photo without a day where none is required',
    near: 'FORM.FRESH',
    change: shown({takenOn: undefined}),
  },
  // Symbols.
  {
    name: 'a map of the country that has not been checked',
    change: shown({map: {area: 'vietnam'}}),
    caught: at('SYM.MAP', 'assets[0].map'),
  },
  {
    name: 'a map of the country without the islands',
    change: shown({
      map: {area: 'vietnam', hoangSaTruongSa: false, confirmedBy: 'Phó Chủ tịch UBND phường'},
    }),
    caught: at('SYM.MAP', 'assets[0].map'),
  },
  {
    name: 'a map of the country without a person who checked it',
    change: shown({map: {area: 'vietnam', hoangSaTruongSa: true}}),
    caught: at('SYM.MAP', 'assets[0].map'),
  },
  {
    name: 'a map of the country that was looked at',
    near: 'SYM.MAP',
    change: shown({
      map: {area: 'vietnam', hoangSaTruongSa: true, confirmedBy: 'Phó Chủ tịch UBND phường'},
    }),
  },
  {
    name: 'a map of the ward',
    near: 'SYM.MAP',
    change: shown({map: {area: 'local'}}, 'Bản đồ phường'),
  },
  {
    name: 'a map that only the caption speaks of',
    change: shown({}, 'Bản đồ chuyển đổi số'),
    caught: at('SYM.MAP'),
  },
  {
    name: 'a market where food is sold',
    near: 'SYM.MAP',
    change: shown({file: 'photos/ban-do-an.jpg'}),
  },
  {
    name: 'an emblem without permission',
    change: shown({emblem: {what: 'Công an hiệu'}}),
    caught: at('SYM.EMBLEM', 'assets[0].emblem'),
  },
  {
    name: 'an emblem that only the file’s name speaks of',
    change: shown({file: 'photos/Quoc_huy.png'}),
    caught: at('SYM.EMBLEM'),
  },
  {
    name: 'an emblem with leave',
    near: 'SYM.EMBLEM',
    change: shown({emblem: {what: 'Công an hiệu', approvedBy: 'Trưởng Công an phường'}}),
  },
  // The schema.
  {
    name: 'an unknown use',
    change: shown({allowedUse: ['contests']}),
    caught: at('INPUT.VALUE', 'assets[0].allowedUse[0]'),
  },
  {
    name: 'an unknown key of a person',
    change: withPeople({...seller, name: 'Hoa'}),
    caught: at('INPUT.KEY_UNKNOWN', 'assets[0].people[0].name'),
  },
  {
    name: 'a consent that is no consent',
    change: withPeople({...seller, consent: 'sign'}),
    caught: at('INPUT.VALUE', 'assets[0].people[0].consent'),
  },
  {
    name: 'a day that is not in the calendar',
    change: shown({expires: '2023-02-30'}),
    caught: at('INPUT.VALUE', 'assets[0].expires'),
  },
];
