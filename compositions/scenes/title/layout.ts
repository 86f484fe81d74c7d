import {layoutByShape} from '../../theme/stage';

type Place = {readonly x: number; readonly y: number};

/** A lantern on the water: where it floats, its size, and the group that it lights with. */
type LanternPlace = Place & {readonly size: number; readonly group: 0 | 1 | 2};

/** Places of the scene's parts, px of 1080 lines. */
export const titleLayout = layoutByShape({
  wide: ({canvas: {width, height}}) => ({
    /** The water line. */
    horizon: 716,
    contest: {x: 96, y: 54, width: width - 192, height: 64},
    heading: {x: 96, y: 124, width: width - 192, height: 292},
    unit: {x: 350, y: 774, width: width - 700, height: 60},
    place: {x: 350, y: 832, width: width - 700, height: 48},
    /** On both sides of the words. */
    lanterns: LANTERNS.map(([share, above, size, group]): LanternPlace => ({
      x: share * width,
      y: height - above,
      size,
      group,
    })),
    /** In the middle of the water, below the words. */
    ripples: RIPPLES.map(([share, above, length]) => ({
      x: share * width,
      y: height - above,
      length,
    })),
    palms: [
      {x: 44, y: height - 40, height: 500},
      {x: -40, y: height - 10, height: 330},
      {x: width - 40, y: height - 20, height: 400},
    ],
  }),
});

export type TitleLayout = ReturnType<typeof titleLayout>;

/** Share of the width, height above the foot of the picture, size, group. */
const LANTERNS = [
  [0.15, 318, 50, 0],
  [0.862, 320, 48, 2],
  [0.088, 270, 72, 1],
  [0.922, 252, 80, 0],
  [0.196, 112, 112, 0],
  [0.806, 104, 116, 1],
  [0.098, 128, 134, 2],
  [0.898, 76, 144, 0],
] as const;

/** Share of the width, height above the foot of the picture, length. */
const RIPPLES = [
  [0.3, 118, 150],
  [0.39, 118, 34],
  [0.56, 150, 120],
  [0.44, 70, 190],
  [0.63, 84, 110],
  [0.35, 34, 120],
  [0.58, 26, 160],
] as const;
