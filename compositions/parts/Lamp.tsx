import type React from 'react';
import {COLORS} from '../theme/theme';
import {mix} from '../theme/motion';

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
        <circle r={mix(50, 104, light)} fill={COLORS.lamp} opacity={0.1} />
        <circle r={mix(40, 76, light)} fill={COLORS.lamp} opacity={0.16} />
      </g>
    )}
    <path d="M0 -62 V-46" stroke={COLORS.wood} strokeWidth={5} />
    <rect x={-20} y={-50} width={40} height={9} rx={4} fill={COLORS.wood} />
    <path
      d="M-20 -41 Q-46 0 -20 41 H20 Q46 0 20 -41 Z"
      fill={light > 0 ? mixColor(light) : '#2B4A78'}
    />
    <path
      d="M-8 -41 Q-18 0 -8 41 M8 -41 Q18 0 8 41"
      stroke={COLORS.ink}
      strokeWidth={2.4}
      opacity={0.22}
      fill="none"
    />
    <rect x={-20} y={41} width={40} height={8} rx={4} fill={COLORS.wood} />
    <path
      d="M-8 49 v16 M0 49 v20 M8 49 v16"
      stroke={COLORS.brick}
      strokeWidth={3.4}
      strokeLinecap="round"
    />
  </g>
);

/** From the dark paper to the lamp's own colour, channel by channel. */
const mixColor = (light: number): string => {
  const dark = [0x2b, 0x4a, 0x78] as const;
  const lit = [0xff, 0xc8, 0x3d] as const;
  return `rgb(${dark.map((d, i) => Math.round(mix(d, lit[i] ?? d, light))).join(',')})`;
};
