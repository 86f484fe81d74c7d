import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {FigureView} from '../../../src/script/figure-view';
import {fitText} from '../../../src/text/fit-text';
import {measureText} from '../../../src/text/measure-text';
import {TextBox} from '../../kit/TextBox';
import {arrive} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, TYPE} from '../../theme/theme';
import {COUNT_FRAMES, countedText, unitBeside} from './figure-text';

type CounterProps = {
  readonly view: Extract<FigureView, {type: 'counter'}>;
  readonly box: Box;
  readonly at: number;
};

/** Largest size of the number, px of 1080 lines. */
const LARGEST = 380;

/** One very big number that counts up and rests on its figure; what it counts is named under it. */
export const Counter: React.FC<CounterProps> = ({view: {figure}, box, at}) => {
  const frame = useCurrentFrame();
  const {px, scale} = useStage();
  const {weight, minSize} = TYPE.figure;
  const unit = unitBeside(figure);
  const unitWidth = unit
    ? measureText(unit, {weight: TYPE.title.weight, size: px(TYPE.title.size)}) + px(34)
    : 0;
  // Fitted on the final text, so that the number does not change its size while it counts.
  const fitted = fitText({
    text: figure.text,
    weight,
    size: px(LARGEST),
    minSize: px(minSize),
    maxWidth: box.width - unitWidth,
    maxLines: 1,
  });
  const top = box.y + (box.height - fitted.height - px(150)) / 2;
  const number: Box = {...box, y: top, width: box.width - unitWidth, height: fitted.height};
  const baseline = top + fitted.height / 2 + fitted.size * 0.3675;
  const shown = arrive(frame, at, COUNT_FRAMES);
  if (shown <= 0) return null;
  return (
    <>
      <TextBox
        text={countedText(figure, shown)}
        box={number}
        role="figure"
        size={fitted.size / scale}
        color={COLORS.river}
        maxLines={1}
      />
      <TextBox
        text={unit}
        box={{
          x: box.x + fitted.width + px(30),
          y: baseline - px(TYPE.title.size) * 1.0075,
          width: unitWidth,
          height: px(TYPE.title.size) * 1.3,
        }}
        role="title"
        color={COLORS.ink}
        maxLines={1}
        progress={arrive(frame, at + 8, 12)}
      />
      <TextBox
        text={figure.label}
        box={{
          ...box,
          x: box.x + px(8),
          y: baseline + px(52),
          height: px(150),
          width: box.width * 0.86,
        }}
        role="heading"
        color={COLORS.ink}
        progress={arrive(frame, at + 4, 14)}
      />
    </>
  );
};
