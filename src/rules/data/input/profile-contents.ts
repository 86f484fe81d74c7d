import {fileOf, profileFile} from '../../../dossier/dossier';
import {SCENE_KINDS} from '../../../dossier/scene-kinds';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import type {DataCase} from '../data-case';

const isKind = (scene: string): boolean => SCENE_KINDS.some((kind) => kind === scene);

/** The contents that a profile asks for name kinds of scenes that exist. */
export const unknownScenes = ({dossier: {profile}, at}: DataCase): readonly Remark[] =>
  profile.contents.flatMap(({scene}, i) =>
    isKind(scene)
      ? []
      : {
          message: `Không có loại cảnh “${scene}”.${didYouMean(scene, SCENE_KINDS)}`,
          measured: scene,
          expected: SCENE_KINDS.join(', '),
          ...at(profileFile(profile.id), ['contents', i, 'scene']),
        },
  );

/** The contents that a profile asks for are scenes of the clip. */
export const scenesLeftOut = ({dossier: {profile, clip}, at}: DataCase): readonly Remark[] =>
  profile.contents
    .filter(({scene}) => isKind(scene) && !clip.scenes.some((kind) => kind === scene))
    .map(({scene, tag}) => ({
      message: `Thể lệ bắt buộc nội dung ${tag}, mà cảnh “${scene}” không có trong danh sách; hãy thêm lại cảnh này.`,
      measured: clip.scenes.join(', '),
      expected: `có cảnh “${scene}”`,
      ...at(fileOf('clip'), ['scenes']),
    }));
