import type {Dossier} from './dossier';
import {figuresOf} from './figures';
import type {Finding} from './finding';
import {marksIn, referencesIn} from './references';
import {didYouMean, type Places, type Report} from './report';
import {sceneSource, type Path} from './scene-source';

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

function stringsIn(value: unknown, path: Path = []): readonly {path: Path; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => stringsIn(inner, [...path, index]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
  }
  return [];
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
