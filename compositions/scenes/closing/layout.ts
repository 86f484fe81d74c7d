import {layoutByShape} from '../../theme/stage';

/** Places of the scene's words in the sky, px of 1080 lines. */
export const closingLayout = layoutByShape({
  wide: ({canvas: {width}}, hasCredits: boolean) => {
    const top = 64;
    const creditsLeft = width * 0.5 - 10;
    return {
      /** The thanks; beside them the credits, if there are any. */
      thanks: {x: 96, y: top, width: hasCredits ? width * 0.5 - 150 : width - 192},
      credits: {x: creditsLeft, y: top + 12, width: width - 96 - creditsLeft},
      /** Two columns that end at this height. */
      sources: {x: 96, bottom: 686, width: width - 192},
      /** Least room between the words above and the sources. */
      gap: 48,
    };
  },
});
