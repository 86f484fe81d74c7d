import type React from 'react';
import {Canvas} from '../../kit/Canvas';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {tenth, thousandth} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

/** A bubble points at heads that are no farther below it. */
const REACH = 80;

type BubbleProps = {
  readonly text: string;
  /** Where bubbles may be, px of 1080 lines. */
  readonly area: Box;
  /** Whom the bubble points at. */
  readonly pointX: number;
  readonly pointY: number;
  readonly progress: number;
};

/** What a member does, in a bubble over the figure. */
export const MemberBubble: React.FC<BubbleProps> = ({text, area, pointX, pointY, progress}) => {
  const {pxBox} = useStage();
  const {y, height} = area;
  const foot = y + height;
  const width = Math.min(area.width, Math.max(460, 130 + Math.ceil(text.length / 2) * 28));
  const x = Math.min(area.x + area.width - width, Math.max(area.x, pointX - width / 2));
  if (progress <= 0) return null;
  return (
    <>
      <Canvas>
        <g
          opacity={thousandth(Math.min(1, progress * 1.6))}
          transform={`translate(0 ${tenth((1 - progress) * 18)})`}
        >
          <rect
            x={x + 6}
            y={y + 9}
            width={width}
            height={height}
            rx={RADIUS.large}
            fill={COLORS.wood}
            opacity={0.2}
          />
          {pointY < foot + REACH && (
            <path
              d={`M${pointX - 26} ${foot - 4} h52 L${pointX} ${Math.min(foot + 30, pointY)} Z`}
              fill={COLORS.card}
            />
          )}
          <rect x={x} y={y} width={width} height={height} rx={RADIUS.large} fill={COLORS.card} />
        </g>
      </Canvas>
      <TextBox
        text={text}
        box={pxBox({x: x + 32, y: y + 14, width: width - 64, height: height - 28})}
        role="body"
        size={54}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={progress}
      />
    </>
  );
};

type BannerProps = {
  readonly text: string;
  /** The cloth at its full width, px of 1080 lines. */
  readonly place: Box;
  readonly progress: number;
};

/** The motto on a cloth banner over the whole team. */
export const MottoBanner: React.FC<BannerProps> = ({text, place, progress}) => {
  const {pxBox} = useStage();
  const {x, y, width, height} = place;
  const words = {x: x + 40, y: y + 8, width: width - 80, height: height - 16};
  if (progress <= 0) return null;
  const role = roleThatFits(['title', 'heading'], {
    text,
    width: words.width,
    maxLines: 2,
    maxHeight: words.height,
  });
  const center = x + width / 2;
  const half = tenth((width / 2) * (0.25 + 0.75 * progress));
  const [left, right, foot] = [tenth(center - half), tenth(center + half), y + height];
  return (
    <>
      <Canvas>
        <path
          d={`M${left - 70} ${y + 22} H${left + 60} V${foot + 18} H${left - 70} l34 ${-(height - 4) / 2} Z M${right + 70} ${y + 22} H${right - 60} V${foot + 18} H${right + 70} l-34 ${-(height - 4) / 2} Z`}
          fill="#084A8C"
        />
        <rect
          x={left}
          y={y}
          width={2 * half}
          height={height}
          rx={RADIUS.small}
          fill={COLORS.river}
        />
      </Canvas>
      <TextBox
        text={text}
        box={pxBox(words)}
        role={role}
        color={COLORS.card}
        align="center"
        valign="middle"
        progress={progress}
      />
    </>
  );
};
