import {layoutByShape} from '../../theme/stage';

/** Height of the calm top of the quay, where the source is named; px of 1080 lines. */
const QUAY_TOP = 96;

/** Places of the scene's parts, px. */
export const statisticsLayout = layoutByShape({
  wide: ({width, height, body, px}) => {
    const foot = body.y + body.height;
    const quay = foot - px(QUAY_TOP);
    const chart = {
      x: body.x,
      y: body.y + px(140),
      width: body.width - px(330),
      height: body.height - px(140 + QUAY_TOP + 16),
    };
    return {
      heading: {x: body.x, y: body.y, width: body.width - px(370), height: px(120)},
      chart,
      source: {
        x: body.x,
        y: foot - px(QUAY_TOP - 12),
        width: body.width - px(300),
        height: px(QUAY_TOP - 14),
      },
      /** Edge of the quay, and where its courses of stone begin. */
      quay,
      stones: quay + px(QUAY_TOP + 14),
      /** Where the water begins. */
      horizon: quay - px(74),
      boat: {x: chart.x + chart.width + px(84), y: quay - px(34), size: px(136)},
      palm: {x: width - px(64), y: quay + px(6), height: px(430)},
      presenter: {x: width - px(206), y: height - px(52), height: px(520)},
    };
  },
});
