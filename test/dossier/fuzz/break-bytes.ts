import type {Random} from './random';

/** A way in which a disk, an editor or a mail program spoils the bytes of a file. */
export type Breaker = {
  readonly name: string;
  readonly spoil: (bytes: Buffer, random: Random) => Buffer;
};

const at = (bytes: Buffer, {below}: Random): number => below(bytes.length);
const cut = (bytes: Buffer, from: number, to: number, between: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);
const put =
  (make: (random: Random) => Buffer): Breaker['spoil'] =>
  (bytes, random) => {
    const place = at(bytes, random);
    return cut(bytes, place, place, make(random));
  };
const bytesOf = (...bytes: readonly number[]) => Buffer.from(bytes);
const utf16 = (bytes: Buffer, bigEndian: boolean): Buffer => {
  const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
  return bigEndian ? wide.swap16() : wide;
};

/** Vietnamese letters in Windows-1258 are a base letter and a tone of one byte each; here every foreign letter is one. */
const inOneByte = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('utf8')
      .normalize('NFD')
      .replace(/[^\0-\x7f]/g, (char) => String.fromCharCode(0x80 | (char.charCodeAt(0) & 0x7f))),
    'latin1',
  );

export const BYTE_BREAKERS: readonly Breaker[] = [
  {
    name: 'a bit flipped',
    spoil: (bytes, random) => {
      const spoiled = Buffer.from(bytes);
      const place = at(bytes, random);
      spoiled[place] = (spoiled[place] ?? 0) ^ (1 << random.below(8));
      return spoiled;
    },
  },
  {
    name: 'a byte replaced',
    spoil: (bytes, random) => {
      const spoiled = Buffer.from(bytes);
      spoiled[at(bytes, random)] = random.below(256);
      return spoiled;
    },
  },
  {
    name: 'bytes lost',
    spoil: (bytes, random) => {
      const place = at(bytes, random);
      return cut(bytes, place, place + 1 + random.below(40), Buffer.alloc(0));
    },
  },
  {
    name: 'bytes doubled',
    spoil: (bytes, random) => {
      const place = at(bytes, random);
      return cut(bytes, place, place, bytes.subarray(place, place + 1 + random.below(200)));
    },
  },
  {name: 'cut short', spoil: (bytes, random) => bytes.subarray(0, at(bytes, random))},
  {name: 'begun late', spoil: (bytes, random) => bytes.subarray(at(bytes, random))},
  {name: 'emptied', spoil: (_, {pick}) => Buffer.from(pick(['', ' ', '\n\n', '\ufeff', '\0']))},
  {
    name: 'random bytes put in',
    spoil: put(({below}) => Buffer.from(Array.from({length: 1 + below(12)}, () => below(256)))),
  },
  {
    name: 'broken UTF-8 put in',
    spoil: put(({pick}) =>
      pick([
        bytesOf(0xc3),
        bytesOf(0xe1, 0xba),
        bytesOf(0xff, 0xfe),
        bytesOf(0xc0, 0xaf),
        bytesOf(0xed, 0xa0, 0x80),
        bytesOf(0xf4, 0x90, 0x80, 0x80),
      ]),
    ),
  },
  {name: 'a NUL put in', spoil: put(() => bytesOf(0))},
  {name: 'a control character put in', spoil: put(({below}) => bytesOf(below(32)))},
  {name: 'as UTF-16 LE', spoil: (bytes) => utf16(bytes, false)},
  {
    name: 'as UTF-16 LE with BOM',
    spoil: (bytes) => Buffer.concat([bytesOf(0xff, 0xfe), utf16(bytes, false)]),
  },
  {
    name: 'as UTF-16 BE with BOM',
    spoil: (bytes) => Buffer.concat([bytesOf(0xfe, 0xff), utf16(bytes, true)]),
  },
  {name: 'as Windows-1258', spoil: inOneByte},
  {
    name: 'UTF-8 taken for Latin-1',
    spoil: (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  },
  {
    name: 'lines ended by CR',
    spoil: (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  },
  {name: 'written twice', spoil: (bytes) => Buffer.concat([bytes, bytes])},
  {
    name: 'another kind of file',
    spoil: (bytes, {pick}) =>
      Buffer.concat([
        Buffer.from(pick(['PK\u0003\u0004', '%PDF-1.7\n', '<html>', '{\\rtf1', 'GIF89a'])),
        bytes,
      ]),
  },
];
