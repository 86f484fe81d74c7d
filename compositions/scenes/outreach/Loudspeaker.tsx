import type React from 'react';
import {COLORS} from '../../theme/theme';

type LoudspeakerProps = {
  /** Where the arms of the horns meet the pole, and the size of one horn, px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The line on which the pole stands. */
  readonly foot: number;
};

const METAL = '#D7E2EF';
const METAL_SHADE = '#A9BCD3';
const MOUTH = '#5F7899';
const POLE = '#8FA6C4';

/** The ward's loudspeaker: two horns back to back on a pole. */
export const Loudspeaker: React.FC<LoudspeakerProps> = ({x, y, size, foot}) => {
  const unit = size / 100;
  return (
    <g>
      <rect
        x={x - 9 * unit}
        y={y - 66 * unit}
        width={18 * unit}
        height={foot - y + 66 * unit}
        rx={6 * unit}
        fill={POLE}
      />
      <rect
        x={x + 2 * unit}
        y={y - 66 * unit}
        width={7 * unit}
        height={foot - y + 66 * unit}
        fill={COLORS.ink}
        opacity={0.14}
      />
      <circle cx={x} cy={y - 70 * unit} r={11 * unit} fill={COLORS.lamp} />
      <g transform={`translate(${x} ${y}) scale(${unit})`}>
        <Horn />
      </g>
      <g transform={`translate(${x} ${y}) scale(${-unit} ${unit})`}>
        <Horn />
      </g>
      <rect
        x={x - 16 * unit}
        y={y - 26 * unit}
        width={32 * unit}
        height={52 * unit}
        rx={8 * unit}
        fill={METAL_SHADE}
      />
    </g>
  );
};

/** One horn that opens to the right, its arm at the origin. */
const Horn: React.FC = () => (
  <g>
    <rect x={6} y={-7} width={40} height={14} fill={MOUTH} />
    <path d="M34 -22 h26 v44 h-26 q-9 0 -9 -9 v-26 q0 -9 9 -9 Z" fill={COLORS.river} />
    <path d="M58 -17 Q104 -24 132 -62 L142 0 L132 62 Q104 24 58 17 Z" fill={METAL} />
    <path d="M58 4 Q106 8 137 34 L132 62 Q104 24 58 17 Z" fill={METAL_SHADE} />
    <ellipse cx={136} cy={0} rx={19} ry={66} fill={METAL} />
    <ellipse cx={137} cy={0} rx={13} ry={54} fill={MOUTH} />
    <ellipse cx={139} cy={2} rx={7} ry={22} fill={COLORS.lamp} />
  </g>
);
