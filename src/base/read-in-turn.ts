import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';

/** The bytes of some files as one stream, file after file. */
export const readInTurn = (files: readonly string[]): Readable => Readable.from(bytesOf(files));

async function* bytesOf(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) yield* createReadStream(file, {highWaterMark: 2 ** 20});
}
