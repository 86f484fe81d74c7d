import {layoutByShape} from '../../theme/stage';

/** Headings longer than this have a third line, which takes room from the steps. */
const LONG_HEADING = 34;

/** Places of the scene's parts, px. */
export const servicesLayout = layoutByShape({
  wide: ({height, body, px}, heading: string) => {
    const phone = {x: body.x + body.width - px(520), y: px(38), width: px(500), height: px(1090)};
    /** Where the wall of the porch ends and the view begins. */
    const edge = phone.x - px(430);
    const top = px(heading.length > LONG_HEADING ? 250 : 196);
    const width = edge - px(60) - body.x;
    return {
      phone,
      edge,
      heading: {x: body.x, y: body.y, width, height: top - px(24)},
      /** The rail of steps and the card beside it. */
      steps: {x: body.x, y: body.y + top, width, height: body.height - top},
      /** Feet and heights of the two people on the porch. */
      resident: {x: edge + px(126), y: height + px(60), height: px(600)},
      helper: {x: edge + px(318), y: height + px(80), height: px(690)},
    };
  },
});
