import type React from 'react';
import type {ReactNode} from 'react';
import {useStage, type Box} from '../theme/stage';
import {Drawing} from './Drawing';

/** The picture measured in px of 1080 lines, whatever its size; `box` turns such a rectangle into px of the picture. */
export const useCanvas = () => {
  const {width, height} = useStage();
  const unit = Math.min(width, height) / 1080;
  return {
    unit,
    wide: width / unit,
    high: height / unit,
    box: (x: number, y: number, w: number, h: number): Box => ({
      x: x * unit,
      y: y * unit,
      width: w * unit,
      height: h * unit,
    }),
  };
};

/** A {@link Drawing} whose children are drawn in px of 1080 lines. */
export const Canvas: React.FC<{readonly children: ReactNode}> = ({children}) => {
  const {unit} = useCanvas();
  return (
    <Drawing>
      <g transform={`scale(${unit})`}>{children}</g>
    </Drawing>
  );
};
