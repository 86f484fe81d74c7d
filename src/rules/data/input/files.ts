import {fileOf} from '../../../dossier/dossier';
import type {Remark} from '../../../findings/remark';
import {didYouMean} from '../../../text/did-you-mean';
import type {DataCase} from '../data-case';
import {readingRule} from './reading-rule';

/** Files of the dossier are there, and so are those that `media.json` registers. */
export const missingFiles = readingRule({
  id: 'INPUT.FILE_MISSING',
  about: 'Tệp dữ liệu và tệp trong thư mục public có đủ',
  source: 'Luật thiết kế 4: thiếu tệp thì không bỏ qua',
  check: ({dossier, publicFiles, at}: DataCase): readonly Remark[] => {
    if (!publicFiles) return [];
    return dossier.media.assets.flatMap(({file}, i) =>
      isThere(file, publicFiles)
        ? []
        : {
            message: `Không tìm thấy tệp này trong thư mục public.${likeFile(file, publicFiles)}`,
            measured: file,
            expected: 'đường dẫn của một tệp có trong thư mục public',
            ...at(fileOf('media'), ['assets', i, 'file']),
          },
    );
  },
});

/** A folder, written with a slash at its end, is there when a file is in it. */
const isThere = (file: string, publicFiles: ReadonlySet<string>): boolean =>
  publicFiles.has(file) ||
  (file.endsWith('/') && [...publicFiles].some((known) => known.startsWith(file)));

/** A Mac writes the marks of a name apart; the dossier is read with them joined, so the two never meet. */
const likeFile = (file: string, publicFiles: ReadonlySet<string>): string =>
  [...publicFiles].some((known) => known !== file && known.normalize('NFC') === file)
    ? ' Có tệp cùng tên mà dấu được viết rời; hãy đổi tên tệp thành chữ không dấu rồi sửa lại ở đây.'
    : didYouMean(file, [...publicFiles]);
