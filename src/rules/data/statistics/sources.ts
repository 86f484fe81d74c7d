import {fileOf} from '../../../dossier/dossier';
import type {Remark} from '../../../findings/remark';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

const FILE = fileOf('statistics');

/** Each figure has a document that exists; what is official was approved by an office. */
export const sources = rule({
  id: 'STAT.SOURCE',
  stage: 'data',
  about: 'Văn bản nguồn và cơ quan duyệt số liệu',
  severity: 'block',
  inFinal: 'same',
  source: 'Thiết kế của clip: số liệu kèm nguồn và ngày',
  check: (context: DataCase): readonly Remark[] => [
    ...unfinished(context),
    ...unapproved(context),
    ...ofSamples(context),
  ],
});

/** What is written where a document's number is still to come. */
const PLACEHOLDER = /^[\s\p{P}xX?_0]*$|\.{3}|…|chưa có|chưa rõ|đang cập nhật|bổ sung sau/iu;

function unfinished({dossier: {statistics}, at}: DataCase): readonly Remark[] {
  const documents = [
    {document: statistics.source, path: ['source']},
    ...(statistics.sources ?? []).map((document, i) => ({document, path: ['sources', i]})),
  ];
  return documents.flatMap(({document: {number, issuer, status}, path}) =>
    status === 'sample'
      ? []
      : Object.entries({number, issuer})
          .filter(([, text]) => PLACEHOLDER.test(text))
          .map(([key, text]) => ({
            message:
              'Văn bản nguồn ghi official mà chưa có số hoặc cơ quan ban hành thật; hãy ghi đủ.',
            measured: text,
            expected: 'ví dụ 45/BC-CAP, Công an phường',
            ...at(FILE, [...path, key]),
          })),
  );
}

/** Records that the officers call official, whatever their document is. */
const calledOfficial = ({dossier, records}: DataCase) =>
  records.filter(({index}) => dossier.statistics.indicators[index]?.status === 'official');

/** One remark at the first of them: one line at the top of the file mends them all. */
function unapproved(context: DataCase): readonly Remark[] {
  const all = calledOfficial(context).filter(({approvedBy}) => approvedBy === undefined);
  const [first] = all;
  if (!first) return [];
  const more = all.length === 1 ? '' : ` (còn ${all.length - 1} số nữa cũng vậy)`;
  return [
    {
      message: `${first.id} ghi là số liệu chính thức mà chưa ghi cơ quan nào đã duyệt${more}; hãy thêm "approvedBy" cho từng số, hoặc một lần ở đầu tệp.`,
      measured: `official, không có approvedBy: ${all.map(({id}) => id).join(', ')}`,
      expected: 'tên cơ quan đã duyệt, ví dụ "approvedBy": "Công an phường"',
      ...context.at(FILE, ['indicators', first.index, 'status']),
    },
  ];
}

const ofSamples = (context: DataCase): readonly Remark[] =>
  calledOfficial(context)
    .filter(({source}) => source.status === 'sample')
    .map(({id, index, source}) => ({
      weight: 'warn',
      message: `${id} ghi là số liệu chính thức nhưng văn bản nguồn còn là minh họa (sample), nên clip vẫn coi là số minh họa; hãy ghi đúng văn bản.`,
      measured: `văn bản “${source.number}”: sample`,
      expected: 'official',
      ...context.at(FILE, ['indicators', index, 'status']),
    }));
