/**
 * H.264 as a stream of bytes: units one after the other, each after a start code (ITU-T H.264, Annex B). Streams of
 * equal parameter sets whose first picture is an IDR picture are joined by writing one after the other.
 */
export type AnnexB = {
  /** SPS and PPS, each different one once, in the order in which they come. */
  readonly parameterSets: readonly Buffer[];
  /** In decoding order, the other units of each: slices, and messages before them. */
  readonly pictures: readonly (readonly Buffer[])[];
};

const START_CODE = Buffer.from([0, 0, 1]);

/** `nal_unit_type` (table 7-1): 1 to 5 are slices, the last of them those of IDR pictures. */
export const IDR = 5;
export const SPS = 7;
export const PPS = 8;

export const unitType = (unit: Buffer): number => (unit[0] ?? 0) & 0x1f;

/** Reads a whole stream; nothing is copied. Bytes before the first start code are ignored. */
export function readAnnexB(stream: Buffer): AnnexB {
  const parameterSets = new Map<string, Buffer>();
  const pictures: Buffer[][] = [];
  let isPictureOpen = false;
  for (const unit of unitsOf(stream)) {
    const type = unitType(unit);
    const isSlice = type >= 1 && type <= IDR;
    if (isPictureOpen && (!isSlice || isFirstSlice(unit))) isPictureOpen = false;
    if (type === SPS || type === PPS) parameterSets.set(unit.toString('latin1'), unit);
    else if (isPictureOpen || isMessageOfLast(pictures)) pictures.at(-1)?.push(unit);
    else pictures.push([unit]);
    isPictureOpen = isSlice;
  }
  return {parameterSets: [...parameterSets.values()], pictures};
}

/** `first_mb_in_slice` is 0, whose Exp-Golomb code is a single 1. */
const isFirstSlice = (slice: Buffer): boolean => ((slice[1] ?? 0) & 0x80) !== 0;

/** Whether the last picture has no slice yet, but only messages that precede it. */
function isMessageOfLast(pictures: readonly (readonly Buffer[])[]): boolean {
  const last = pictures.at(-1)?.at(-1);
  return last !== undefined && unitType(last) > IDR;
}

function* unitsOf(stream: Buffer): Generator<Buffer> {
  let next = stream.indexOf(START_CODE);
  while (next !== -1) {
    const start = next + START_CODE.length;
    next = stream.indexOf(START_CODE, start);
    let end = next === -1 ? stream.length : next;
    // A start code may be longer by zeros; a unit itself never ends in one.
    while (end > start && stream[end - 1] === 0) end -= 1;
    if (end > start) yield stream.subarray(start, end);
  }
}
