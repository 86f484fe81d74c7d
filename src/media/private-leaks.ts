import {open, readFile} from 'node:fs/promises';
import {runFfprobe} from './ffmpeg';
import {readBoxOrder} from './mp4-boxes';

/** The boxes of an MP4 of this program, and the tags that its writer always sets. */
const PLAIN_BOXES: ReadonlySet<string> = new Set(['ftyp', 'moov', 'mdat', 'free']);
const WRITER_TAGS: ReadonlySet<string> = new Set([
  ...['major_brand', 'minor_version', 'compatible_brands'],
  ...['language', 'handler_name', 'vendor_id', 'encoder'],
]);

/** Signs of places, devices and photographs' tags in the index of a film. */
const SIGNS = ['©xyz', 'loci', 'gpmd', 'camm', '©mak', '©mod', 'Exif', 'xmpmeta', 'com.apple.'];

/** Chunks of a PNG that are picture and colour; all others have texts, times or a photograph's tags. */
const PICTURE_CHUNKS: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
  ...['sRGB', 'gAMA', 'cHRM', 'iCCP', 'sBIT', 'pHYs', 'cICP'],
]);

/** Names of all that an MP4 has beside picture and sound, such as `tag location`; empty when there is nothing. */
export async function leaksOfMp4(file: string, signal?: AbortSignal): Promise<readonly string[]> {
  const boxes = await readBoxOrder(file);
  const {stdout} = await runFfprobe(
    ['-v', 'error', '-show_entries', 'format_tags:stream_tags', '-of', 'json', file],
    {signal},
  );
  const index = boxes.find(({type}) => type === 'moov');
  const words = index ? await piece(file, index.offset, index.size) : '';
  return [
    ...boxes.filter(({type}) => !PLAIN_BOXES.has(type)).map(({type}) => `box ${type}`),
    ...tagNames(JSON.parse(stdout))
      .filter((name) => !WRITER_TAGS.has(name))
      .map((name) => `tag ${name}`),
    ...SIGNS.filter((sign) => words.includes(sign)).map((sign) => `sign ${sign}`),
  ];
}

async function piece(file: string, offset: number, size: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const {buffer} = await handle.read(Buffer.alloc(size), 0, size, offset);
    return buffer.toString('latin1');
  } finally {
    await handle.close();
  }
}

type Tagged = {readonly tags?: Readonly<Record<string, string>>};

const tagNames = ({
  format,
  streams = [],
}: {
  readonly format?: Tagged;
  readonly streams?: readonly Tagged[];
}): readonly string[] => [
  ...new Set([format, ...streams].flatMap((part) => Object.keys(part?.tags ?? {}))),
];

/** Names of the chunks of a PNG that are not picture. @throws where the file is no whole PNG. */
export async function leaksOfPng(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  const leaks: string[] = [];
  let offset = 8; // The signature.
  while (offset + 8 <= bytes.length) {
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (!PICTURE_CHUNKS.has(type)) leaks.push(`chunk ${type}`);
    if (type === 'IEND') return leaks;
    offset += 12 + bytes.readUInt32BE(offset); // Length, type and checksum take four bytes each.
  }
  throw new Error('không phải là tệp PNG nguyên vẹn');
}
