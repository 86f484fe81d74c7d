import {lexiconWith} from '../../../text/lexicon';
import {readAloud} from '../../../text/read-aloud';
import {fileOf, type Dossier} from '../../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../../dossier/figures';
import type {Finding} from '../../../findings/finding';
import {failing, warning} from '../../../findings/make-finding';
import {withoutMarks, withoutReferences} from '../../../dossier/references';
import {findPersonalData} from '../../../text/personal-data/find-personal-data';
import type {Places} from '../../../findings/at-place';
import {countsInWords} from './number-words';
import {typedNumbers} from './plain-numbers';
import {sceneTexts} from '../../../script/texts/scene-texts';

/** Each number has one source: in a text it is called by `{{…}}`, unless it is a plain fact with its own source. */
export function checkTypedNumbers(dossier: Dossier, places: Places): readonly Finding[] {
  const figures = figuresOf(dossier);
  const facts = [
    ...[...dossier.clip.facts, ...dossier.words.public].map(({text}) => text),
    ...numberedNames(dossier),
  ];
  const at = (file: string, path: readonly (string | number)[]) => ({
    ruleId: 'STAT.TYPED_NUMBER' as const,
    file,
    path,
    place: places[file]?.locate(path),
  });
  return [
    ...factsThatAreFigures(dossier, figures).map(({index, text, id}) =>
      failing({
        ...at(fileOf('clip'), ['facts', index, 'text']),
        message: `Đây là số liệu ${id} của phường, không phải con số cố định; hãy bỏ khỏi facts và viết {{${id}}} trong câu.`,
        measured: text,
        expected: `{{${id}}}`,
      }),
    ),
    ...sceneTexts(dossier).flatMap(({file, path, text}) => {
      const plain = withoutReferences(withoutMarks(text), '#');
      const numbers = typedNumbers(withoutPersonalData(plain), facts);
      const typed =
        numbers.length === 0
          ? []
          : [
              failing({
                ...at(file, path),
                message: `${inQuotes(numbers)} được gõ tay. ${howToMend(numbers, figures)}`,
                measured: text,
                expected: '{{MÃ}} của số liệu, hoặc facts có nguồn trong clip.json',
              }),
            ];
      return [
        ...typed,
        ...countsInWords(plain).map(({number, written}) =>
          warning({
            ...at(file, path),
            message: `“${written}” là một số đếm viết bằng chữ. ${wordsToMend(number, figures)}`,
            measured: text,
            expected: '{{MÃ}} của số liệu',
          }),
        ),
      ];
    }),
  ];
}

/** “Làng Kon Hia 1”: a group that is told from another by a number, which is a part of its name wherever it stands. */
const numberedNames = ({team}: Dossier): readonly string[] =>
  team.groups.map(({name}) => name).filter((name) => /\p{L}[^\d]* \d{1,2}$/u.test(name));

/** Personal data are no statistics: they are stopped, or declared as public, by a check of their own. */
const withoutPersonalData = (text: string): string =>
  findPersonalData(text).reduce(
    (left, {start, end}) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

const inQuotes = (numbers: readonly string[]): string =>
  `Số ${[...new Set(numbers)].map((number) => `“${number}”`).join(', ')}`;

const AS_FACT =
  'nếu là điều văn bản đã định sẵn thì ghi vào facts trong clip.json kèm nguồn; nếu chỉ là số nhỏ trong lời kể thì viết bằng chữ';

function howToMend(numbers: readonly string[], figures: ReadonlyMap<string, NamedFigure>): string {
  const id = [...figures].find(([, {text}]) => numbers.includes(text))?.[0];
  return id === undefined
    ? `Nếu là số liệu thì nhập vào statistics.json và viết {{MÃ}}; ${AS_FACT}.`
    : `Số này bằng ${id}: hãy viết {{${id}}}; ${AS_FACT}.`;
}

const LEXICON = lexiconWith([]);

function wordsToMend(number: string, figures: ReadonlyMap<string, NamedFigure>): string {
  const id = [...figures].find(
    ([, {text, unit}]) => unit !== '' && readAloud(text, LEXICON).spoken === number,
  )?.[0];
  return id === undefined
    ? 'Nếu là số liệu thì nên nhập vào statistics.json và viết {{MÃ}}, để số đọc, phụ đề và hình luôn khớp.'
    : `Nên viết {{${id}}} để số đọc, phụ đề và hình luôn khớp.`;
}

/** Facts that only repeat a figure of the ward, its unit with it: they would grow old in silence. */
function factsThatAreFigures(
  {clip}: Dossier,
  figures: ReadonlyMap<string, NamedFigure>,
): readonly {readonly index: number; readonly text: string; readonly id: string}[] {
  return clip.facts.flatMap(({text}, index) => {
    const same = [...figures].find(
      ([, figure]) =>
        figure.unit !== '' &&
        text
          .toLowerCase()
          .includes(figure.unit === '%' ? figure.text : `${figure.text} ${figure.unit}`),
    );
    return same ? [{index, text, id: same[0]}] : [];
  });
}
