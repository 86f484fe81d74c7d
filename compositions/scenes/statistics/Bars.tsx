import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {FigureView} from '../../../src/script/figure-view';
import {measureText} from '../../../src/text/measure-text';
import {Drawing} from '../../kit/Drawing';
import {TextBox} from '../../kit/TextBox';
import {arrive, tenth} from '../../theme/motion';
import {type Box, rows, useStage} from '../../theme/stage';
import {COLORS, RADIUS, TYPE} from '../../theme/theme';
import {Board, boardRows} from './Board';
import {fullScale, withUnit} from './figure-text';

type BarsProps = {
  readonly view: Extract<FigureView, {type: 'bars'}>;
  readonly box: Box;
  readonly at: number;
};

/** Size of a label, px of 1080 lines; long ones wrap and shrink. */
const LABEL_TEXT = 42;
/** Largest share of the board that labels take. */
const LABELS = 0.36;

/** A few things compared: lying bars from one line of zero, each with its name before it and its figure after it. */
export const Bars: React.FC<BarsProps> = ({view, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const area = boardRows(box, px);
  const lines = rows(area, view.rows.length, px(2));
  const texts = view.rows.map(withUnit);
  const valueWidth = Math.max(
    ...texts.map((text) => measureText(text, {weight: TYPE.strong.weight, size: px(46)})),
  );
  const longestLabel = Math.max(
    ...view.rows.map(({label}) =>
      measureText(label, {weight: TYPE.source.weight, size: px(LABEL_TEXT)}),
    ),
  );
  const labels = Math.min(area.width * LABELS, longestLabel + px(6));
  const zero = area.x + labels + px(28);
  const longest = area.x + area.width - zero - valueWidth - px(28);
  const full = fullScale(view.rows);
  const grown = arrive(frame, at + 4, 16);
  return (
    <Board box={box} title={view.title} at={at}>
      <Drawing>
        {lines.map((line, i) => {
          const thick = Math.min(px(84), line.height * 0.62);
          const length = longest * ((view.rows[i]?.value ?? 0) / full) * grown;
          return (
            <rect
              key={i}
              x={zero}
              y={line.y + (line.height - thick) / 2}
              width={tenth(Math.max(0, length))}
              height={thick}
              rx={Math.min(px(RADIUS.small), length / 2)}
              fill={COLORS.lamp}
            />
          );
        })}
        <rect
          x={zero - px(5)}
          y={area.y}
          width={px(5)}
          height={area.height}
          rx={px(2)}
          fill={COLORS.paperSoft}
        />
      </Drawing>
      {lines.map((line, i) => (
        <TextBox
          key={`label-${i}`}
          text={view.rows[i]?.label ?? ''}
          box={{...line, width: labels}}
          role="source"
          size={LABEL_TEXT}
          color={COLORS.paper}
          align="right"
          valign="middle"
        />
      ))}
      {lines.map((line, i) => (
        <TextBox
          key={`value-${i}`}
          text={texts[i] ?? ''}
          box={{
            ...line,
            x: zero + longest * ((view.rows[i]?.value ?? 0) / full) + px(22),
            width: valueWidth + px(6),
          }}
          role="strong"
          color={COLORS.paper}
          valign="middle"
          maxLines={1}
          progress={arrive(frame, at + 10, 10)}
        />
      ))}
    </Board>
  );
};
