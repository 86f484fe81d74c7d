import {formatDate} from '../../../text/format-date';
import {PURPOSES, type Purpose} from '../../../dossier/schema/purposes';
import {isGenerated, type Asset, type AssetCheck, type AssetFault} from './asset-fault';
import {isVague} from './vague-words';

type Needed = {readonly key: keyof Asset; readonly words: string; readonly hint: string};

const AUTHOR: Needed = {
  key: 'author',
  words: 'tác giả (author)',
  hint: '"author": "Đoàn thanh niên phường"',
};
const ORIGIN: Needed = {key: 'origin', words: 'nguồn gốc (origin)', hint: '"origin": "own"'};
const LICENCE: Needed = {
  key: 'licence',
  words: 'giấy phép hoặc văn bản cho dùng (licence)',
  hint: '"licence": "Công văn số 12/SVHTT ngày 01/8/2023"',
};
const MACHINE: Needed = {
  key: 'generatedBy',
  words: 'chương trình tạo ra tệp (generatedBy)',
  hint: '"generatedBy": "tên chương trình"',
};
const COMPOSITION: Needed = {
  key: 'compositionLicence',
  words: 'quyền tác giả bài nhạc (compositionLicence)',
  hint: '"compositionLicence": "VCPMC, giấy phép số …"',
};
const RECORDING: Needed = {
  key: 'recordingLicence',
  words: 'quyền đối với bản ghi âm (recordingLicence)',
  hint: '"recordingLicence": "RIAV hoặc hãng đĩa, văn bản số …"',
};

/** Music has two owners, of the work and of the recording; what a machine made, or the ward itself, has one. */
const neededBy = (asset: Asset): readonly Needed[] => {
  if (asset.kind === 'font') return [AUTHOR, LICENCE];
  if (isGenerated(asset)) return [AUTHOR, ORIGIN, LICENCE, MACHINE];
  if (asset.kind === 'music' || asset.origin === 'own') return [AUTHOR, ORIGIN];
  return [AUTHOR, ORIGIN, LICENCE];
};

const isMissing = (asset: Asset, {key}: Needed): boolean => {
  const value = asset[key];
  return value === undefined || (typeof value === 'string' && isVague(value));
};

/** The first of what is missing that was written, but says nothing; else the entry itself. */
const placeOf = (asset: Asset, missing: readonly Needed[]): AssetFault['path'] => {
  const written = missing.find(({key}) => asset[key] !== undefined);
  return written ? [written.key] : [];
};

const lacking =
  (ruleId: 'RIGHT.ASSET' | 'RIGHT.MUSIC', needed: (asset: Asset) => readonly Needed[]) =>
  (asset: Asset): readonly AssetFault[] => {
    const missing = needed(asset).filter((one) => isMissing(asset, one));
    if (missing.length === 0) return [];
    const written = missing.flatMap(({key}) => (asset[key] === undefined ? [] : [asset[key]]));
    return [
      {
        ruleId,
        path: placeOf(asset, missing),
        message: `chưa ghi rõ ${missing.map(({words}) => words).join(', ')}; hãy ghi rõ, hoặc thay bằng tệp khác.`,
        ...(written.length > 0 ? {measured: written.join(', ')} : {}),
        expected: missing.map(({hint}) => hint).join(', '),
      },
    ];
  };

/** RIGHT.ASSET: whose it is and by what right it is used. */
export const checkAuthorAndLicence: AssetCheck = lacking('RIGHT.ASSET', neededBy);

/** RIGHT.MUSIC: the work and the recording are two rights (Luật Sở hữu trí tuệ, điều 20 and 30). */
export const checkMusicRights: AssetCheck = lacking('RIGHT.MUSIC', (asset) =>
  asset.kind === 'music' && !isGenerated(asset) ? [COMPOSITION, RECORDING] : [],
);

/** RIGHT.EXPIRED: the permission lasts as long as the clip is used. */
export const checkExpiry: AssetCheck = ({expires}, {until}) =>
  expires === undefined || expires >= until
    ? []
    : [
        {
          ruleId: 'RIGHT.EXPIRED',
          path: ['expires'],
          message: `chỉ được dùng đến hết ngày ${formatDate(expires)}, mà clip còn dùng ngày ${formatDate(until)}; hãy xin gia hạn rồi sửa expires, hoặc thay tệp khác.`,
          measured: expires,
          expected: `từ ${until} trở đi`,
        },
      ];

/** RIGHT.USE: every use of the clip is one that the permission names. */
export const checkAllowedUse: AssetCheck = ({allowedUse}, {profile}) => {
  const missing = allowedUse ? notIn(allowedUse, profile.rights.purposes) : [];
  return missing.length === 0
    ? []
    : [
        {
          ruleId: 'RIGHT.USE',
          path: ['allowedUse'],
          message: `không được phép dùng để ${inWords(missing)}; hãy xin phép thêm rồi ghi vào allowedUse, hoặc thay tệp khác.`,
          measured: allowedUse?.join(', ') ?? '',
          expected: `có ${missing.join(', ')}`,
        },
      ];
};

export const notIn = (given: readonly Purpose[], needed: readonly Purpose[]): readonly Purpose[] =>
  needed.filter((purpose) => !given.includes(purpose));

export const inWords = (list: readonly Purpose[]): string =>
  list.map((purpose) => PURPOSES[purpose]).join(', ');
