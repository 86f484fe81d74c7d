import {readFile, stat} from 'node:fs/promises';
import {FfmpegError} from '../ffmpeg';
import {readFilmPrivateTags} from './film-private-tags';
import {distinctCodes, findCodes, type FoundCode} from './find-codes';
import {type GreyImage, readGreyFilm, readGreyPhoto} from './grey-image';
import {judgeCode, type JudgedCode} from './judge-code';
import {readPhotoPrivateTags} from './photo-private-tags';
import type {PrivateTags} from './private-tags';
import {UnreadablePictureError} from './unreadable-picture-error';

/** What the bytes of a photograph or film contain that its register entry may not mention. */
export type SeenPicture = {
  readonly tags: PrivateTags;
  /** A code in a film has the second from its start at which it was first seen. */
  readonly codes: readonly (JudgedCode & {readonly second?: number})[];
  /** Why it could not be read; that tags and codes are absent then means nothing. */
  readonly unreadable?: string;
};

/** Longer side, px: so small that blur and grain go away; a code of a thousandth of the picture is still read. */
const WHOLE_PICTURE = 1600;
const FULL_SIZE = 65_535;
const MOST_PHOTO_BYTES = 100 * 2 ** 20;

/**
 * Reads a photograph's tags and the codes in it, in full size and made smaller.
 * @param file absolute path.
 */
export const lookAtPhoto = (file: string, signal?: AbortSignal): Promise<SeenPicture> =>
  orUnreadable(async () => {
    const {size} = await stat(file);
    if (size > MOST_PHOTO_BYTES) throw new UnreadablePictureError('ảnh nặng hơn 100 MB');
    const bytes = await readFile(file);
    const full = await readGreyPhoto(bytes, FULL_SIZE, signal);
    const codes: FoundCode[] = [...(await findCodes(full))];
    if (isLarge(full))
      codes.push(...(await findCodes(await readGreyPhoto(bytes, WHOLE_PICTURE, signal))));
    return {
      tags: await readPhotoPrivateTags(bytes),
      codes: distinctCodes(codes).map(judgeCode),
    };
  });

const isLarge = ({width, height}: GreyImage): boolean => Math.max(width, height) > WHOLE_PICTURE;

/**
 * Reads the tags of a film's container, and the codes in one picture of each second.
 * @param file absolute path. @param seconds how much of it may be shown, from its start.
 */
export const lookAtFilm = (
  file: string,
  seconds: number,
  signal?: AbortSignal,
): Promise<SeenPicture> =>
  orUnreadable(async () => {
    const tags = await readFilmPrivateTags(file, signal);
    const codes: (FoundCode & {readonly second: number})[] = [];
    let isEmpty = true;
    for await (const {image, second} of readGreyFilm({
      file,
      longest: WHOLE_PICTURE,
      seconds,
      signal,
    })) {
      for (const code of await findCodes(image)) codes.push({...code, second});
      isEmpty = false;
    }
    if (isEmpty) throw new UnreadablePictureError('đoạn quay không có hình');
    return {
      tags,
      codes: distinctCodes(codes).map((code) => ({...judgeCode(code), second: code.second})),
    };
  });

/** A file that cannot be read is a result as well; other errors, such as an interruption, are not. */
async function orUnreadable(look: () => Promise<SeenPicture>): Promise<SeenPicture> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof UnreadablePictureError) return nothing(error.message);
    if (error instanceof FfmpegError) return nothing('tệp hỏng hoặc không đúng loại');
    throw error;
  }
}

const nothing = (unreadable: string): SeenPicture => ({
  tags: {personal: []},
  codes: [],
  unreadable,
});
