import {DATA_DIR} from '../base/folders';
import type {CommandOption} from './command';

/** Options that several commands have. */
export const DATA_OPTION: CommandOption = {
  flags: '--data <thư mục>',
  about: 'thư mục dữ liệu',
  default: DATA_DIR,
};

export const PROFILE_OPTION: CommandOption = {
  flags: '--profile <tên>',
  about: 'thể lệ trong profiles/, thay cho thể lệ ghi trong clip.json',
};
