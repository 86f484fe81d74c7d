import type {Box, Stage} from '../../theme/stage';

export type Point = {readonly x: number; readonly y: number};

/** Where a channel stands, px: its disc on a ring around the loudspeaker, its words outside the disc. */
export type StationPlace = {
  readonly disc: Point;
  readonly radius: number;
  readonly words: Box;
  readonly side: 'left' | 'right';
};

/**
 * Stations on both sides of the centre, the first at the upper left, then to and fro, so that the voice spreads
 * outwards and downwards. Rows of a side bend around the centre.
 */
export function stationsAround({body, px}: Stage, center: Point, count: number): StationPlace[] {
  const top = body.y + px(126);
  const bottom = body.y + body.height - px(6);
  const perSide = {left: Math.ceil(count / 2), right: Math.floor(count / 2)};
  return Array.from({length: count}, (_, i) => {
    const side = i % 2 === 0 ? 'left' : 'right';
    const height = (bottom - top) / perSide[side];
    const row = Math.floor(i / 2);
    const y = top + height * (row + 0.5);
    const radius = Math.min(px(116), height * 0.45);
    const bend = Math.abs(y - (top + bottom) / 2) * 0.1;
    const reach = px(404) - bend;
    const disc = {x: center.x + (side === 'left' ? -reach : reach), y};
    const gap = px(30);
    const words =
      side === 'left'
        ? {x: body.x, width: disc.x - radius - gap - body.x}
        : {
            x: disc.x + radius + gap,
            width: body.x + body.width - disc.x - radius - gap,
          };
    return {
      disc,
      radius,
      side,
      words: {...words, y: y - height / 2 + px(8), height: height - px(16)},
    };
  });
}
