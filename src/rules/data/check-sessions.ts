import {formatDate} from '../../text/format-date';
import {fileOf, type Dossier} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import {capped, createCollector, warning} from '../../findings/make-finding';
import {didYouMean, type Places, type Report} from '../../findings/at-place';

/** One wrong column makes every row wrong; the first rows show it as well as all of them. */
const MOST = 20;

/** Sessions were held by teams that exist, before the clip was made, in the year of the statistics, and are written once. */
export function checkSessions(
  dossier: Dossier,
  places: Places,
  report: Report,
): readonly Finding[] {
  const file = fileOf('sessions');
  const {sessions} = dossier.sessions;
  const groups = dossier.team.groups.map(({id}) => id);
  const known = new Set(groups);
  const wrong = createCollector(MOST);
  const doubtful = createCollector(MOST);
  const firstRow = new Map<string, number>();
  for (const [i, {date, group, topic}] of sessions.entries()) {
    if (!known.has(group)) {
      wrong.add(() =>
        report(
          'INPUT.REFERENCE',
          file,
          ['sessions', i, 'group'],
          `Không có tổ dân phố “${group}” trong team.json.${didYouMean(group, groups)}`,
          {measured: group, expected: groups.join(', ')},
        ),
      );
    }
    const fault = faultOfDate(date, dossier);
    if (fault) {
      wrong.add(() =>
        report('INPUT.VALUE', file, ['sessions', i, 'date'], fault.message, {
          measured: date,
          expected: fault.expected,
        }),
      );
    }
    const key = [date, group, topic].join(' ');
    const first = firstRow.get(key);
    if (first === undefined) {
      firstRow.set(key, i);
      continue;
    }
    doubtful.add(() => {
      const path = ['sessions', i];
      const line = places[file]?.locate(['sessions', first]).line ?? 0;
      return warning({
        ruleId: 'INPUT.VALUE',
        file,
        path,
        place: places[file]?.locate(path),
        message: `Buổi này trùng ngày, tổ và nội dung với dòng ${line}. Nếu là một buổi thì xóa bớt; nếu đúng là hai buổi thì để nguyên.`,
        measured: `${formatDate(date)}, ${group}, ${topic}`,
        expected: 'mỗi buổi một dòng',
      });
    });
  }
  return [
    ...capped(wrong.findings, MOST, wrong.hidden()),
    ...capped(doubtful.findings, MOST, doubtful.hidden()),
  ];
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
