import {open} from 'node:fs/promises';
import {LIMITS} from './xlsx/limits';
import {tooLarge} from './xlsx/read-workbook';
import {FileRefusal} from './xlsx/refusal';

/** The bytes of a spreadsheet on disk. One that is too large is refused by its size, before it is read. */
export async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new FileRefusal(
      'TABLE.FILE_MISSING',
      'Không thấy tệp này. Hãy kiểm tra lại tên và thư mục; tên có dấu cách thì đặt trong dấu ngoặc kép.',
    );
  });
  try {
    const {size, isFile} = await file
      .stat()
      .then((stat) => ({size: stat.size, isFile: stat.isFile()}));
    if (!isFile) throw new FileRefusal('TABLE.FILE_KIND', 'Đây là thư mục, không phải tệp .xlsx.');
    if (size > LIMITS.fileBytes) throw tooLarge(size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
