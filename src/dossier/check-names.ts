import type {Dossier} from './dossier';
import {figuresOf} from './figures';
import type {Finding} from './finding';
import {marksIn, referencesIn} from './references';
import {missingGlyphs} from '../text/measure-text';
import {didYouMean, type Places, type Report} from './report';
import {sceneSource} from './scene-source';
import {stringsIn} from './strings-in';

/** Every `{{ID}}` in every text must be a figure of the dossier. */
export function checkReferences(dossier: Dossier, places: Places, report: Report): Finding[] {
  const known = [...figuresOf(dossier).keys()];
  return Object.entries(places).flatMap(([file, {value}]) =>
    stringsIn(value).flatMap(({path, text}) =>
      referencesIn(text)
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
    ),
  );
}

/** Things on screen have one name each, and a mark calls one of them, once. */
export function checkMarks(dossier: Dossier, report: Report): Finding[] {
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
          source.path,
          `Cảnh này có hai mục cùng tên; mỗi mục cần một tên riêng.`,
          {measured: name},
        ),
      ),
      ...source.narration.flatMap((line, index) =>
        marksIn(line).flatMap((mark) => {
          const again = called.has(mark);
          called.add(mark);
          const fault = again
            ? 'Mục này đã được gọi ở trên; mỗi mục chỉ gọi một lần trong lời đọc.'
            : names.includes(mark)
              ? undefined
              : `Cảnh này không có mục tên “${mark}”.${didYouMean(mark, names)}`;
          if (!fault) return [];
          return report('INPUT.MARK', source.file, [...source.path, 'narration', index], fault, {
            measured: `[[${mark}]]`,
            expected: names.join(', '),
          });
        }),
      ),
    ];
  });
}

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
