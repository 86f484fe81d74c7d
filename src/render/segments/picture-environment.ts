import type {Timeline} from '../../timeline/timeline';
import {hashFolders} from '../../base/hash-folders';
import {hashValues} from '../../base/hash-values';

/**
 * Hash of all that pictures depend on besides their markup and the files that it names.
 * @param sourceHash of the code that draws. @param browser version and mode. @param format of the image.
 */
export const pictureEnvironment = async (
  {width, height, fps}: Pick<Timeline, 'width' | 'height' | 'fps'>,
  {
    sourceHash,
    browser,
    publicDir,
    format,
  }: {
    readonly sourceHash: string;
    readonly browser: string;
    readonly publicDir: string;
    readonly format: unknown;
  },
): Promise<string> =>
  hashValues(
    sourceHash,
    browser,
    {width, height, fps},
    format,
    await hashFolders(publicDir, ['fonts']),
  );
