const MIB = 1024 * 1024;

/**
 * What a spreadsheet of this project can be at the most, generously: the default dossier exports to about 60 kB, one
 * with 10,000 activity rows to about 1 MB. Anything beyond is refused before it is unpacked.
 */
export const LIMITS = {
  /** Bytes of the file as it lies on disk. */
  fileBytes: 10 * MIB,
  /** Parts inside the zip; a workbook of thirty sheets has about seventy. */
  parts: 1_000,
  /** Bytes of one part once inflated. */
  partBytes: 64 * MIB,
  /** Bytes of all parts once inflated, declared or counted. */
  totalBytes: 128 * MIB,
  /** XML elements inside elements; a worksheet needs eight. */
  xmlDepth: 64,
  /** Rows and columns of Excel itself (ECMA-376 and Microsoft's “Excel specifications and limits”). */
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of one cell (the same source). */
  cellLetters: 32_767,
} as const;
