import type React from 'react';
import type {ReactNode} from 'react';
import {useStage} from '../theme/stage';

/** A layer of flat drawing over the whole picture, in px of the composition. */
export const Drawing: React.FC<{readonly children: ReactNode}> = ({children}) => {
  const {width, height} = useStage();
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{position: 'absolute', left: 0, top: 0}}
    >
      {children}
    </svg>
  );
};
