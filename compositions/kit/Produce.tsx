import type React from 'react';
import {COLORS} from '../theme/theme';

const ORANGE = '#F08A3C';
const WEAVE = '#C08A4E';
const WEAVE_DEEP = '#A06F3A';
const CARTON = '#D6A56B';
const CARTON_SHADE = '#BF8B50';

type PlaceProps = {
  /** Middle of the foot, and the height, in px. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** Fruit and leaves as they come from the garden; foot in the middle of 200 × 70 units. */
const Harvest: React.FC = () => (
  <g>
    <path
      d="M-70 0 q-34 -54 -8 -84 q30 34 30 84 Z M-52 0 q-4 -70 30 -92 q14 50 -8 92 Z"
      fill={COLORS.leafDeep}
    />
    <path d="M60 0 q-8 -64 34 -82 q16 46 -8 82 Z" fill={COLORS.leaf} />
    <circle cx={-30} cy={-26} r={34} fill={ORANGE} />
    <circle cx={28} cy={-30} r={38} fill={COLORS.lamp} />
    <circle cx={74} cy={-14} r={30} fill={COLORS.brick} />
    <circle cx={-76} cy={-10} r={28} fill={COLORS.brick} />
    <path
      d="M22 -68 q6 -14 18 -16"
      fill="none"
      stroke={COLORS.leafDeep}
      strokeWidth={6}
      strokeLinecap="round"
    />
    <path
      d="M-44 -42 q8 -10 20 -8 M12 -50 q10 -12 24 -8"
      fill="none"
      stroke={COLORS.card}
      strokeWidth={6}
      strokeLinecap="round"
      opacity={0.6}
    />
  </g>
);

/** A woven basket full of produce. */
export const Basket: React.FC<PlaceProps> = ({x, y, height}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 190})`}>
    <ellipse rx={112} ry={12} fill={COLORS.ink} opacity={0.18} />
    <g transform="translate(0 -96)">
      <Harvest />
    </g>
    <path d="M-124 -104 H124 L94 -8 Q92 0 80 0 H-80 Q-92 0 -94 -8 Z" fill={WEAVE} />
    <path d="M-118 -84 H118 M-110 -58 H110 M-102 -32 H102" stroke={WEAVE_DEEP} strokeWidth={7} />
    <path
      d="M-72 -100 L-56 -2 M-24 -100 L-18 -2 M24 -100 L18 -2 M72 -100 L56 -2"
      stroke={WEAVE_DEEP}
      strokeWidth={7}
    />
    <rect x={-134} y={-116} width={268} height={24} rx={12} fill="#D9A868" />
  </g>
);

/** The basket's content, packed for its way. */
export const Parcel: React.FC<PlaceProps> = ({x, y, height}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 150})`}>
    <ellipse rx={100} ry={10} fill={COLORS.ink} opacity={0.18} />
    <rect x={-95} y={-140} width={190} height={140} rx={8} fill={CARTON} />
    <path d="M45 -140 h42 q8 0 8 8 v124 q0 8 -8 8 h-42 Z" fill={CARTON_SHADE} />
    <rect x={-18} y={-140} width={36} height={140} fill={COLORS.lampSoft} />
    <path d="M-62 -56 q22 -40 44 -6 q-26 14 -44 6 Z" fill={COLORS.leaf} />
  </g>
);

/** Produce heaped on a counter. */
export const Heap: React.FC<PlaceProps> = ({x, y, height}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 90})`}>
    <Harvest />
  </g>
);
