import {type AnnexB, IDR, SPS, unitType} from './annex-b';

const START_CODE = Buffer.from([0, 0, 0, 1]);

/**
 * Repeats coded pictures without coding them again: after each come slices whose macroblocks are all skipped, "as in
 * the picture before" (ITU-T H.264, 7.3.4), some twenty bytes for a frame. The pictures after them get new numbers
 * (`frame_num`, 7.4.3); nothing else of them changes.
 * @param stream every picture in one slice, each a reference of the next, in the order in which they are shown.
 * @param frames for how many frames each is shown, at least 1. @param repeatSlice of a picture equal to the one before.
 */
export function holdPictures(
  {parameterSets, pictures}: AnnexB,
  frames: readonly number[],
  repeatSlice: Buffer,
): Buffer {
  const bits = frameNumberBits(parameterSets);
  const units = [...parameterSets];
  let number = 0;
  pictures.forEach((picture, index) => {
    const slice = picture.at(-1);
    if (slice === undefined) return;
    number = unitType(slice) === IDR ? 0 : number + 1;
    units.push(...picture.slice(0, -1), withFrameNumber(slice, number, bits));
    for (let more = (frames[index] ?? 1) - 1; more > 0; more--) {
      number += 1;
      units.push(withFrameNumber(repeatSlice, number, bits));
    }
  });
  return Buffer.concat(units.flatMap((unit) => [START_CODE, unit]));
}

/** `profile_idc` of High, whose parameter sets have more fields than those of simpler profiles (7.3.2.1.1). */
const HIGH = 100;

/** How many bits `frame_num` has. @throws for streams that x264 does not write with our settings. */
function frameNumberBits(parameterSets: readonly Buffer[]): number {
  const sps = parameterSets.find((unit) => unitType(unit) === SPS);
  if (!sps) throw new RangeError('a stream of H.264 begins with its parameter sets');
  const read = bitsOf(unescaped(sps));
  read.bits(8); // The unit's header.
  const profile = read.bits(8);
  read.bits(16); // Constraints and level.
  read.golomb(); // seq_parameter_set_id
  if (profile === HIGH) {
    read.golomb(); // chroma_format_idc
    read.golomb(); // bit_depth_luma_minus8
    read.golomb(); // bit_depth_chroma_minus8
    read.bits(1); // qpprime_y_zero_transform_bypass_flag
    if (read.bits(1) !== 0) throw new RangeError('scaling lists are not expected');
  }
  const bits = read.golomb() + 4;
  // With the other types, every picture's slice would contain its place in the order.
  if (read.golomb() !== 2) throw new RangeError('pic_order_cnt_type 2 is expected');
  return bits;
}

/** @param slice of a picture of whole frames. @param bits of `frame_num`, which wraps around. */
function withFrameNumber(slice: Buffer, number: number, bits: number): Buffer {
  const bytes = unescaped(slice);
  const read = bitsOf(bytes);
  read.bits(8); // The unit's header.
  read.golomb(); // first_mb_in_slice
  read.golomb(); // slice_type
  read.golomb(); // pic_parameter_set_id
  const at = read.position();
  const wrapped = number % (1 << bits);
  if (read.bits(bits) === wrapped) return slice;
  for (let bit = 0; bit < bits; bit++) {
    const [place, mask] = [(at + bit) >> 3, 0x80 >> ((at + bit) & 7)];
    const isSet = (wrapped >> (bits - 1 - bit)) & 1;
    bytes[place] = isSet ? (bytes[place] ?? 0) | mask : (bytes[place] ?? 0) & ~mask;
  }
  return escaped(bytes);
}

/** Reads bits from the first on; Exp-Golomb codes as in clause 9.1. */
function bitsOf(bytes: Buffer) {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let end = at + count; at < end; at++) {
      const byte = bytes[at >> 3];
      if (byte === undefined) throw new RangeError('a unit of H.264 ends too early');
      value = value * 2 + ((byte >> (7 - (at & 7))) & 1);
    }
    return value;
  };
  const golomb = (): number => {
    let zeros = 0;
    while (bits(1) === 0) zeros += 1;
    return 2 ** zeros - 1 + bits(zeros);
  };
  return {bits, golomb, position: () => at};
}

const ESCAPE = Buffer.from([0, 0, 3]);

/** A copy without the bytes that keep start codes out of a unit (7.4.1.1). */
function unescaped(unit: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = unit.indexOf(ESCAPE); at !== -1; at = unit.indexOf(ESCAPE, from)) {
    pieces.push(unit.subarray(from, at + 2));
    from = at + 3;
  }
  return Buffer.concat([...pieces, unit.subarray(from)]);
}

const TWO_ZEROS = Buffer.from([0, 0]);

function escaped(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(TWO_ZEROS); at !== -1;) {
    const needsEscape = (bytes[at + 2] ?? 0) <= 3;
    if (needsEscape) {
      pieces.push(bytes.subarray(from, at + 2), Buffer.from([3]));
      from = at + 2;
    }
    at = bytes.indexOf(TWO_ZEROS, needsEscape ? from : at + 1);
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
