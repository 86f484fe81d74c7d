import type {Finding} from '../../../findings/finding';
import {didYouMean} from '../../../findings/at-place';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';

/** Numbers that stand where a document's number is still to come. */
const PLACEHOLDER = /^[\s\p{P}xX?_0]*$|\.{3}|…|chưa có|chưa rõ|đang cập nhật|bổ sung sau/iu;

/** Each figure has a document that exists; what is official was approved by an office. */
export function checkSources(own: StatisticsCase): Finding[] {
  return [...documents(own), ...namedDocuments(own), ...approvals(own)];
}

function documents({statistics, fail}: StatisticsCase): Finding[] {
  const ids = statistics.sources?.map(({id}) => id) ?? [];
  const doubled = ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : fail(
          'INPUT.REFERENCE',
          ['sources', i, 'id'],
          'Tên ngắn này đã được dùng ở trên; mỗi văn bản cần một tên riêng.',
          {measured: id},
        ),
  );
  const all = [
    {document: statistics.source, path: ['source']},
    ...(statistics.sources ?? []).map((document, i) => ({document, path: ['sources', i]})),
  ];
  const unfinished = all.flatMap(({document: {number, issuer, status}, path}) =>
    status === 'sample'
      ? []
      : Object.entries({number, issuer})
          .filter(([, text]) => PLACEHOLDER.test(text))
          .map(([key, text]) =>
            fail(
              'STAT.SOURCE',
              [...path, key],
              'Văn bản nguồn ghi official mà chưa có số hoặc cơ quan ban hành thật; hãy ghi đủ.',
              {measured: text, expected: 'ví dụ 45/BC-CAP, Công an phường'},
            ),
          ),
  );
  return [...doubled, ...unfinished];
}

function namedDocuments({statistics, fail}: StatisticsCase): Finding[] {
  const known = statistics.sources?.map(({id}) => id) ?? [];
  return statistics.indicators.flatMap(({source}, i) =>
    source === undefined || known.includes(source)
      ? []
      : fail(
          'INPUT.REFERENCE',
          ['indicators', i, 'source'],
          `Không có văn bản nguồn “${source}” trong sources.${didYouMean(source, known)}`,
          {measured: source, expected: known.join(', ') || 'một văn bản đã ghi trong sources'},
        ),
  );
}

function approvals(own: StatisticsCase): Finding[] {
  const official = own.statistics.indicators.flatMap(({status}, i) =>
    status === 'official' ? (own.records[i] ?? []) : [],
  );
  return [
    ...unapproved(
      own,
      official.filter(({approvedBy}) => approvedBy === undefined),
    ),
    ...official
      .filter(({source}) => source.status === 'sample')
      .map(({id, index, source}) =>
        own.warn(
          'STAT.SOURCE',
          ['indicators', index, 'status'],
          `${id} ghi là số liệu chính thức nhưng văn bản nguồn còn là minh họa (sample), nên clip vẫn coi là số minh họa; hãy ghi đúng văn bản.`,
          {measured: `văn bản “${source.number}”: sample`, expected: 'official'},
        ),
      ),
  ];
}

/** Told once, where the first of them stands: one line at the top of the file mends them all. */
function unapproved({fail}: StatisticsCase, [first, ...others]: readonly IndicatorRecord[]) {
  if (!first) return [];
  const more = others.length === 0 ? '' : ` (còn ${others.length} số nữa cũng vậy)`;
  return [
    fail(
      'STAT.SOURCE',
      ['indicators', first.index, 'status'],
      `${first.id} ghi là số liệu chính thức mà chưa ghi cơ quan nào đã duyệt${more}; hãy thêm "approvedBy" cho từng số, hoặc một lần ở đầu tệp.`,
      {
        measured: `official, không có approvedBy: ${[first, ...others].map(({id}) => id).join(', ')}`,
        expected: 'tên cơ quan đã duyệt, ví dụ "approvedBy": "Công an phường"',
      },
    ),
  ];
}
