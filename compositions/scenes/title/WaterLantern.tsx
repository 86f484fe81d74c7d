import type React from 'react';
import {mixColor} from '../../theme/mix-color';
import {thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type WaterLanternProps = {
  readonly x: number;
  /** Where it floats. */
  readonly y: number;
  readonly size: number;
  /** 0 dark … 1 lit. */
  readonly light: number;
};

/** A paper lantern afloat on a lotus of petals, with the reflection of its light. */
export const WaterLantern: React.FC<WaterLanternProps> = ({x, y, size, light}) => (
  <g transform={`translate(${x} ${y}) scale(${size / 100})`}>
    {light > 0 && (
      <g fill={COLORS.lamp} opacity={thousandth(light)}>
        <circle cy={-34} r={104} opacity={0.08} />
        <circle cy={-34} r={70} opacity={0.14} />
        <path d="M-44 16 h88 l-8 12 h-72 Z" opacity={0.55} />
        <path d="M-34 36 h68 l-8 11 h-52 Z" opacity={0.4} />
        <path d="M-24 56 h48 l-6 10 h-36 Z" opacity={0.28} />
        <path d="M-14 76 h28 l-4 9 h-20 Z" opacity={0.18} />
      </g>
    )}
    <path
      d="M-30 0 L-36 -66 Q0 -80 36 -66 L30 0 Z"
      fill={mixColor('#3A4F7E', COLORS.lamp, light)}
    />
    <path d="M-30 0 L-36 -66 Q-22 -72 -14 -73 L-12 0 Z" fill={COLORS.brick} opacity={0.22} />
    {light > 0 && (
      <ellipse cy={-30} rx={11} ry={24} fill={COLORS.lampSoft} opacity={thousandth(light * 0.9)} />
    )}
    <path
      d="M-58 -14 Q-34 -26 -22 4 Q-44 10 -58 -14 Z M58 -14 Q34 -26 22 4 Q44 10 58 -14 Z"
      fill={mixColor('#4E3D63', '#B4526A', light)}
    />
    <path
      d="M-40 -24 Q-10 -20 -8 8 Q-38 8 -40 -24 Z M40 -24 Q10 -20 8 8 Q38 8 40 -24 Z M0 -28 Q20 -8 0 10 Q-20 -8 0 -28 Z"
      fill={mixColor('#5E4A75', '#E07A84', light)}
    />
    <path
      d="M-52 6 Q0 20 52 6 Q30 20 0 20 Q-30 20 -52 6 Z"
      fill={mixColor('#1F4A52', '#3E8E5A', light)}
    />
  </g>
);
