import type React from 'react';
import {Ground} from '../parts/Ground';
import {TextBox} from '../parts/TextBox';
import {useStage} from '../theme/stage';
import {COLORS} from '../theme/theme';
import type {SceneProps} from './scene-props';

export const Hook: React.FC<SceneProps<'hook'>> = ({timed}) => {
  const {body} = useStage();
  return (
    <Ground time="day">
      <TextBox text={timed.scene.heading} box={body} role="title" color={COLORS.ink} />
    </Ground>
  );
};
