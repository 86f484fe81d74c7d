import type {SheetWords} from '../script/define-scene';
import {pathOf} from '../script/scene-source';
import {ALL_SCENES} from '../script/scenes';

/** Sheets of the scenes' lists, each as its scene says. */
const SCENE_SHEETS: Readonly<Record<string, SheetWords>> = Object.fromEntries(
  ALL_SCENES.flatMap(({place, sheets = {}}) =>
    Object.entries<SheetWords>(sheets).map(([list, words]) => [
      [place.part, ...pathOf(place), list].join('.'),
      words,
    ]),
  ),
);

/**
 * Names of sheets by the list that they show. A list that is not named here gets a sheet all the same, named by its
 * description in the schema.
 */
export const SHEETS: Readonly<Record<string, SheetWords>> = {
  ...SCENE_SHEETS,
  'clip.facts': {sheet: 'Con số trong câu'},
  'sessions.sessions': {sheet: 'Buổi hướng dẫn'},
  'media.assets': {sheet: 'Hình và tiếng'},
  'media.assets.people': {sheet: 'Người trong hình'},
  'media.footage': {sheet: 'Hình trong cảnh'},
  'words.readings': {sheet: 'Cách đọc'},
};

/** Sheets that are no list of the data. */
export const GUIDE_SHEET = 'Hướng dẫn';
export const CHOICES_SHEET = 'Danh mục';
export const FORM: Required<SheetWords> = {
  sheet: 'Thông tin chung',
  about: 'những điều chỉ có một: tên, ngày, tiêu đề, văn bản nguồn …',
};
export const NARRATION: Required<SheetWords> = {
  sheet: 'Lời đọc',
  about:
    'lời đọc của từng cảnh, mỗi dòng một câu; [[tên]] gọi hình, {{MÃ}} gọi số liệu; xin giữ nguyên các dấu ấy',
};
export const GRID: Required<SheetWords> = {
  sheet: 'Số theo tổ dân phố',
  about: 'số liệu chia theo tổ dân phố; mỗi cột một chỉ tiêu',
};

/** Characters that Excel forbids in a sheet's name, and the longest one that it takes. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST = 31;

/** A sheet's name from what a schema says of a list: its first words, cut between words. */
export function sheetNameFrom(description: string | undefined, key: string): string {
  const words =
    (description ?? key)
      .split(/[,;:(=.]/)[0]
      ?.replace(FORBIDDEN, ' ')
      .trim() || key;
  const name = words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  return name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, LONGEST);
}
