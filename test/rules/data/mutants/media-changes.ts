import type {DossierTexts} from '../../../../src/dossier/read-dossier';

/** A photograph with everything in order, with some keys in place of others; undefined takes a key away. */
type Changes = Readonly<Record<string, unknown>>;

export const seller = {who: 'chủ sạp rau', consent: 'signed', purposes: ['contest', 'fanpage']};
export const pupil = {
  who: 'học sinh lớp 3',
  purposes: ['contest'],
  child: {age: 'from-7', guardian: 'signed', child: 'verbal_recorded'},
};
export const photo = {
  id: 'hinh-cho',
  kind: 'photo',
  file: 'photos/cho.jpg',
  author: 'Đoàn thanh niên phường',
  origin: 'own',
  takenOn: '2023-08-05',
  people: [seller],
};
const song = {
  id: 'bai-hat',
  kind: 'music',
  file: 'music/song.mp3',
  author: 'Nhạc sĩ A, ca sĩ B',
  origin: 'supplied',
  compositionLicence: 'VCPMC, giấy phép số 12/2023',
  recordingLicence: 'Hãng đĩa C, văn bản ngày 01/8/2023',
};
const voice = {
  id: 'giong-doc',
  kind: 'voice',
  file: 'voice/',
  author: 'Phát thanh viên của phường',
  origin: 'own',
  people: [{who: 'phát thanh viên', consent: 'signed', purposes: ['contest']}],
};

export const edit =
  (file: string, change: (value: Any) => void) =>
  (texts: DossierTexts): DossierTexts => {
    const value = JSON.parse(texts[file] ?? '') as Any;
    change(value);
    return {...texts, [file]: JSON.stringify(value, null, 2)};
  };
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the officers' JSON, spoiled at will
type Any = any;

export const both =
  (...changes: readonly ((texts: DossierTexts) => DossierTexts)[]) =>
  (texts: DossierTexts): DossierTexts =>
    changes.reduce((changed, change) => change(changed), texts);

/** Registers an asset as the first; JSON leaves out what is undefined. */
export const register = (asset: Changes) =>
  edit('media.json', (media) => media.assets.unshift(asset));

/** Shows a photograph in the market scene. */
export const shown = (changes: Changes = {}, caption?: string) =>
  both(
    register({...photo, ...changes}),
    edit('media.json', (media) =>
      media.footage.push({scene: 'market', asset: 'hinh-cho', caption}),
    ),
    edit('activities.json', ({market}) => {
      market.narration[0] = `[[footage]] ${String(market.narration[0])}`;
    }),
  );
export const withPeople = (...people: readonly Changes[]) => shown({people});
export const played = (changes: Changes = {}) =>
  both(
    register({...song, ...changes}),
    edit('clip.json', (clip) => {
      clip.music = {asset: 'bai-hat'};
    }),
  );
export const spoken = (changes: Changes = {}) => register({...voice, ...changes});
const PROFILE = 'profiles/quang-ngai-2023-assumed.json';
export const profileRights = (rights: Changes) =>
  edit(PROFILE, (profile) => {
    profile.rights = {
      purposes: ['contest'],
      generatedMedia: 'disclose',
      drone: 'allowed',
      status: 'confirmed',
      source: 'Thể lệ, điều 5',
      ...rights,
    };
  });
export const credited = (source: string) =>
  edit('clip.json', (clip) => {
    clip.closing.sources.push(source);
  });

export const at = (ruleId: string, path = 'assets[0]') => ({ruleId, file: 'media.json', path});
export const made = {
  origin: 'generated',
  generatedBy: 'Máy vẽ X',
  licence: 'Điều khoản của Máy vẽ X',
};
