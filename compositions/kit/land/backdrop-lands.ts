import type {Timeline} from '../../../src/timeline/timeline';

/** Paths of a kind of land, 1920 units wide, heights negative above the water line. */
export type Land = {
  readonly far: string;
  readonly near: string;
  /** The dark side of the near hill. */
  readonly shade?: string;
  /** Trees on the near hill, drawn behind it. */
  readonly crest?: string;
  /** Trees of the far bank. */
  readonly bank?: string;
  /** One line from the left edge over the land to the right edge. */
  readonly contour: string;
};

/** Low round tree tops one beside the other: x, width, height of each. */
const treeTops = (tops: readonly (readonly [number, number, number])[], foot = 0): string =>
  tops
    .map(
      ([x, w, h]) =>
        `M${x} ${foot} q${-w * 0.06} ${-h} ${w / 2} ${-h} q${w * 0.56} 0 ${w / 2} ${h} Z`,
    )
    .join(' ');

const FAR =
  'M0 0 V-66 Q200 -132 470 -88 Q720 -48 980 -92 Q1180 -124 1420 -88 Q1700 -50 1920 -96 V0 Z';

const FLAT_HILL =
  'Q1096 -22 1168 -148 Q1194 -200 1240 -206 L1330 -214 L1500 -216 L1606 -208 Q1648 -202 1682 -150 Q1744 -34 1884 0';

const BANK = treeTops([
  [-20, 90, 26],
  [50, 70, 18],
  [104, 110, 32],
  [200, 60, 16],
  [430, 70, 15],
  [486, 96, 27],
  [566, 64, 17],
  [800, 84, 20],
  [862, 60, 13],
  [1770, 80, 18],
  [1832, 110, 30],
]);

const CREST = treeTops(
  [
    [1262, 40, 17],
    [1294, 52, 26],
    [1338, 36, 15],
    [1430, 42, 17],
    [1462, 60, 30],
    [1512, 44, 19],
    [1560, 34, 13],
  ],
  -204,
);

const TOWN = 'M1080 0 v-90 h90 v-60 h110 v110 h70 v-150 h120 v130 h90 v-70 h120 v130';

export const LANDS: Readonly<Record<Timeline['motif'], Land>> = {
  'river-hill': {
    far: FAR,
    near: `M950 0 ${FLAT_HILL} Z`,
    shade:
      'M1452 -215.5 L1500 -216 L1606 -208 Q1648 -202 1682 -150 Q1744 -34 1884 0 H1570 Q1440 -70 1452 -215.5 Z',
    crest: CREST,
    bank: BANK,
    contour: `M-10 0 H950 ${FLAT_HILL} H1930`,
  },
  fields: {
    far: FAR,
    near: 'M0 0 Q480 -60 960 0 T1920 0 Z',
    bank: BANK,
    contour: 'M-10 0 Q480 -60 960 0 T1930 0',
  },
  town: {far: FAR, near: `${TOWN} Z`, bank: BANK, contour: `M-10 0 H1080 ${TOWN.slice(8)} H1930`},
};
