import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readAnnexB, unitType} from '../../src/media/annex-b';
import {holdPictures} from '../../src/media/hold-pictures';

// What x264 wrote for 1920×1080 at 25 fps: High, 16 frame numbers, order as decoded.
const SPS = Buffer.from('67640028acb403c0113f2cdc080815000003000100000300320f1832a0', 'hex');
const PPS = Buffer.from('68ef0fcb', 'hex');
const parameterSets = [SPS, PPS];

/** A slice as it stands in a stream, of some bits after its header. @param type 7 of an IDR picture, 5 of another. */
function slice(type: 5 | 7, number: number, payload: string): Buffer {
  const kind = type === 7 ? '0001000' : '00110';
  const bits = `1${kind}1${number.toString(2).padStart(4, '0')}${payload}1`;
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [];
  return escape(Buffer.from([type === 7 ? 0x65 : 0x41, ...bytes]));
}

/** Byte by byte, as the standard says it. */
function escape(bytes: Buffer): Buffer {
  const out: number[] = [];
  for (const byte of bytes) {
    if (byte <= 3 && out.at(-1) === 0 && out.at(-2) === 0) out.push(3);
    out.push(byte);
  }
  return Buffer.from(out);
}

const STAY = slice(5, 1, '0111');
const bits = fc
  .array(fc.constantFrom('0', '00000000', '1', '0101'), {maxLength: 60})
  .map((pieces) => pieces.join(''));

describe('pictures that stay', () => {
  test('are followed by as many slices as wanted; all are counted on from their IDR picture, nothing else changes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({payload: bits, isIdr: fc.boolean(), frames: fc.integer({min: 1, max: 40})}),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (shown) => {
          // As an encoder counts them that knows of no staying.
          let [own, all] = [0, 0];
          const pictures: Buffer[][] = [];
          const wanted: Buffer[] = [];
          shown.forEach(({payload, isIdr, frames}, index) => {
            const starts = isIdr || index === 0;
            own = starts ? 0 : own + 1;
            all = starts ? 0 : all + 1;
            pictures.push([slice(starts ? 7 : 5, own % 16, payload)]);
            wanted.push(slice(starts ? 7 : 5, all % 16, payload));
            for (let more = 1; more < frames; more++) wanted.push(slice(5, ++all % 16, '0111'));
          });
          const holds = shown.map(({frames}) => frames);
          const stream = readAnnexB(holdPictures({parameterSets, pictures}, holds, STAY));
          expect(stream.parameterSets).toEqual(parameterSets);
          expect(stream.pictures.map((units) => units.map((unit) => unit.toString('hex')))).toEqual(
            wanted.map((unit) => [unit.toString('hex')]),
          );
        },
      ),
    );
  });

  test('keep the messages before them', () => {
    const message = Buffer.from([6, 5, 1, 0x80]);
    const stream = {parameterSets, pictures: [[message, slice(7, 0, '01')]]};
    const held = readAnnexB(holdPictures(stream, [3], STAY));
    expect(held.pictures.map((units) => units.map(unitType))).toEqual([[6, 5], [1], [1]]);
  });

  test('of a stream that is written otherwise are refused', () => {
    const pictures = [[slice(7, 0, '01')]];
    expect(() => holdPictures({parameterSets: [PPS], pictures}, [1], STAY)).toThrow(
      'parameter sets',
    );
    const ordered = Buffer.from(
      '67640028acd940780227e59b810102a0000003002000000641e30632c0',
      'hex',
    );
    expect(() => holdPictures({parameterSets: [ordered], pictures}, [1], STAY)).toThrow(
      'pic_order_cnt_type 2',
    );
    expect(() => holdPictures({parameterSets: [SPS.subarray(0, 4)], pictures}, [1], STAY)).toThrow(
      'too early',
    );
  });
});
