import type React from 'react';
import type {ReactNode} from 'react';
import {useStage} from '../theme/stage';
import {Drawing} from './Drawing';

/** A {@link Drawing} whose children are drawn in px of 1080 lines. */
export const Canvas: React.FC<{readonly children: ReactNode}> = ({children}) => {
  const {scale} = useStage();
  return (
    <Drawing>
      <g transform={`scale(${scale})`}>{children}</g>
    </Drawing>
  );
};
