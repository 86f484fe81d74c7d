import {layoutByShape} from '../../theme/stage';

/** Places of the scene's parts, px. */
export const managementLayout = layoutByShape({
  wide: ({width, body, px}, stepCount: number) => {
    const ring = {
      x: width - body.x - px(540),
      y: body.y + px(458),
      rx: px(478),
      ry: px(246),
    };
    // Between those who are in front there is less room for the ring's name.
    const name = ring.rx * (stepCount > 4 ? 0.78 : 1.08);
    return {
      heading: {x: body.x, y: body.y, width: px(800), height: px(190)},
      /** Centre and half axes of the ring on which the team is. */
      ring,
      /** The name in the middle of the ring. */
      center: {x: ring.x - name / 2, y: ring.y - ring.ry * 0.52, width: name, height: ring.ry},
      /** The words of the step that the team is at. */
      step: {
        x: body.x,
        y: body.y + px(200),
        width: ring.x - ring.rx - px(150) - body.x,
        height: body.height - px(200),
      },
    };
  },
});
