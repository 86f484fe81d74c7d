import type React from 'react';
import {tenth, thousandth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import {Canvas} from '../../kit/Canvas';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';

/** Height at which words stand over the figures, px of 1080 lines. */
const TOP = 130;
const HEIGHT = 150;
/** A bubble points at heads that are no farther below it. */
const REACH = 80;

type BubbleProps = {
  readonly text: string;
  /** Whom the bubble points at. */
  readonly pointX: number;
  readonly pointY: number;
  readonly shown: number;
};

/** What a member does, in a bubble over the figure. */
export const StageBubble: React.FC<BubbleProps> = ({text, pointX, pointY, shown}) => {
  const {canvas, pxBox} = useStage();
  const width = Math.min(canvas.width - 240, Math.max(460, 130 + Math.ceil(text.length / 2) * 28));
  const x = Math.min(canvas.width - 120 - width, Math.max(120, pointX - width / 2));
  if (shown <= 0) return null;
  return (
    <>
      <Canvas>
        <g
          opacity={thousandth(Math.min(1, shown * 1.6))}
          transform={`translate(0 ${tenth((1 - shown) * 18)})`}
        >
          <rect
            x={x + 6}
            y={TOP + 9}
            width={width}
            height={HEIGHT}
            rx={RADIUS.large}
            fill={COLORS.wood}
            opacity={0.2}
          />
          {pointY < TOP + HEIGHT + REACH && (
            <path
              d={`M${pointX - 26} ${TOP + HEIGHT - 4} h52 L${pointX} ${Math.min(TOP + HEIGHT + 30, pointY)} Z`}
              fill={COLORS.card}
            />
          )}
          <rect x={x} y={TOP} width={width} height={HEIGHT} rx={RADIUS.large} fill={COLORS.card} />
        </g>
      </Canvas>
      <TextBox
        text={text}
        box={pxBox({x: x + 32, y: TOP + 14, width: width - 64, height: HEIGHT - 28})}
        role="body"
        size={54}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={shown}
      />
    </>
  );
};

/** The motto on a cloth banner over the whole team. */
export const MottoBanner: React.FC<{readonly text: string; readonly shown: number}> = ({
  text,
  shown,
}) => {
  const {canvas, pxBox} = useStage();
  if (shown <= 0) return null;
  const role = roleThatFits(['title', 'heading'], {
    text,
    width: canvas.width - 380,
    maxLines: 2,
    maxHeight: HEIGHT - 16,
  });
  const half = tenth((canvas.width / 2 - 150) * (0.25 + 0.75 * shown));
  const [left, right, foot] = [
    tenth(canvas.width / 2 - half),
    tenth(canvas.width / 2 + half),
    TOP + HEIGHT,
  ];
  return (
    <>
      <Canvas>
        <path
          d={`M${left - 70} ${TOP + 22} H${left + 60} V${foot + 18} H${left - 70} l34 ${-(HEIGHT - 4) / 2} Z M${right + 70} ${TOP + 22} H${right - 60} V${foot + 18} H${right + 70} l-34 ${-(HEIGHT - 4) / 2} Z`}
          fill="#084A8C"
        />
        <rect
          x={left}
          y={TOP}
          width={2 * half}
          height={HEIGHT}
          rx={RADIUS.small}
          fill={COLORS.river}
        />
      </Canvas>
      <TextBox
        text={text}
        box={pxBox({x: 190, y: TOP + 8, width: canvas.width - 380, height: HEIGHT - 16})}
        role={role}
        color={COLORS.card}
        align="center"
        valign="middle"
        progress={shown}
      />
    </>
  );
};
