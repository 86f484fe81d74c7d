import type React from 'react';
import {Drawing} from '../kit/Drawing';
import {useStage} from '../theme/stage';
import {COLORS} from '../theme/theme';

/** The lines that text keeps inside, for editors in the preview; never in a render. */
export const SafeArea: React.FC = () => {
  const {safe, captions, px} = useStage();
  const line = {fill: 'none', stroke: COLORS.brick, strokeWidth: px(3)};
  return (
    <Drawing>
      <rect {...safe} {...line} />
      <rect {...captions} {...line} strokeDasharray={`${px(16)} ${px(12)}`} />
    </Drawing>
  );
};
