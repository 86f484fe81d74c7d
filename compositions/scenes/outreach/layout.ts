import {type Box, layoutByShape, type Stage} from '../../theme/stage';

export type Point = {readonly x: number; readonly y: number};

/** Where a channel is, px: its disc on a ring around the loudspeaker, its words outside the disc. */
export type StationPlace = {
  readonly disc: Point;
  readonly radius: number;
  readonly words: Box;
  readonly side: 'left' | 'right';
};

/** Places of the scene's parts, px. */
export const outreachLayout = layoutByShape({
  wide: (stage, channelCount: number) => {
    const {width, body, px} = stage;
    const center = {x: width / 2, y: body.y + px(322)};
    return {
      heading: {x: body.x, y: body.y, width: body.width, height: px(124)},
      /** Where the horns of the loudspeaker meet, and the foot of its pole. */
      center,
      foot: body.y + body.height + px(50),
      /** The highest point of the round land. */
      crown: body.y + body.height + px(40),
      /** Top of the plaque under the loudspeaker, and its greatest width. */
      plaque: {top: center.y + px(206), maxWidth: px(430)},
      stations: stationsAround(stage, center, channelCount),
    };
  },
});

/**
 * Stations on both sides of the centre, the first at the upper left, then to and fro, so that the voice spreads
 * outwards and downwards. Rows of a side bend around the centre.
 */
function stationsAround({body, px}: Stage, center: Point, count: number): StationPlace[] {
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
