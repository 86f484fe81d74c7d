import {tenth} from '../../theme/motion';

/** A ring seen from above at a slant: centre and half axes, px. */
export type RingPath = {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
};

/** A place on the ring, and the height of a figure there: nearer is larger. */
export type RingSpot = {readonly x: number; readonly y: number; readonly figure: number};

/** Angle of the first step: no one is in front of the middle, where the ring's name is. */
export const firstAngle = (count: number): number =>
  -Math.PI / 2 - (count % 2 === 0 ? Math.PI / count : 0);

/** A spot on the ring at an angle, clockwise from the right. */
export const spotAt = ({x, y, rx, ry}: RingPath, angle: number): RingSpot => ({
  x: x + rx * Math.cos(angle),
  y: y + ry * Math.sin(angle),
  figure: ry * (0.95 + 0.14 * Math.sin(angle)),
});

/** The arc from one angle on, `sweep` radians clockwise, as a path; a whole turn closes. */
export function arcPath(ring: RingPath, from: number, sweep: number): string {
  const {rx, ry} = ring;
  const point = (angle: number) => {
    const {x, y} = spotAt(ring, angle);
    return `${tenth(x)} ${tenth(y)}`;
  };
  if (sweep >= 2 * Math.PI - 1e-6) {
    const middle = from + Math.PI;
    return `M${point(from)} A${rx} ${ry} 0 0 1 ${point(middle)} A${rx} ${ry} 0 0 1 ${point(from)} Z`;
  }
  return `M${point(from)} A${rx} ${ry} 0 ${sweep > Math.PI ? 1 : 0} 1 ${point(from + sweep)}`;
}
