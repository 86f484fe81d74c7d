import {z} from 'zod';

/** What a clip is used for, and how that is called when people are told. */
export const PURPOSES = {
  contest: 'dự thi',
  fanpage: 'đăng trang mạng xã hội của phường',
  website: 'đăng cổng thông tin điện tử',
  broadcast: 'phát thanh, truyền hình',
  screening: 'chiếu tại hội nghị, nhà văn hóa',
} as const;

export type Purpose = keyof typeof PURPOSES;

const ALL = Object.entries(PURPOSES)
  .map(([purpose, words]) => `${purpose} = ${words}`)
  .join('; ');

/** A list of uses. @param words what these uses are here. */
export const purposes = (words: string) =>
  z
    .array(z.enum(Object.keys(PURPOSES) as [Purpose, ...Purpose[]]).describe('việc dùng clip'))
    .min(1)
    .describe(`${words}: ${ALL}`);
