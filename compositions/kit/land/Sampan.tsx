import type React from 'react';
import {COLORS} from '../../theme/theme';

type SampanProps = {
  /** Middle of the hull on the water line, and the length of the boat, px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** A boat of the river with a rower under a conical hat, 240 units long. */
export const Sampan: React.FC<SampanProps> = ({x, y, size}) => (
  <g transform={`translate(${x} ${y}) scale(${size / 240})`}>
    <path d="M-104 8 h208 v6 h-208 Z M-70 22 h140 v5 h-140 Z" fill={COLORS.paper} opacity={0.5} />
    <path d="M-66 -10 q4 -40 40 -42 h24 q30 2 34 42 Z" fill={COLORS.wood} />
    <path
      d="M-40 -50 q-16 14 -18 40 M-14 -52 v42 M10 -51 q14 14 16 41"
      stroke={COLORS.ink}
      strokeWidth={3}
      opacity={0.2}
      fill="none"
    />
    <path d="M58 -12 l4 -40 q14 -10 26 0 l6 40 Z" fill={COLORS.brick} />
    <circle cx={75} cy={-62} r={11} fill={COLORS.skin} />
    <path
      d="M48 -62 L75 -90 L102 -62 Q75 -54 48 -62 Z"
      fill={COLORS.lampSoft}
      stroke={COLORS.wood}
      strokeWidth={2}
    />
    <path
      d="M72 -42 L104 -30 M96 -52 L132 14"
      stroke={COLORS.wood}
      strokeWidth={5}
      strokeLinecap="round"
    />
    <path
      d="M-124 -22 Q-96 -8 -60 -10 H70 Q104 -10 124 -26 Q110 12 72 14 H-72 Q-112 12 -124 -22 Z"
      fill="#5D4330"
    />
    <path
      d="M-124 -22 Q-96 -8 -60 -10 H70 Q104 -10 124 -26 L122 -20 Q104 -2 70 -3 H-60 Q-98 -3 -122 -17 Z"
      fill={COLORS.lamp}
      opacity={0.55}
    />
  </g>
);
