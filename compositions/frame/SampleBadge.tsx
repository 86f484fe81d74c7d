import type React from 'react';
import {measureText} from '../../src/text/measure-text';
import {TextBox} from '../kit/TextBox';
import {useStage} from '../theme/stage';
import {COLORS, RADIUS, TYPE} from '../theme/theme';

const WORDS = 'Số liệu minh họa';

/** Says on screen that a figure of this scene was not given by its office: nothing is invented silently. */
export const SampleBadge: React.FC = () => {
  const {px, safe} = useStage();
  const textWidth =
    measureText(WORDS, {weight: TYPE.source.weight, size: px(TYPE.source.size)}) + px(6);
  const box = {
    x: safe.x + safe.width - textWidth - px(44),
    y: safe.y,
    width: textWidth + px(44),
    height: px(56),
  };
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: Math.round(box.x),
          top: box.y,
          width: Math.round(box.width),
          height: box.height,
          borderRadius: px(RADIUS.small),
          backgroundColor: COLORS.lamp,
        }}
      />
      <TextBox
        text={WORDS}
        box={box}
        role="source"
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
      />
    </>
  );
};
