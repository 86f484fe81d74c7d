/** How a list of the data is shown: the name of its sheet, and what it is for. */
export type SheetWords = {readonly sheet: string; readonly about?: string};

/**
 * Names of sheets by the list that they show. A list that is not named here gets a sheet all the same, named by its
 * description in the schema.
 */
export const SHEETS: Readonly<Record<string, SheetWords>> = {
  'statistics.indicators': {sheet: 'Số liệu', about: 'mỗi dòng một chỉ tiêu'},
  'statistics.rates': {sheet: 'Tỷ lệ', about: 'tỷ lệ do chương trình tính từ tử số và mẫu số'},
  'statistics.views': {sheet: 'Biểu đồ'},
  'statistics.sources': {sheet: 'Văn bản nguồn'},
  'team.groups': {sheet: 'Tổ dân phố'},
  'team.members': {sheet: 'Thành viên tổ'},
  'roles.pairs': {sheet: 'Trước và nay'},
  'activities.services.steps': {sheet: 'Dịch vụ công'},
  'activities.market.stations': {sheet: 'Chợ trên mạng'},
  'activities.needs.doors': {sheet: 'Nhu cầu thiết yếu'},
  'outreach.channels': {sheet: 'Kênh thông tin'},
  'management.steps': {sheet: 'Vòng việc'},
  'solutions.stones': {sheet: 'Giải pháp'},
  'clip.facts': {sheet: 'Con số trong câu'},
  'clip.closing.credits': {sheet: 'Đơn vị thực hiện'},
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
