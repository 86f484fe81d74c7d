import {layoutByShape} from '../../theme/stage';

/** Places of the scene's parts, px. */
export const changesLayout = layoutByShape({
  wide: ({width, height, canvas, body, px}) => {
    const cardGap = px(52);
    return {
      /** Where the seam rests, as shares of the width: the old street has the word, the new one has it, the new one wins. */
      seam: {middle: 0.5, before: 0.58, after: 0.42, won: 0.035},
      /** Middle of the seam's grip. */
      grip: Math.round(height * 0.56),
      /** The line on which the houses stand; px of 1080 lines. */
      ground: canvas.height - 298,
      /** The heading on a plate across the seam, until the first pair arrives. */
      plate: {
        x: width * 0.5 - Math.min(px(740), body.width / 2),
        y: body.y + px(136),
        width: Math.min(px(1480), body.width),
        height: px(230),
      },
      /** The heading over the street that has won. */
      heading: {
        x: body.x + px(120),
        y: body.y + px(120),
        width: body.width - px(240),
        height: px(150),
      },
      /** The name of a time, so far from the seam. */
      label: {gap: px(36), y: body.y, height: px(92), leftmost: body.x - px(40)},
      /** One half of a pair, so far from the seam. */
      card: {
        gap: cardGap,
        y: body.y + px(134),
        width: Math.round(width * 0.42 - cardGap - body.x),
        height: px(312),
      },
    };
  },
});

export type ChangesLayout = ReturnType<typeof changesLayout>;
