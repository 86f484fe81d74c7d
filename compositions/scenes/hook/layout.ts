import {layoutByShape} from '../../theme/stage';

/** Places of the scene's parts, px of 1080 lines. */
export const hookLayout = layoutByShape({
  wide: ({canvas: {width}}) => ({
    heading: {x: 96, y: 626, width: Math.min(830, width - 192), height: 222},
    slip: {x: 150, y: 104, width: 460, height: 478},
    /** Middle of the clock, and of the telephone that it turns into. */
    clock: {x: 850, y: 330},
    phone: {x: 420, y: 330},
    /** Left ends of the desk and of the row of chairs, and where the floor begins. */
    desk: width - 820,
    chairs: width - 786,
    floor: 852,
  }),
});

export type HookLayout = ReturnType<typeof hookLayout>;
