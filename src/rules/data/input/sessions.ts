import {type Dossier, fileOf} from '../../../dossier/dossier';
import {capped} from '../../../findings/capped';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import {formatDate} from '../../../text/format-date';
import type {DataCase} from '../data-case';

const FILE = fileOf('sessions');

/** One wrong column makes every row wrong; the first rows show it as well as all of them. */
const MOST = 20;

/** Sessions were held by teams that exist. */
export function groupsOfSessions({dossier: {sessions, team}, at}: DataCase): readonly Remark[] {
  const groups = team.groups.map(({id}) => id);
  const known = new Set(groups);
  const remarks = sessions.sessions.flatMap(({group}, i) =>
    known.has(group)
      ? []
      : {
          message: `Không có tổ dân phố “${group}” trong team.json.${didYouMean(group, groups)}`,
          measured: group,
          expected: groups.join(', '),
          ...at(FILE, ['sessions', i, 'group']),
        },
  );
  return capped(remarks, MOST);
}

/** Sessions were held before the clip was made, in the year of the statistics. */
export function datesOfSessions({dossier, at}: DataCase): readonly Remark[] {
  const remarks = dossier.sessions.sessions.flatMap(({date}, i) => {
    const fault = faultOfDate(date, dossier);
    if (!fault) return [];
    const {message, expected} = fault;
    return {message, measured: date, expected, ...at(FILE, ['sessions', i, 'date'])};
  });
  return capped(remarks, MOST);
}

/** ISO dates are in the order of time when they are in the order of letters. */
function faultOfDate(
  date: string,
  {clip, statistics}: Dossier,
): {readonly message: string; readonly expected: string} | undefined {
  const year = statistics.asOf.slice(0, 4);
  if (date > clip.date) {
    return {
      message: `Ngày này sau ngày hoàn thành clip (${formatDate(clip.date)}). Hãy xem lại ngày của buổi, hoặc sửa date trong clip.json.`,
      expected: `không sau ${clip.date}`,
    };
  }
  if (!date.startsWith(year)) {
    return {
      message: `Ngày này không thuộc năm báo cáo ${year} (năm của asOf trong statistics.json). Hãy sửa ngày, hoặc bỏ dòng này vì nó thuộc sổ của năm khác.`,
      expected: `từ ${year}-01-01 đến ${year}-12-31`,
    };
  }
  return undefined;
}

/** Sessions are written once: a second row of one day, group and topic may be a slip. */
export function repeatedSessions({dossier: {sessions}, at}: DataCase): readonly Remark[] {
  const firstRow = new Map<string, number>();
  const remarks = sessions.sessions.flatMap(({date, group, topic}, i): readonly Remark[] => {
    const key = [date, group, topic].join(' ');
    const first = firstRow.get(key);
    if (first === undefined) {
      firstRow.set(key, i);
      return [];
    }
    return [
      {
        weight: 'warn',
        message: `Buổi này trùng ngày, tổ và nội dung với dòng ${at(FILE, ['sessions', first]).line ?? 0}. Nếu là một buổi thì xóa bớt; nếu đúng là hai buổi thì để nguyên.`,
        measured: `${formatDate(date)}, ${group}, ${topic}`,
        expected: 'mỗi buổi một dòng',
        ...at(FILE, ['sessions', i]),
      },
    ];
  });
  return capped(remarks, MOST);
}
