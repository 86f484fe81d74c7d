import type {ExpandedTags} from 'exifreader';
import {UnreadablePictureError} from './unreadable-picture-error';

/**
 * All tags of a photograph: EXIF, XMP, IPTC, text of a PNG.
 * @throws UnreadablePictureError where the bytes are no picture, or a broken one.
 */
export async function readPhotoTags(bytes: Uint8Array): Promise<ExpandedTags> {
  const {default: library} = await import('exifreader');
  try {
    return await library.load(Buffer.from(bytes), {expanded: true, async: true});
  } catch (error) {
    throw new UnreadablePictureError('tệp hỏng hoặc không phải ảnh', {cause: error});
  }
}

/** Pixels of a JPEG, PNG or GIF as it is stored. */
export async function sizeOfPhoto(
  bytes: Uint8Array,
): Promise<{readonly width: number; readonly height: number}> {
  const {file, pngFile, gif} = await readPhotoTags(bytes);
  const {'Image Width': {value: width = 0} = {}, 'Image Height': {value: height = 0} = {}} = {
    ...file,
    ...pngFile,
    ...gif,
  };
  if (!(width > 0 && height > 0)) throw new UnreadablePictureError('ảnh không có kích thước');
  return {width, height};
}
