import {CHARACTERS_PER_LINE} from '../../text/caption-size';
import {countGraphemes} from '../../text/graphemes';
import {lexiconWith} from '../../text/lexicon';
import {readAloud} from '../../text/read-aloud';
import {missingGlyphs} from '../../text/measure-text';
import {spokenSyllables} from '../../text/spoken-syllables';
import type {Dossier} from '../../dossier/dossier';
import {figuresOf, type NamedFigure} from '../../dossier/figures';
import type {Finding} from '../../findings/finding';
import {warning} from '../../findings/make-finding';
import {
  marksIn,
  referencesIn,
  resolveReferences,
  strayBracketIn,
  withoutMarks,
  withoutReferences,
} from '../../dossier/references';
import {didYouMean, type Places, type Report} from '../../findings/at-place';
import {sceneSource} from '../../dossier/scene-source';
import type {JsonPath} from '../../findings/json-path';
import {stringsIn} from '../../dossier/strings-in';

/** Every `{{ID}}` in every text must be a figure of the dossier, and no bracket may stay open. */
export function checkReferences(dossier: Dossier, places: Places, report: Report): Finding[] {
  // A rate that cannot be computed is told of where it stands, not again wherever it is called.
  const rates = dossier.statistics.rates.map(({id}) => id);
  const known = [...new Set([...figuresOf(dossier).keys(), ...rates])];
  return Object.entries(places).flatMap(([file, {value}]) =>
    stringsIn(value).flatMap(({path, text}) => [
      ...strayBrackets(file, path, text, report),
      ...referencesIn(text)
        .filter((id) => !known.includes(id))
        .map((id) =>
          report(
            'INPUT.REFERENCE',
            file,
            path,
            `Không có số liệu mang mã “${id}”.${didYouMean(id, known)}`,
            {
              measured: `{{${id}}}`,
              expected: known.join(', '),
            },
          ),
        ),
    ]),
  );
}

function strayBrackets(file: string, path: JsonPath, text: string, report: Report): Finding[] {
  const isNarration = path.at(-2) === 'narration' || path.at(-3) === 'narration';
  const stray = strayBracketIn(text, isNarration);
  if (stray === undefined) return [];
  const use = isNarration
    ? 'số liệu viết {{MÃ}}, tên hình viết [[tên]]'
    : 'số liệu viết {{MÃ}}; [[tên]] chỉ dùng trong lời đọc';
  return [
    report(
      'INPUT.REFERENCE',
      file,
      path,
      `Dấu ngoặc “${stray}” ở đây không thành cặp hoặc không đúng chỗ nên sẽ hiện lên màn hình: ${use}.`,
      {measured: text},
    ),
  ];
}

/** Every line of narration has something to say, and each of its words fits on a line of a caption. */
export function checkNarration(dossier: Dossier, report: Report): Finding[] {
  const figures = figuresOf(dossier);
  return dossier.clip.scenes.flatMap((kind) => {
    const source = sceneSource(dossier, kind);
    return source.narration.flatMap(({text: line, path}) => {
      const text = withoutMarks(resolveReferences(line, figures));
      const long = text.split(/\s+/).find((word) => countGraphemes(word) > CHARACTERS_PER_LINE);
      const fault =
        spokenSyllables(text) === 0
          ? 'Dòng lời đọc này không có chữ nào để đọc; hãy viết lời hoặc xóa dòng.'
          : long === undefined
            ? undefined
            : `Từ “${long}” dài hơn một dòng phụ đề; hãy viết ngắn lại hoặc thêm dấu cách.`;
      if (fault === undefined) return [];
      return report('INPUT.VALUE', source.file, path, fault, {
        measured: line,
        expected: `mỗi từ không quá ${CHARACTERS_PER_LINE} ký tự`,
      });
    });
  });
}

/** Words of the narration that nobody can know how to say are told, not guessed. */
export function checkReadings(dossier: Dossier, places: Places): Finding[] {
  const figures = figuresOf(dossier);
  const lexicon = lexiconWith(dossier.words.readings);
  return dossier.clip.scenes.flatMap((kind) => {
    const {file, narration} = sceneSource(dossier, kind);
    return narration.flatMap(({text, path}) =>
      readAloud(writtenOf(text, figures), lexicon).unknown.map((word) =>
        warning({
          ruleId: 'INPUT.READING',
          file,
          path,
          place: places[file]?.locate(path),
          message: `Chưa biết “${word}” đọc thế nào; hãy ghi cách đọc vào readings trong words.json, hoặc viết đủ chữ.`,
          measured: word,
          expected: `{"written": "${word}", "spoken": "…"}`,
        }),
      ),
    );
  });
}

/** A line as viewers read it; a reference to nothing is told of elsewhere. */
const writtenOf = (text: string, figures: ReadonlyMap<string, NamedFigure>): string =>
  withoutReferences(withoutMarks(resolveReferences(text, figures)));

/** Things on screen have one name each, and a mark calls one of them, once. */
export function checkMarks(dossier: Dossier, places: Places, report: Report): Finding[] {
  return dossier.clip.scenes.flatMap((kind) => {
    const source = sceneSource(dossier, kind);
    const hasFootage = dossier.media.footage.some(({scene}) => scene === kind);
    const names = [...source.names, ...(hasFootage ? ['footage', 'footage-end'] : [])];
    const doubled = names.filter((name, index) => names.indexOf(name) !== index);
    const called = new Set<string>();
    return [
      ...doubled.map((name) =>
        report(
          'INPUT.MARK',
          source.file,
          lastWithId(places[source.file]?.value, source.path, name) ?? source.path,
          `Cảnh này có hai mục cùng tên; mỗi mục cần một tên riêng.`,
          {measured: name},
        ),
      ),
      ...source.narration.flatMap(({text: line, path}) =>
        marksIn(line).flatMap((mark) => {
          const again = called.has(mark);
          called.add(mark);
          const fault = again
            ? 'Mục này đã được gọi ở trên; mỗi mục chỉ gọi một lần trong lời đọc.'
            : names.includes(mark)
              ? undefined
              : `Cảnh này không có mục tên “${mark}”.${didYouMean(mark, names)}`;
          if (!fault) return [];
          return report('INPUT.MARK', source.file, path, fault, {
            measured: `[[${mark}]]`,
            expected: names.join(', '),
          });
        }),
      ),
    ];
  });
}

/** Place of the last thing of a scene that bears this id. */
const lastWithId = (value: unknown, scene: JsonPath, id: string): JsonPath | undefined =>
  stringsIn(value).findLast(
    ({path, text}) =>
      text === id && path.at(-1) === 'id' && scene.every((step, depth) => path[depth] === step),
  )?.path;

/** Every letter that may come on screen must be in the bundled font; another font would take its place otherwise. */
export function checkGlyphs(places: Places, report: Report): Finding[] {
  return Object.entries(places).flatMap(([file, {value}]) =>
    stringsIn(value).flatMap(({path, text}) => {
      const missing = missingGlyphs(text);
      return missing.length === 0
        ? []
        : report(
            'INPUT.VALUE',
            file,
            path,
            'Phông chữ của clip không có ký tự này; hãy thay bằng chữ hoặc dấu thông thường.',
            {
              measured: missing
                .map(
                  (char) =>
                    `“${char}” (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
                )
                .join(', '),
            },
          );
    }),
  );
}
