/** How samples lie in a WAV file, and where. */
export type WavFormat = {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  readonly isFloat: boolean;
  /** Byte of the first sample. */
  readonly dataOffset: number;
  /** Bytes of samples; what a stream says (all ones) is no length. */
  readonly dataBytes: number;
};

const PCM = 1;
const IEEE_FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

/**
 * Reads the head of a RIFF/WAVE file.
 * @param head the file's first bytes.
 * @returns undefined where this is no WAV of integers or floats, or its samples begin beyond `head`.
 * Source: Microsoft, Multiple Channel Audio Data and WAVE Files, 2007 (for WAVE_FORMAT_EXTENSIBLE).
 */
export function readWavHeader(head: Uint8Array): WavFormat | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const text = (at: number): string => String.fromCharCode(...head.subarray(at, at + 4));
  if (head.length < RIFF_HEADER_BYTES || text(0) !== 'RIFF' || text(8) !== 'WAVE') return undefined;

  let format: Omit<WavFormat, 'dataOffset' | 'dataBytes'> | undefined;
  for (let at = RIFF_HEADER_BYTES; at + CHUNK_HEADER_BYTES <= head.length;) {
    const size = view.getUint32(at + 4, true);
    const body = at + CHUNK_HEADER_BYTES;
    if (text(at) === 'data') return format && {...format, dataOffset: body, dataBytes: size};
    if (text(at) === 'fmt ') {
      if (size < 16 || body + size > head.length) return undefined;
      const tag = view.getUint16(body, true);
      // The extensible form keeps the old tag in the first bytes of its GUID.
      const kind = tag === EXTENSIBLE && size >= 26 ? view.getUint16(body + 24, true) : tag;
      if (kind !== PCM && kind !== IEEE_FLOAT) return undefined;
      format = {
        channels: view.getUint16(body + 2, true),
        sampleRate: view.getUint32(body + 4, true),
        bitsPerSample: view.getUint16(body + 14, true),
        isFloat: kind === IEEE_FLOAT,
      };
    }
    at = body + size + (size % 2); // Chunks begin on even bytes.
  }
  return undefined;
}
