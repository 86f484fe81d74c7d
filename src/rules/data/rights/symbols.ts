import {type Asset, isPicture} from './asset';
import {type AssetFault, assetRule, type ClipUse} from './asset-rule';

/** SYM.MAP: a map of the country shows Hoàng Sa and Trường Sa, as a person has seen. */
export const countryMap = assetRule({
  id: 'SYM.MAP',
  about: 'Bản đồ Việt Nam có Hoàng Sa, Trường Sa',
  source: 'Công văn 2516/BTTTT-TTĐN',
  check: (asset, use) => {
    const {map} = asset;
    if (!map) return isPicture(asset) && speaksOf(MAP, asset, use) ? [MAP_NOT_REGISTERED] : [];
    if (map.area === 'local') return [];
    if (map.hoangSaTruongSa === true && map.confirmedBy !== undefined) return [];
    return [
      {
        path: ['map'],
        message:
          map.hoangSaTruongSa === false
            ? 'là bản đồ Việt Nam thiếu Hoàng Sa, Trường Sa, không được dùng; hãy thay bản đồ khác.'
            : 'là bản đồ Việt Nam mà chưa có người xác nhận đủ Hoàng Sa, Trường Sa; hãy xem kỹ rồi ghi hoangSaTruongSa và confirmedBy.',
        expected: '"map": {"area": "vietnam", "hoangSaTruongSa": true, "confirmedBy": "chức danh"}',
      },
    ];
  },
});

const MAP_NOT_REGISTERED: AssetFault = {
  path: [],
  message:
    'có vẻ là bản đồ mà sổ chưa ghi; hãy thêm map: area là local nếu chỉ có phường, thành phố, vietnam nếu là bản đồ cả nước.',
  expected: '"map": {"area": "local"}',
};

/** SYM.EMBLEM: a state emblem, badge or seal is shown as its office allows, never as ornament. */
export const emblemPermit = assetRule({
  id: 'SYM.EMBLEM',
  about: 'Quốc huy, huy hiệu, con dấu được cho phép dùng',
  source: 'Quyết định 4149/QĐ-BVHTTDL năm 2017; quy định của cơ quan có biểu trưng',
  check: (asset, use) => {
    const {emblem} = asset;
    const expected = '"emblem": {"what": "Công an hiệu", "approvedBy": "Trưởng Công an phường"}';
    if (!emblem) {
      return isPicture(asset) && speaksOf(EMBLEM, asset, use)
        ? [
            {
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
            path: ['emblem'],
            message: `có ${emblem.what} mà chưa ghi ai cho phép dùng (approvedBy); Quốc huy, huy hiệu, con dấu không được dùng để trang trí.`,
            measured: emblem.what,
            expected,
          },
        ]
      : [];
  },
});

/** Words in a caption or a file's name that make one expect a map, or an emblem, in the register. */
const MAP = /bản đồ|ban-do-(viet-nam|vietnam|hanh-chinh|ca-nuoc)|map-of-vietnam|vietnam-map/u;
const EMBLEM = /quốc huy|huy hiệu|công an hiệu|con dấu|quoc-huy|huy-hieu|cong-an-hieu|con-dau/u;

const speaksOf = (words: RegExp, asset: Asset, {captionOf}: ClipUse): boolean => {
  const name = `${asset.id} ${asset.file}`.replaceAll(/[_\s]+/g, '-');
  return words.test(`${captionOf(asset) ?? ''} ${name}`.normalize('NFC').toLowerCase());
};
