import {layoutByShape} from '../../theme/stage';

/** Places of the scene's parts, px of 1080 lines. */
export const teamLayout = layoutByShape({
  wide: ({canvas: {width}}) => ({
    heading: {x: 96, y: 50, width: width - 192, height: 84},
    groupsLabel: {x: 96, y: 134, width: width - 192, height: 62},
    /** The rows of lamps with their names, and how many hang in a row: fewer where names are long. */
    lamps: {width, top: 216, bottom: 846, perRow: 4, perRowOfLongNames: 3},
    /** The heading inside the open lantern. */
    lanternHeading: {x: 200, y: 42, width: width - 400, height: 84},
    /** Between the walls of the open lantern: where the feet are and how tall the figures, in one row or in two. */
    members: {
      x: 96,
      width: width - 192,
      oneRow: {floor: 644, figure: 330},
      twoRows: [
        {floor: 486, figure: 182},
        {floor: 758, figure: 182},
      ],
    },
    /** Over the figures: what a member does, and the motto. */
    bubble: {x: 120, y: 130, width: width - 240, height: 150},
    motto: {x: 150, y: 130, width: width - 300, height: 150},
  }),
});

export type TeamLayout = ReturnType<typeof teamLayout>;
