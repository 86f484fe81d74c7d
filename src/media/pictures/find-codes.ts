import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {readBarcodes} from 'zxing-wasm/reader';
import {type GreyImage, rgba} from './grey-image';

export type FoundCode = {
  /** Such as `QRCode` or `EAN13`. */
  readonly format: string;
  readonly text: string;
};

/**
 * Codes that people put where a camera sees them. Formats that read a meaning into any row of stripes (ITF, Codabar,
 * Code 39, DataBar) are left out: a fence is no bar code.
 */
const FORMATS = [
  'QRCode',
  'MicroQRCode',
  'DataMatrix',
  'Aztec',
  'PDF417',
  'EAN13',
  'UPCA',
  'Code128',
] as const;

/** All codes in a picture, in any turn, mirrored or inverted; each text once. */
export async function findCodes(image: GreyImage): Promise<readonly FoundCode[]> {
  const read = await reader();
  const found = await read(rgba(image), {
    formats: [...FORMATS],
    tryHarder: true,
    tryRotate: true,
    tryInvert: true,
    tryDownscale: true,
    minLineCount: 3,
  });
  const codes = found
    .filter(({isValid}) => isValid)
    .map(({format, text}) => ({format: String(format), text}));
  return distinctCodes(codes);
}

export const distinctCodes = <Code extends FoundCode>(codes: readonly Code[]): readonly Code[] =>
  [
    ...new Map(codes.toReversed().map((code) => [`${code.format} ${code.text}`, code])).values(),
  ].toReversed();

let opened: Promise<typeof readBarcodes> | undefined;
const reader = (): Promise<typeof readBarcodes> => (opened ??= openReader());

/** The library would fetch its WebAssembly from a server; here it is read from the disk, and only when it is needed. */
async function openReader(): Promise<typeof readBarcodes> {
  const library = await import('zxing-wasm/reader');
  const wasm = await readFile(
    createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
  );
  library.prepareZXingModule({overrides: {wasmBinary: new Uint8Array(wasm).buffer}});
  return library.readBarcodes;
}
