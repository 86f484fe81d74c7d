import {fileOf} from '../../../dossier/dossier';
import {resolveReferences, withoutMarks} from '../../../dossier/references';
import type {Remark} from '../../../findings/remark';
import {sceneSource} from '../../../script/scene-source';
import {CHARACTERS_PER_LINE} from '../../../text/caption-size';
import {countGraphemes} from '../../../text/graphemes';
import {missingGlyphs} from '../../../text/measure-text';
import {spokenSyllables} from '../../../text/spoken-syllables';
import type {DataCase} from '../data-case';
import {scenesLeftOut} from './profile-contents';
import {readingRule} from './reading-rule';
import {datesOfSessions, repeatedSessions} from './sessions';

/** A value fits its field, and the rest of the dossier. */
export const values = readingRule({
  id: 'INPUT.VALUE',
  about: 'Giá trị nằm trong khoảng cho phép',
  source: 'Luật thiết kế 3: đọc chặt, nói rõ; lược đồ trong data/schema',
  check: (context) => [
    ...lines(context),
    ...glyphs(context),
    ...zeroDenominators(context),
    ...scenesLeftOut(context),
    ...datesOfSessions(context),
    ...repeatedSessions(context),
  ],
});

/** Every line of narration has something to say, and each of its words fits on a line of a caption. */
function lines({dossier, figures, at}: DataCase): readonly Remark[] {
  return dossier.clip.scenes.flatMap((kind) => {
    const {file, narration} = sceneSource(dossier, kind);
    return narration.flatMap(({text: line, path}) => {
      const text = withoutMarks(resolveReferences(line, figures));
      const long = text.split(/\s+/).find((word) => countGraphemes(word) > CHARACTERS_PER_LINE);
      const isSilent = spokenSyllables(text) === 0;
      if (!isSilent && long === undefined) return [];
      return {
        message: isSilent
          ? 'Dòng lời đọc này không có chữ nào để đọc; hãy viết lời hoặc xóa dòng.'
          : `Từ “${long}” dài hơn một dòng phụ đề; hãy viết ngắn lại hoặc thêm dấu cách.`,
        measured: line,
        expected: `mỗi từ không quá ${CHARACTERS_PER_LINE} ký tự`,
        ...at(file, path),
      };
    });
  });
}

/** Every letter that may come on screen must be in the bundled font; another font would take its place otherwise. */
const glyphs = ({strings, at}: DataCase): readonly Remark[] =>
  strings.flatMap(({file, path, text}) => {
    const missing = missingGlyphs(text);
    if (missing.length === 0) return [];
    return {
      message: 'Phông chữ của clip không có ký tự này; hãy thay bằng chữ hoặc dấu thông thường.',
      measured: missing.map((char) => `“${char}” (${codeOf(char)})`).join(', '),
      ...at(file, path),
    };
  });

/** Such as `U+2603`. */
const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const zeroDenominators = ({dossier: {statistics}, at}: DataCase): readonly Remark[] =>
  statistics.rates.flatMap(({denominator: id}, i) =>
    statistics.indicators.find((indicator) => indicator.id === id)?.value === 0
      ? {
          message: `Mẫu số “${id}” bằng 0 nên không tính được tỷ lệ.`,
          measured: '0',
          expected: 'lớn hơn 0',
          ...at(fileOf('statistics'), ['rates', i, 'denominator']),
        }
      : [],
  );
