import {rule} from '../rule';
import type {MediaCase} from './media-case';

/** The promise that no place, device or name from a photograph or film goes with the finished files. */
export const noPrivateTags = rule<MediaCase, 'META.LEAK'>({
  id: 'META.LEAK',
  stage: 'media',
  about: 'Tệp không mang theo nơi chụp, máy, tên người',
  severity: 'block',
  inFinal: 'block',
  source: 'Nghị định 13/2023/NĐ-CP; Luật 91/2025/QH15',
  check: ({leaks}) => [
    leaks.length === 0
      ? {
          result: 'pass',
          message:
            'Thông tin kèm theo ảnh, đoạn quay (nơi chụp, máy, tên người): không có trong tệp.',
          measured: 'không có',
          expected: 'không có',
        }
      : {
          message:
            'Tệp dựng ra mang theo thông tin của ảnh, đoạn quay; đây là lỗi của chương trình, xin báo lại.',
          measured: leaks.join(', '),
          expected: 'không có',
        },
  ],
});
