import type React from 'react';
import type {Box} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

const SHADE = COLORS.skinDeep;

/** The part of a hand that lies behind the telephone it holds from below right: palm, wrist and sleeve. */
export const HoldingPalm: React.FC<{
  readonly box: Box;
  readonly sleeve: string;
}> = ({box, sleeve}) => {
  const u = box.width / 500;
  const right = box.x + box.width;
  return (
    <g>
      <g transform={`translate(${right} ${box.y}) scale(${u})`}>
        <path
          d="M-190 1180 L-150 760 Q-60 560 40 620 Q110 690 120 860 L190 1180 Z"
          fill={COLORS.skin}
        />
        <path d="M-230 1200 L-204 985 Q0 930 178 985 L220 1200 Z" fill={sleeve} />
        <path
          d="M-204 985 Q0 930 178 985 L182 1020 Q0 966 -208 1020 Z"
          fill={COLORS.ink}
          opacity={0.16}
        />
      </g>
    </g>
  );
};

/** The part of the same hand that lies before the telephone: four fingertips and the thumb. */
export const HoldingFingers: React.FC<{readonly box: Box}> = ({box}) => {
  const u = box.width / 500;
  const right = box.x + box.width;
  return (
    <g>
      <g transform={`translate(${box.x} ${box.y}) scale(${u})`}>
        {[560, 634, 708, 782].map((y, i) => (
          <g key={y}>
            <rect x={-34} y={y} width={78 - (i % 3) * 5} height={66} rx={33} fill={COLORS.skin} />
            <path d={`M-20 ${y + 63} h34`} stroke={SHADE} strokeWidth={5} strokeLinecap="round" />
          </g>
        ))}
      </g>
      <g transform={`translate(${right} ${box.y}) scale(${u})`}>
        <path
          d="M96 900 Q20 900 -6 800 L-52 640 Q-66 588 -26 574 Q14 562 32 606 L104 760 Z"
          fill={COLORS.skin}
        />
        <path
          d="M-40 606 q22 -18 46 4"
          fill="none"
          stroke={SHADE}
          strokeWidth={5}
          strokeLinecap="round"
        />
        <path
          d="M-6 800 Q16 880 78 896"
          fill="none"
          stroke={SHADE}
          strokeWidth={5}
          strokeLinecap="round"
        />
      </g>
    </g>
  );
};

/** A hand with a stretched forefinger; its tip is at (x, y), `size` is the finger's length in px. */
export const PointingHand: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sleeve: string;
}> = ({x, y, size, sleeve}) => (
  <g transform={`translate(${x} ${y}) scale(${size / 150}) rotate(30)`}>
    <path d="M-62 330 h140 l26 500 h-190 Z" fill={sleeve} />
    <rect x={-70} y={316} width={156} height={44} rx={18} fill={COLORS.card} />
    <path
      d="M-22 24 Q-22 0 0 0 Q22 0 22 24 V150 Q30 128 54 136 Q64 140 66 156 Q92 152 96 180 Q122 184 118 220 Q116 300 78 326 H-56 Q-60 280 -92 236 Q-112 206 -88 194 Q-66 186 -46 214 L-22 240 Z"
      fill={COLORS.skin}
    />
    <path
      d="M22 150 v52 M66 156 q4 22 0 52 M96 182 q4 18 0 36 M-22 236 q8 22 22 30"
      fill="none"
      stroke={SHADE}
      strokeWidth={6}
      strokeLinecap="round"
    />
    <path d="M-11 12 q11 -10 22 0 v14 q-11 8 -22 0 Z" fill="#F6D2B8" />
  </g>
);
