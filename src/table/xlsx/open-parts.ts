import {crc32} from 'node:zlib';
import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl';
import {LIMITS} from './limits';
import {FileRefusal, SAVE_AGAIN} from './refusal';

/** The parts of an open workbook; each is inflated only when it is read. */
export type Parts = {
  readonly names: ReadonlySet<string>;
  /** @returns undefined when there is no such part. */
  readonly text: (name: string) => Promise<string | undefined>;
};

/**
 * Reads the table of contents of a zip and judges it before a byte is inflated: number of parts, declared sizes, names.
 * What is inflated later is counted again, for a declaration can lie.
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const {zip, entries} = await contentsOf(bytes);
  const budget = {left: LIMITS.totalBytes as number};
  return {
    names: new Set(entries.keys()),
    text: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : inflated(zip, entry, budget);
    },
  };
}

async function contentsOf(bytes: Buffer) {
  const entries = new Map<string, Entry>();
  let declared = 0;
  try {
    const zip = await fromBufferPromise(bytes, {lazyEntries: true, strictFileNames: true});
    if (zip.entryCount > LIMITS.parts) throw bomb('số phần', zip.entryCount, LIMITS.parts);
    for await (const entry of zip.eachEntry()) {
      refuseEntry(entry);
      if (entries.has(entry.fileName)) throw broken(`phần “${entry.fileName}” có hai lần`);
      declared += entry.uncompressedSize;
      if (declared > LIMITS.totalBytes) throw bomb('số byte', declared, LIMITS.totalBytes);
      entries.set(entry.fileName, entry);
    }
    return {zip, entries};
  } catch (error) {
    throw asRefusal(error);
  }
}

function refuseEntry(entry: Entry): void {
  const {fileName, uncompressedSize} = entry;
  if (uncompressedSize > LIMITS.partBytes) throw bomb(fileName, uncompressedSize, LIMITS.partBytes);
  if (entry.isEncrypted())
    throw new FileRefusal(
      'TABLE.FILE_ENCRYPTED',
      'Tệp được nén có mật khẩu nên không đọc được. Hãy lưu lại tệp không có mật khẩu.',
      {measured: fileName},
    );
}

async function inflated(zip: ZipFile, entry: Entry, budget: {left: number}): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      budget.left -= chunk.length;
      if (size > LIMITS.partBytes || budget.left < 0)
        throw bomb(entry.fileName, size, LIMITS.partBytes);
      chunks.push(chunk);
    }
    const whole = Buffer.concat(chunks);
    if (crc32(whole) !== entry.crc32)
      throw broken(`phần “${entry.fileName}” sai tổng kiểm tra (CRC)`);
    return new TextDecoder('utf-8', {fatal: true}).decode(whole);
  } catch (error) {
    throw asRefusal(error);
  }
}

const broken = (why?: string): FileRefusal =>
  new FileRefusal('TABLE.FILE_BROKEN', `Tệp bị hỏng hoặc bị cắt cụt. ${SAVE_AGAIN}`, {
    measured: why,
  });

const bomb = (what: string, seen: number, most: number): FileRefusal =>
  new FileRefusal(
    'TABLE.FILE_BOMB',
    'Tệp nén phình ra quá lớn nên bị từ chối trước khi mở, đề phòng tệp phá hoại. Hãy dùng tệp do lệnh table export tạo ra, xóa những dòng và trang thừa.',
    {measured: `${what}: ${seen}`, expected: `không quá ${most}`},
  );

/** What yauzl says of a name that leads out of the zip; the name follows. */
const DANGEROUS_NAME =
  /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;

/** yauzl's messages are English and about the inside of the zip: only a dangerous name and a broken zip are kept apart. */
function asRefusal(error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error;
  const [, name] = DANGEROUS_NAME.exec(error instanceof Error ? error.message : '') ?? [];
  if (name === undefined) return broken();
  return new FileRefusal(
    'TABLE.FILE_PATH',
    `Trong tệp có phần mang tên nguy hiểm, muốn ghi ra ngoài thư mục. Tệp này không phải do Excel tạo ra; đừng mở nó. ${SAVE_AGAIN}`,
    {measured: name},
  );
}
