import type React from 'react';
import {COLORS} from '../../theme/theme';

type PalmProps = {
  readonly x: number;
  readonly y: number;
  /** From foot to crown, px. */
  readonly height: number;
  readonly night?: boolean;
};

/** A coconut palm of the river bank. */
export const Palm: React.FC<PalmProps> = ({x, y, height, night = false}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 200})`}>
    <path d="M-7 0 Q0 -90 9 -162 l10 2 Q12 -80 8 0 Z" fill={night ? '#1B3A55' : COLORS.wood} />
    <path
      d="M-4 -34 l12 -1 M-2 -66 l12 -1 M2 -98 l11 -1 M6 -128 l10 -1"
      stroke={COLORS.ink}
      strokeWidth={2.4}
      opacity={0.18}
    />
    {FRONDS_BEHIND.map((d) => (
      <path key={d} d={d} fill={night ? '#124040' : COLORS.leafDeep} />
    ))}
    {FRONDS.map((d) => (
      <path key={d} d={d} fill={night ? '#1A5654' : COLORS.leaf} />
    ))}
    <circle cx={8} cy={-154} r={6} fill={night ? '#20465A' : COLORS.wood} />
    <circle cx={20} cy={-153} r={6} fill={night ? '#20465A' : COLORS.wood} />
  </g>
);

const FRONDS_BEHIND = [
  'M14 -162 q-40 10 -58 62 q32 -38 60 -50 Z',
  'M14 -162 q46 14 56 64 q-30 -42 -58 -52 Z',
  'M14 -164 q-4 -52 24 -72 q-4 40 -14 72 Z',
] as const;
const FRONDS = [
  'M14 -162 q-60 -46 -96 6 q50 -24 96 6 Z',
  'M14 -162 q-30 -66 -78 -50 q46 12 76 56 Z',
  'M14 -162 q14 -68 70 -58 q-46 18 -62 62 Z',
  'M14 -162 q66 -44 100 14 q-54 -30 -98 -4 Z',
] as const;
