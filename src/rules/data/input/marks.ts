import {fileOf} from '../../../dossier/dossier';
import {marksIn} from '../../../dossier/references';
import {stringsIn} from '../../../dossier/strings-in';
import type {JsonPath} from '../../../findings/json-path';
import type {Remark} from '../../../findings/remark';
import {type SceneSource, sceneSource} from '../../../script/scene-source';
import {didYouMean} from '../../../text/did-you-mean';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

/** Things on screen have one name each, a mark calls one of them, once, and footage is called by its scene. */
export const marks = rule({
  id: 'INPUT.MARK',
  stage: 'input',
  about: 'Dấu [[tên]] trong lời đọc gọi đúng hình',
  severity: 'block',
  inFinal: 'same',
  source: 'Thiết kế của clip: hình hiện theo lời đọc',
  check: (context: DataCase): readonly Remark[] => [
    ...context.dossier.clip.scenes.flatMap((kind) => {
      const source = sceneSource(context.dossier, kind);
      const hasFootage = context.dossier.media.footage.some(({scene}) => scene === kind);
      const names = [...source.names, ...(hasFootage ? ['footage', 'footage-end'] : [])];
      return [...repeatedNames(context, source, names), ...wrongMarks(context, source, names)];
    }),
    ...uncalledFootage(context),
  ],
});

const repeatedNames = (
  {places, at}: DataCase,
  {file, path}: SceneSource,
  names: readonly string[],
): readonly Remark[] =>
  names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({
      message: `Cảnh này có hai mục cùng tên; mỗi mục cần một tên riêng.`,
      measured: name,
      ...at(file, lastWithId(places[file]?.value, path, name) ?? path),
    }));

/** Place of the last thing of a scene that bears this id. */
const lastWithId = (value: unknown, scene: JsonPath, id: string): JsonPath | undefined =>
  stringsIn(value).findLast(
    ({path, text}) =>
      text === id && path.at(-1) === 'id' && scene.every((step, depth) => path[depth] === step),
  )?.path;

function wrongMarks(
  {at}: DataCase,
  {file, narration}: SceneSource,
  names: readonly string[],
): readonly Remark[] {
  const called = new Set<string>();
  return narration.flatMap(({text: line, path}) =>
    marksIn(line).flatMap((mark) => {
      const isRepeated = called.has(mark);
      called.add(mark);
      if (!isRepeated && names.includes(mark)) return [];
      return {
        message: isRepeated
          ? 'Mục này đã được gọi ở trên; mỗi mục chỉ gọi một lần trong lời đọc.'
          : `Cảnh này không có mục tên “${mark}”.${didYouMean(mark, names)}`,
        measured: `[[${mark}]]`,
        expected: names.join(', '),
        ...at(file, path),
      };
    }),
  );
}

const uncalledFootage = ({dossier, at}: DataCase): readonly Remark[] =>
  dossier.media.footage.flatMap(({scene}, i) =>
    sceneSource(dossier, scene)
      .narration.flatMap(({text}) => marksIn(text))
      .includes('footage')
      ? []
      : {
          message: `Lời đọc của cảnh “${scene}” chưa gọi [[footage]], nên hình này sẽ không bao giờ hiện; hãy thêm [[footage]] vào trước chữ mà hình phải xuất hiện.`,
          measured: scene,
          ...at(fileOf('media'), ['footage', i, 'scene']),
        },
  );
