/** Frames that follow each other. @property from the first of them. */
export type FrameRange = {readonly from: number; readonly length: number};

export const contains = ({from, length}: FrameRange, frame: number): boolean =>
  frame >= from && frame < from + length;

/** Whether two ranges have a frame in common. */
export const overlap = (one: FrameRange, other: FrameRange): boolean =>
  one.from < other.from + other.length && other.from < one.from + one.length;
