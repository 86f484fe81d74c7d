import type React from 'react';
import {mixColor} from '../theme/mix-color';
import {mix} from '../theme/motion';
import {COLORS} from '../theme/theme';

type LampProps = {
  readonly x: number;
  readonly y: number;
  /** Height of the lamp's body in px. */
  readonly size: number;
  /** 0 dark … 1 lit. */
  readonly light: number;
};

/** A paper lantern, the sign of one tổ dân phố; its glow is two flat discs, no blur. */
export const Lamp: React.FC<LampProps> = ({x, y, size, light}) => (
  <g transform={`translate(${x} ${y}) scale(${size / 100})`}>
    {light > 0 && (
      <g opacity={light}>
        <circle r={mix(50, 112, light)} fill={COLORS.lamp} opacity={0.09} />
        <circle r={mix(40, 80, light)} fill={COLORS.lamp} opacity={0.15} />
      </g>
    )}
    <path d="M0 -70 V-46" stroke={COLORS.wood} strokeWidth={4} strokeLinecap="round" />
    <path d="M-16 -50 H16 Q20 -50 20 -45 V-40 H-20 V-45 Q-20 -50 -16 -50 Z" fill={COLORS.wood} />
    <path d={BODY} fill={mixColor(DARK_PAPER, COLORS.lamp, light)} />
    <path d="M-20 -40 Q-56 0 -20 40 H-9 Q-32 0 -9 -40 Z" fill={COLORS.brick} opacity={0.16} />
    <path d="M20 -40 Q56 0 20 40 H13 Q38 0 13 -40 Z" fill={COLORS.brick} opacity={0.1} />
    {light > 0 && (
      <ellipse cx={0} cy={4} rx={15} ry={27} fill={COLORS.lampSoft} opacity={0.85 * light} />
    )}
    <path
      d="M-9 -40 Q-30 0 -9 40 M9 -40 Q30 0 9 40 M0 -40 V40"
      stroke={COLORS.wood}
      strokeWidth={1.8}
      opacity={0.5}
      fill="none"
    />
    <path d="M-20 40 H20 V45 Q20 50 16 50 H-16 Q-20 50 -20 45 Z" fill={COLORS.wood} />
    <path
      d="M-8 51 v14 M0 51 v20 M8 51 v14"
      stroke={COLORS.brick}
      strokeWidth={3.4}
      strokeLinecap="round"
    />
  </g>
);

const BODY = 'M-20 -40 Q-56 0 -20 40 H20 Q56 0 20 -40 Z';
const DARK_PAPER = '#355584';
