import {type Dossier, fileOf} from '../../../dossier/dossier';
import type {NamedFigure} from '../../../dossier/figures';
import {withoutMarks, withoutReferences} from '../../../dossier/references';
import type {Remark} from '../../../findings/remark';
import type {SceneText} from '../../../script/texts/scene-texts';
import {lexiconWith} from '../../../text/lexicon';
import {findPersonalData} from '../../../text/personal-data/find-personal-data';
import {readAloud} from '../../../text/read-aloud';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {countsInWords} from './number-words';
import {typedNumbers} from './plain-numbers';

/** Each number has one source: in a text it is called by `{{…}}`, unless it is a plain fact with a source. */
export const typedByHand = rule({
  id: 'STAT.TYPED_NUMBER',
  stage: 'data',
  about: 'Số gõ tay trong lời và chữ',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 8: mỗi con số có một nguồn',
  check: (context: DataCase): readonly Remark[] => {
    const facts = plainFacts(context.dossier);
    return [
      ...factsThatAreFigures(context),
      ...context.sceneTexts.flatMap((shown) => inText(context, shown, facts)),
    ];
  },
});

const plainFacts = (dossier: Dossier): readonly string[] => [
  ...[...dossier.clip.facts, ...dossier.words.public].map(({text}) => text),
  ...numberedNames(dossier),
];

function inText(
  {figures, at}: DataCase,
  {file, path, text}: SceneText,
  facts: readonly string[],
): readonly Remark[] {
  const plain = withoutReferences(withoutMarks(text), '#');
  const numbers = typedNumbers(withoutPersonalData(plain), facts);
  const worded = countsInWords(plain).map(({number, written}): Remark => ({
    weight: 'warn',
    message: `“${written}” là một số đếm viết bằng chữ. ${wordsToMend(number, figures)}`,
    measured: text,
    expected: '{{MÃ}} của số liệu',
    ...at(file, path),
  }));
  if (numbers.length === 0) return worded;
  return [
    {
      message: `${inQuotes(numbers)} được gõ tay. ${howToMend(numbers, figures)}`,
      measured: text,
      expected: '{{MÃ}} của số liệu, hoặc facts có nguồn trong clip.json',
      ...at(file, path),
    },
    ...worded,
  ];
}

/** “Làng Kon Hia 1”: a number that distinguishes groups is a part of its name everywhere. */
const numberedNames = ({team}: Dossier): readonly string[] =>
  team.groups.map(({name}) => name).filter((name) => /\p{L}[^\d]* \d{1,2}$/u.test(name));

/** Personal data are no statistics: another rule stops them, or the office has declared them public. */
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

/** Facts that only repeat a figure of the ward, its unit with it: they would grow old unnoticed. */
const factsThatAreFigures = ({dossier, figures, at}: DataCase): readonly Remark[] =>
  dossier.clip.facts.flatMap(({text}, index) => {
    const id = [...figures].find(
      ([, {text: number, unit}]) =>
        unit !== '' && text.toLowerCase().includes(unit === '%' ? number : `${number} ${unit}`),
    )?.[0];
    if (id === undefined) return [];
    return {
      message: `Đây là số liệu ${id} của phường, không phải con số cố định; hãy bỏ khỏi facts và viết {{${id}}} trong câu.`,
      measured: text,
      expected: `{{${id}}}`,
      ...at(fileOf('clip'), ['facts', index, 'text']),
    };
  });
