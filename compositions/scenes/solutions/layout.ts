import {type Box, layoutByShape, type Stage} from '../../theme/stage';

type Spot = {readonly x: number; readonly y: number};

/** A stone in the river: where a foot is set, how tall the walker is there, and where its words are. */
export type StonePlace = Spot & {
  readonly figure: number;
  readonly badge: Spot;
  readonly words: Box;
  readonly side: 'left' | 'right';
  /** There are few stones, so that the words may be larger. */
  readonly roomy: boolean;
};

/** The way from bank to bank, px. */
export type Crossing = {
  /** The far water line. */
  readonly horizon: number;
  readonly start: Spot & {readonly figure: number};
  readonly stones: readonly StonePlace[];
  readonly end: Spot & {readonly figure: number};
};

/** Radius of a stone's badge, px of 1080 lines. */
export const BADGE = 42;

/** Fewer stones than this are closer together, in the middle of the river. */
const WIDE_FROM = 4;

/** Places of the scene's parts, px. */
export const solutionsLayout = layoutByShape({
  wide: (stage, stoneCount: number) => {
    const {body, px} = stage;
    return {
      heading: {x: body.x, y: body.y, width: px(1010), height: px(124)},
      crossing: crossingOf(stage, stoneCount),
      /** Top of the near bank. */
      nearBank: body.y + body.height + px(62),
    };
  },
});

/** Stones on a diagonal, words by turns to the left and to the right, each side in even slots of calm water. */
function crossingOf({body, px, width}: Stage, count: number): Crossing {
  const foot = body.y + body.height;
  const horizon = body.y + px(206);
  const figureAt = (y: number) => px(96) + (px(142) * (y - horizon)) / (foot - horizon);
  const margin = Math.max(0, WIDE_FROM - count) * px(40);
  const near = foot - px(44) - margin;
  const far = horizon + px(124) + margin;
  const calm = horizon + px(64);
  const stones = Array.from({length: count}, (_, i): StonePlace => {
    const y = near + ((far - near) * i) / Math.max(1, count - 1);
    const x = width * (0.386 + (0.238 * (foot - y)) / (foot - horizon));
    const figure = figureAt(y);
    const side = i % 2 === 0 ? 'left' : 'right';
    const slots = side === 'left' ? Math.ceil(count / 2) : Math.floor(count / 2);
    const slot = (foot - calm) / slots;
    const center = foot - slot * (Math.floor(i / 2) + 0.5);
    const middle =
      side === 'left'
        ? clamp(center, y - px(62), y + px(26))
        : clamp(center, y + px(22), y + px(72));
    const height = Math.min(px(250), slot - px(4) - 2 * Math.abs(middle - center));
    const away = figure * 0.44 + px(BADGE + 14);
    const badge = {x: side === 'left' ? x - away : x + away, y: middle};
    const gap = px(BADGE + 22);
    const words =
      side === 'left'
        ? {x: body.x, width: badge.x - gap - body.x}
        : {x: badge.x + gap, width: body.x + body.width - badge.x - gap};
    return {
      x,
      y,
      figure,
      side,
      roomy: count < WIDE_FROM,
      badge,
      words: {...words, y: middle - height / 2, height},
    };
  });
  const landing = horizon + px(32);
  return {
    horizon,
    stones,
    start: {x: width * 0.17, y: foot + px(66), figure: figureAt(foot)},
    end: {x: width * 0.676, y: landing, figure: figureAt(landing)},
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
