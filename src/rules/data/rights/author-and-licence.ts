import {type Asset, isGenerated} from './asset';
import {type AssetFault, assetRule} from './asset-rule';

/** RIGHT.ASSET: whose it is and by what right it is used. */
export const authorAndLicence = assetRule({
  id: 'RIGHT.ASSET',
  about: 'Tác giả, nguồn gốc, giấy phép của từng tệp',
  source: 'Luật Sở hữu trí tuệ; thể lệ các cuộc thi cùng loại',
  check: (asset) => missingOf(asset, neededBy(asset)),
});

/** RIGHT.MUSIC: the work and the recording are two rights. What a machine made has one. */
export const musicRights = assetRule({
  id: 'RIGHT.MUSIC',
  about: 'Nhạc: quyền tác giả bài nhạc và quyền bản ghi âm',
  source: 'Luật Sở hữu trí tuệ, điều 20 và điều 30',
  check: (asset) =>
    asset.kind === 'music' && !isGenerated(asset) ? missingOf(asset, [COMPOSITION, RECORDING]) : [],
});

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

/** Music has other keys for its licences; what the ward made needs no licence. */
function neededBy(asset: Asset): readonly Needed[] {
  if (asset.kind === 'font') return [AUTHOR, LICENCE];
  if (isGenerated(asset)) return [AUTHOR, ORIGIN, LICENCE, MACHINE];
  if (asset.kind === 'music' || asset.origin === 'own') return [AUTHOR, ORIGIN];
  return [AUTHOR, ORIGIN, LICENCE];
}

function missingOf(asset: Asset, needed: readonly Needed[]): readonly AssetFault[] {
  const missing = needed.filter(({key}) => isMissing(asset[key]));
  if (missing.length === 0) return [];
  const vague = missing.filter(({key}) => asset[key] !== undefined);
  return [
    {
      path: vague.slice(0, 1).map(({key}) => key),
      message: `chưa ghi rõ ${missing.map(({words}) => words).join(', ')}; hãy ghi rõ, hoặc thay bằng tệp khác.`,
      measured: vague.length > 0 ? vague.map(({key}) => asset[key]).join(', ') : undefined,
      expected: missing.map(({hint}) => hint).join(', '),
    },
  ];
}

const isMissing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && isVague(value));

/** Texts in place of an author or a licence that name none. The whole text must be such a word. */
const VAGUE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^(chưa|không) (rõ|biết|xác định)(?!\p{L})/u,
  /^chưa( \p{L}+)? (có|xin|hỏi)(?!\p{L})/u,
  /^không có( giấy phép| thông tin| tác giả)?$/u,
  /^(đang|sẽ|chờ) (xin|chờ|hỏi|liên hệ|cập nhật|bổ sung|tìm)(?!\p{L})/u,
  /^((nguồn|ảnh|hình|nhạc|phim|clip|video|tải|lấy|sưu tầm|từ|trên|ở)[\s:]+)*(internet|google|facebook|youtube|zalo|tiktok|pinterest|mạng|trên mạng|sưu tầm|in-tơ-nét)$/u,
  /^(miễn phí|free|no copyright( music)?|(nhạc |ảnh )?không( có)? bản quyền)$/u,
  /^(tbd|todo|n\/a|none|unknown|xxx+)$/u,
];

/** Whether a text is a placeholder, or too vague to name an author or a licence. */
const isVague = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[.…\s]+$/u, '')
    .trim();
  return VAGUE.some((pattern) => pattern.test(words));
};
