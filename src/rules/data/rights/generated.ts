import {type Asset, isGenerated} from './asset';
import {assetRule, type ClipUse} from './asset-rule';

/** FORM.AI: what a machine made is forbidden, or must be disclosed in the clip, or is free, as the profile states. */
export const generatedMedia = assetRule({
  id: 'FORM.AI',
  about: 'Hình, tiếng do máy (AI) tạo: được phép và nói rõ',
  source: 'Thể lệ; từ 01/3/2026: Luật Trí tuệ nhân tạo 134/2025/QH15, điều 11',
  check: (asset, use) => {
    if (!isGenerated(asset)) return [];
    const path = [asset.generatedBy === undefined ? 'origin' : 'generatedBy'];
    const measured = asset.generatedBy ?? 'generated';
    if (isForbidden(asset, use)) {
      return [
        {
          path,
          message: 'do máy (AI) tạo ra, mà thể lệ cấm; hãy thay bằng tệp do người làm.',
          measured,
          expected: 'không có generatedBy',
        },
      ];
    }
    if (use.profile.rights.generatedMedia === 'allowed' || isSaidInClip(asset, use)) return [];
    return [
      {
        path,
        message: `do máy (AI) tạo ra mà clip chưa nói rõ; hãy thêm vào closing.sources trong clip.json một dòng như “Hình do AI tạo: ${measured}”.`,
        measured,
        expected: 'một dòng trong closing.sources có tên chương trình hoặc chữ AI',
      },
    ];
  },
});

/** The profile speaks of machine voices apart. */
const isForbidden = ({kind}: Asset, {profile}: ClipUse): boolean =>
  kind === 'voice'
    ? profile.sound.synthesizedVoice === 'forbidden'
    : profile.rights.generatedMedia === 'forbidden';

/** “AI” in capitals only: “ai” is the Vietnamese word for who. */
const NAMES_A_MACHINE = /(?<!\p{L})AI(?!\p{L})|trí tuệ nhân tạo|do máy tạo/u;

function isSaidInClip(asset: Asset, {clip, captionOf}: ClipUse): boolean {
  const credits = clip.scenes.includes('closing')
    ? [...clip.closing.sources, ...clip.closing.credits.map(({role, name}) => `${role} ${name}`)]
    : [];
  const name = asset.generatedBy?.toLowerCase();
  return [...credits, captionOf(asset) ?? ''].some(
    (line) =>
      NAMES_A_MACHINE.test(line) || (name !== undefined && line.toLowerCase().includes(name)),
  );
}
