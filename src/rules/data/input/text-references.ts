import {referencesIn, strayBracketIn} from '../../../dossier/references';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import type {DataCase, FileString} from '../data-case';

/** Every `{{ID}}` in every text must be a figure of the dossier, and no bracket may stay open. */
export function textReferences(context: DataCase): readonly Remark[] {
  // A rate that cannot be computed is reported where it is declared, not again wherever it is called.
  const rates = context.dossier.statistics.rates.map(({id}) => id);
  const known = [...new Set([...context.figures.keys(), ...rates])];
  return context.strings.flatMap((each) => [
    ...strayBrackets(context, each),
    ...referencesIn(each.text)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        message: `Không có số liệu mang mã “${id}”.${didYouMean(id, known)}`,
        measured: `{{${id}}}`,
        expected: known.join(', '),
        ...context.at(each.file, each.path),
      })),
  ]);
}

function strayBrackets({at}: DataCase, {file, path, text}: FileString): readonly Remark[] {
  const isNarration = path.at(-2) === 'narration' || path.at(-3) === 'narration';
  const stray = strayBracketIn(text, isNarration);
  if (stray === undefined) return [];
  const use = isNarration
    ? 'số liệu viết {{MÃ}}, tên hình viết [[tên]]'
    : 'số liệu viết {{MÃ}}; [[tên]] chỉ dùng trong lời đọc';
  return [
    {
      message: `Dấu ngoặc “${stray}” ở đây không thành cặp hoặc không đúng chỗ nên sẽ hiện lên màn hình: ${use}.`,
      measured: text,
      ...at(file, path),
    },
  ];
}
