import {hashFolders} from '../../base/hash-folders';
import {hashValues} from '../../base/hash-values';
import type {Timeline} from '../../timeline/timeline';

export type PictureEnvironment = {
  /** Hash of the code that draws. */
  readonly sourceHash: string;
  /** The browser's identity. */
  readonly browser: string;
  readonly publicDir: string;
  /** Of the image. */
  readonly format: unknown;
};

/** Hash of all that pictures depend on besides their markup and the files that it names. */
export const pictureEnvironment = async (
  {width, height, fps}: Pick<Timeline, 'width' | 'height' | 'fps'>,
  {sourceHash, browser, publicDir, format}: PictureEnvironment,
): Promise<string> =>
  hashValues(
    sourceHash,
    browser,
    {width, height, fps},
    format,
    await hashFolders(publicDir, ['fonts']),
  );
