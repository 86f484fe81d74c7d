import {at, both, edit, photo, played, profileRights, register, shown} from './media-changes';
import type {Mutant} from './mutant';

/** Whose it is, for how long, for what. */
export const filesMutants: readonly Mutant[] = [
  // Whose it is.
  {name: 'a photo of the ward with all in order', near: 'RIGHT.ASSET', change: shown()},
  {
    name: 'a photo without an author',
    change: shown({author: undefined}),
    caught: at('RIGHT.ASSET'),
  },
  {
    name: 'a photo without an origin',
    change: shown({origin: undefined}),
    caught: at('RIGHT.ASSET'),
  },
  {
    name: 'a supplied photo without a licence',
    change: shown({origin: 'supplied'}),
    caught: at('RIGHT.ASSET'),
  },
  {
    name: 'a stock photo from the internet',
    change: shown({origin: 'stock', licence: 'Nguồn: Internet'}),
    caught: at('RIGHT.ASSET', 'assets[0].licence'),
  },
  {
    name: 'a licence still being requested',
    change: shown({origin: 'supplied', licence: 'đang xin phép'}),
    caught: at('RIGHT.ASSET', 'assets[0].licence'),
  },
  {
    name: 'a licence that is only free',
    change: shown({origin: 'stock', licence: 'Miễn phí'}),
    caught: at('RIGHT.ASSET', 'assets[0].licence'),
  },
  {
    name: 'a collected author',
    change: shown({author: 'Sưu tầm'}),
    caught: at('RIGHT.ASSET', 'assets[0].author'),
  },
  {
    name: 'an author of question marks',
    change: shown({author: '???'}),
    caught: at('RIGHT.ASSET', 'assets[0].author'),
  },
  {
    name: 'a stock photo with its licence',
    near: 'RIGHT.ASSET',
    change: shown({origin: 'stock', licence: 'CC BY 4.0, Wikimedia Commons'}),
  },
  {
    name: 'a licence that says it needs no leave',
    near: 'RIGHT.ASSET',
    change: shown({origin: 'stock', licence: 'Không cần xin phép, CC0 1.0'}),
  },
  {
    name: 'a licence not published but granted',
    near: 'RIGHT.ASSET',
    change: shown({
      origin: 'supplied',
      licence: 'Chưa công bố; tác giả cho dùng theo thư ngày 02/8/2023',
    }),
  },
  {
    name: 'an author with a name of one letter',
    near: 'RIGHT.ASSET',
    change: shown({author: 'Nhóm A'}),
  },
  {
    name: 'a font without a licence',
    change: edit('media.json', (media) => delete media.assets[1].licence),
    caught: at('RIGHT.ASSET', 'assets[1]'),
  },
  {
    name: 'a photo that no scene shows and has no author informs',
    change: register({...photo, author: undefined}),
    caught: at('RIGHT.ASSET'),
  },
  // Music has two owners.
  {name: 'music with both rights', near: 'RIGHT.MUSIC', change: played()},
  {
    name: 'music without the right of the work',
    change: played({compositionLicence: undefined}),
    caught: at('RIGHT.MUSIC'),
  },
  {
    name: 'music without the right of the recording',
    change: played({recordingLicence: undefined, licence: 'VCPMC, giấy phép số 12/2023'}),
    caught: at('RIGHT.MUSIC'),
  },
  {
    name: 'music without permission for its recording',
    change: played({recordingLicence: 'chưa xin'}),
    caught: at('RIGHT.MUSIC', 'assets[0].recordingLicence'),
  },
  {
    name: 'an old song in the public domain, recorded by the ward',
    near: 'RIGHT.MUSIC',
    change: played({
      author: 'Dân ca, Đội văn nghệ phường',
      origin: 'own',
      compositionLicence: 'Dân ca, hết thời hạn bảo hộ',
      recordingLicence: 'Phường tự thu âm',
    }),
  },
  // As long as the clip is used, and for all it is used for.
  {
    name: 'a licence that ended the day before',
    change: played({expires: '2023-08-14'}),
    caught: at('RIGHT.EXPIRED', 'assets[0].expires'),
  },
  {
    name: 'a licence that ends on the day of the clip',
    near: 'RIGHT.EXPIRED',
    change: played({expires: '2023-08-15'}),
  },
  {
    name: 'a licence that ends before the contest does',
    change: both(played({expires: '2023-09-01'}), profileRights({usedUntil: '2023-10-10'})),
    caught: at('RIGHT.EXPIRED', 'assets[0].expires'),
  },
  {
    name: 'a licence that outlives the contest',
    near: 'RIGHT.EXPIRED',
    change: both(played({expires: '2023-10-10'}), profileRights({usedUntil: '2023-10-10'})),
  },
  {
    name: 'an expired font',
    change: edit('media.json', (media) => {
      media.assets[0].expires = '2022-12-31';
    }),
    caught: at('RIGHT.EXPIRED', 'assets[0].expires'),
  },
  {
    name: 'a photo for the fanpage only',
    change: shown({allowedUse: ['fanpage', 'website']}),
    caught: at('RIGHT.USE', 'assets[0].allowedUse'),
  },
  {
    name: 'a photo for the contest only',
    near: 'RIGHT.USE',
    change: shown({allowedUse: ['contest']}),
  },
  {
    name: 'a photo for the contest in a contest that broadcasts',
    change: both(
      shown({allowedUse: ['contest'], people: []}),
      profileRights({purposes: ['contest', 'broadcast']}),
    ),
    caught: at('RIGHT.USE', 'assets[0].allowedUse'),
  },
];
