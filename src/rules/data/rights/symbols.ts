import {isPicture, type Asset, type AssetCheck, type ClipUse} from './asset-fault';

/** Words in a caption or a file's name that speak of a thing which the register has to answer for. */
const SPEAKS_OF_MAP =
  /bản đồ|ban-do-(viet-nam|vietnam|hanh-chinh|ca-nuoc)|map-of-vietnam|vietnam-map/u;
const SPEAKS_OF_EMBLEM =
  /quốc huy|huy hiệu|công an hiệu|con dấu|quoc-huy|huy-hieu|cong-an-hieu|con-dau/u;

const speaksOf = (words: RegExp, asset: Asset, {captionOf}: ClipUse): boolean => {
  const name = `${asset.id} ${asset.file}`.replaceAll(/[_\s]+/g, '-');
  return words.test(`${captionOf(asset) ?? ''} ${name}`.normalize('NFC').toLowerCase());
};

/** SYM.MAP: a map of the country shows Hoàng Sa and Trường Sa, as a person has seen (2516/BTTTT-TTĐN). */
export const checkMap: AssetCheck = (asset, use) => {
  const {map} = asset;
  if (!map) {
    return isPicture(asset) && speaksOf(SPEAKS_OF_MAP, asset, use)
      ? [
          {
            ruleId: 'SYM.MAP',
            path: [],
            message:
              'có vẻ là bản đồ mà sổ chưa ghi; hãy thêm map: area là local nếu chỉ có phường, thành phố, vietnam nếu là bản đồ cả nước.',
            expected: '"map": {"area": "local"}',
          },
        ]
      : [];
  }
  if (map.area === 'local') return [];
  if (map.hoangSaTruongSa === true && map.confirmedBy !== undefined) return [];
  return [
    {
      ruleId: 'SYM.MAP',
      path: ['map'],
      message:
        map.hoangSaTruongSa === false
          ? 'là bản đồ Việt Nam thiếu Hoàng Sa, Trường Sa, không được dùng; hãy thay bản đồ khác.'
          : 'là bản đồ Việt Nam mà chưa có người xác nhận đủ Hoàng Sa, Trường Sa; hãy xem kỹ rồi ghi hoangSaTruongSa và confirmedBy.',
      expected: '"map": {"area": "vietnam", "hoangSaTruongSa": true, "confirmedBy": "chức danh"}',
    },
  ];
};

/** SYM.EMBLEM: a state emblem, badge or seal is shown as its owner allows, never as ornament. */
export const checkEmblem: AssetCheck = (asset, use) => {
  const {emblem} = asset;
  const expected = '"emblem": {"what": "Công an hiệu", "approvedBy": "Trưởng Công an phường"}';
  if (!emblem) {
    return isPicture(asset) && speaksOf(SPEAKS_OF_EMBLEM, asset, use)
      ? [
          {
            ruleId: 'SYM.EMBLEM',
            path: [],
            message:
              'có vẻ có biểu trưng, huy hiệu hoặc con dấu mà sổ chưa ghi; hãy thêm emblem với chức danh người cho phép.',
            expected,
          },
        ]
      : [];
  }
  return emblem.approvedBy === undefined
    ? [
        {
          ruleId: 'SYM.EMBLEM',
          path: ['emblem'],
          message: `có ${emblem.what} mà chưa ghi ai cho phép dùng (approvedBy); Quốc huy, huy hiệu, con dấu không được dùng để trang trí.`,
          measured: emblem.what,
          expected,
        },
      ]
    : [];
};
