import type {CommandGroup} from '../command';
import {exportCommand} from './table-export-command';
import {importCommand} from './table-import-command';

/** `table export|import`: the data as a spreadsheet, and back. */
export const tableCommand: CommandGroup = {
  name: 'table',
  description: 'xuất dữ liệu ra bảng tính .xlsx và nhập lại',
  commands: [exportCommand, importCommand],
};
