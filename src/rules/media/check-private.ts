import type {Finding} from '../../findings/finding';
import {leaksOfMp4, leaksOfPng} from '../../media/private-leaks';

/** Holds the finished files to the promise that no place, device or name from a photograph or film goes with them. */
export async function checkPrivate(
  clipFile: string,
  posterFile: string,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const leaks = [...(await leaksOfMp4(clipFile, signal)), ...(await leaksOfPng(posterFile))];
  const ok = leaks.length === 0;
  return [
    {
      ruleId: 'META.LEAK',
      stage: 'media',
      result: ok ? 'pass' : 'fail',
      severity: ok ? 'inform' : 'block',
      message: ok
        ? 'Thông tin kèm theo ảnh, đoạn quay (nơi chụp, máy, tên người): không có trong tệp.'
        : 'Tệp dựng ra mang theo thông tin của ảnh, đoạn quay; đây là lỗi của chương trình, xin báo lại.',
      measured: ok ? 'không có' : leaks.join(', '),
      expected: 'không có',
    },
  ];
}
