import {rule} from '../rule';
import type {ReuseMeasures} from './media-case';

/** The clip is right all the same: scenes with such frames were drawn whole. The cause is worth finding. */
export const equalReuse = rule<{readonly reuse: ReuseMeasures | undefined}, 'RENDER.REUSE'>({
  id: 'RENDER.REUSE',
  stage: 'media',
  about: 'Hình dùng lại giống hệt hình vẽ mới',
  severity: 'warn',
  inFinal: 'same',
  source: 'Luật thiết kế 7: nhanh mà vẫn như nhau',
  check: ({reuse}) =>
    reuse === undefined || reuse.mismatches.length === 0
      ? []
      : [
          {
            message:
              'Có cảnh mà hình tưởng giống nhau lại khác nhau; các cảnh ấy đã được vẽ trọn nên clip vẫn đúng. Xin báo lại cho người bảo trì.',
            measured: `cảnh ${reuse.disabledScenes.join(', ')}, hình ${reuse.mismatches.join(', ')}`,
            expected: 'mọi hình vẽ thêm để đối chiếu đều khớp',
          },
        ],
});
