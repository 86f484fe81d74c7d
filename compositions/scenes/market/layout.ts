import {layoutByShape} from '../../theme/stage';

/** Ways along the road: from the arch to the first stall, from stall to stall, from the last stall to the pledge. */
const FIRST_STEP = 1400;
const STEP = 1000;
const LAST_STEP = 1500;

/** Places of the scene's parts, px of 1080 lines; x along the road, from the arch. */
export const marketLayout = layoutByShape({
  wide: ({canvas}, stationCount: number) => {
    const level = canvas.height - 278;
    return {
      /** Height of the road's middle, of the feet of arch and stalls, and of the line where the fields begin. */
      level,
      foot: level - 54,
      horizon: level - 210,
      stalls: Array.from({length: stationCount}, (_, i) => FIRST_STEP + i * STEP),
      pledge: FIRST_STEP + (stationCount - 1) * STEP + LAST_STEP,
      /** The sign of the arch, from the arch's foot. */
      archSign: {x: -560, y: -640, width: 1120, height: 220},
      /** The board over a stall, from the stall's middle and the top of the picture. */
      board: {x: -520, y: 60, width: 1040, height: 284},
      /** The card of the pledge, from the middle of the road's end. */
      pledgeCard: {x: -660, y: -702, width: 1320, height: 472},
    };
  },
});

export type MarketLayout = ReturnType<typeof marketLayout>;
