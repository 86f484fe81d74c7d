import {describe, expect, test} from 'vitest';
import {readAnnexB} from '../../src/media/annex-b';

const LONG = [0, 0, 0, 1];
const SHORT = [0, 0, 1];
const SPS = [0x67, 1, 2];
const PPS = [0x68, 3];
const MESSAGE = [0x06, 5, 9];
const IDR = [0x65, 0x80, 7];
const IDR_MORE = [0x65, 0x40, 7];
const SLICE = [0x41, 0x9a, 8];

const read = (...bytes: readonly (readonly number[])[]) => {
  const {parameterSets, pictures} = readAnnexB(Buffer.from(bytes.flat()));
  return {
    parameterSets: parameterSets.map((unit) => [...unit]),
    pictures: pictures.map((units) => units.map((unit) => [...unit])),
  };
};

describe('a stream of H.264', () => {
  test('is taken apart into parameter sets and pictures, messages with the picture after them', () => {
    const head = [LONG, SPS, LONG, PPS].flat();
    expect(read(head, SHORT, MESSAGE, SHORT, IDR, LONG, SLICE, head, SHORT, IDR)).toEqual({
      parameterSets: [SPS, PPS],
      pictures: [[MESSAGE, IDR], [SLICE], [IDR]],
    });
  });

  test('has pictures of several slices', () => {
    expect(read(LONG, IDR, SHORT, IDR_MORE, LONG, SLICE).pictures).toEqual([
      [IDR, IDR_MORE],
      [SLICE],
    ]);
  });

  test('has two pictures where a parameter set or a message stands between slices', () => {
    expect(read(LONG, IDR_MORE, LONG, SPS, LONG, IDR_MORE).pictures).toEqual([
      [IDR_MORE],
      [IDR_MORE],
    ]);
    expect(read(LONG, IDR, LONG, MESSAGE, LONG, SLICE).pictures).toEqual([[IDR], [MESSAGE, SLICE]]);
  });

  test('may be nothing at all', () => {
    expect(read()).toEqual({parameterSets: [], pictures: []});
    expect(read([1, 2, 3])).toEqual({parameterSets: [], pictures: []});
    expect(read(LONG, [], SHORT)).toEqual({parameterSets: [], pictures: []});
  });
});
