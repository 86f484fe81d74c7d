import type React from 'react';
import type {ReactNode} from 'react';
import {type Box, useStage} from '../theme/stage';

/** Shows of its children only what lies in `box`; the children are in px of the composition. */
export const Clipped: React.FC<{
  readonly box: Box;
  readonly radius?: number;
  readonly children: ReactNode;
}> = ({box, radius = 0, children}) => {
  const {width, height} = useStage();
  const [left, top] = [Math.round(box.x), Math.round(box.y)];
  return (
    <div
      style={{
        position: 'absolute',
        left,
        top,
        width: Math.max(0, Math.round(box.x + box.width) - left),
        height: Math.max(0, Math.round(box.y + box.height) - top),
        overflow: 'hidden',
        borderRadius: Math.round(radius),
      }}
    >
      <div style={{position: 'absolute', left: -left, top: -top, width, height}}>{children}</div>
    </div>
  );
};
