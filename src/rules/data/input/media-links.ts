import {fileOf} from '../../../dossier/dossier';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import type {DataCase} from '../data-case';
import {repeated} from './repeated';

const FILE = fileOf('media');

/** Registered files have one name each; footage names a registered photograph or film, the music bed registered music. */
export const mediaLinks = (context: DataCase): readonly Remark[] => [
  ...repeatedNames(context),
  ...footage(context),
  ...music(context),
];

const repeatedNames = ({dossier: {media}, at}: DataCase): readonly Remark[] => [
  ...repeated(media.assets.map(({id}) => id)).map(({id, index}) => ({
    message: 'Tên ngắn này đã được dùng ở trên; mỗi tệp cần một tên riêng.',
    measured: id,
    ...at(FILE, ['assets', index, 'id']),
  })),
  ...repeated(media.footage.map(({scene}) => scene)).map(({id, index}) => ({
    message: 'Cảnh này đã có hình thật ở trên; mỗi cảnh chỉ có một.',
    measured: id,
    ...at(FILE, ['footage', index, 'scene']),
  })),
];

function footage({dossier: {media}, at}: DataCase): readonly Remark[] {
  const known = media.assets
    .filter(({kind}) => kind === 'photo' || kind === 'video')
    .map(({id}) => id);
  return media.footage.flatMap(({asset}, i) =>
    known.includes(asset)
      ? []
      : {
          message: `Không có ảnh hay đoạn quay nào tên “${asset}”.${didYouMean(asset, known)}`,
          measured: asset,
          expected: known.join(', ') || 'một ảnh hoặc đoạn quay đã ghi trong assets',
          ...at(FILE, ['footage', i, 'asset']),
        },
  );
}

function music({dossier: {clip, media}, at}: DataCase): readonly Remark[] {
  if (!('asset' in clip.music)) return [];
  const {asset} = clip.music;
  const known = media.assets.filter(({kind}) => kind === 'music').map(({id}) => id);
  if (known.includes(asset)) return [];
  return [
    {
      message: `Không có tệp nhạc nào tên “${asset}”.${didYouMean(asset, known)}`,
      measured: asset,
      expected: known.join(', ') || 'một tệp nhạc (kind: music) đã ghi trong media.json',
      ...at(fileOf('clip'), ['music', 'asset']),
    },
  ];
}
