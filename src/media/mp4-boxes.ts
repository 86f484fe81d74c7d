import {open} from 'node:fs/promises';
import {basename} from 'node:path';

export type Box = {readonly type: string; readonly offset: number; readonly size: number};

const BOX_HEADER_BYTES = 8;
const LARGE_HEADER_BYTES = 16;

function boxSize(header: Buffer, bytesRead: number, bytesLeft: number): number {
  const size = header.readUInt32BE(0);
  if (size === 0) {
    return bytesLeft; // The last box may reach to the end of the file without saying how long it is.
  }

  return size === 1 && bytesRead === LARGE_HEADER_BYTES ? Number(header.readBigUInt64BE(8)) : size;
}

/** The top-level boxes of an MP4 file in their order; a file cut short or not made of boxes is an error. */
export async function readBoxOrder(file: string): Promise<readonly Box[]> {
  const handle = await open(file, 'r');
  try {
    const {size: fileSize} = await handle.stat();
    const boxes: Box[] = [];
    let offset = 0;
    while (offset < fileSize) {
      const header = Buffer.alloc(LARGE_HEADER_BYTES);
      const {bytesRead} = await handle.read(header, 0, LARGE_HEADER_BYTES, offset);
      const type = header.toString('latin1', 4, BOX_HEADER_BYTES);
      const size = bytesRead < BOX_HEADER_BYTES ? 0 : boxSize(header, bytesRead, fileSize - offset);
      if (!/^[\x20-\x7e]{4}$/.test(type) || size < BOX_HEADER_BYTES || offset + size > fileSize) {
        throw new Error(
          `${basename(file)} không phải là tệp MP4 nguyên vẹn: cấu trúc hỏng ở byte ${offset}.`,
        );
      }

      boxes.push({type, offset, size});
      offset += size;
    }

    return boxes;
  } finally {
    await handle.close();
  }
}

/** Whether a player can start before the whole file has come: the index lies before the pictures. */
export function isFastStart(boxes: readonly Box[]): boolean {
  const index = boxes.findIndex(({type}) => type === 'moov');
  const pictures = boxes.findIndex(({type}) => type === 'mdat');
  return index !== -1 && pictures !== -1 && index < pictures;
}
