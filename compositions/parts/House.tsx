import type React from 'react';
import {COLORS} from '../theme/theme';

type HouseProps = {
  /** Left foot of the wall and the width of the wall, in px; the house is as high as its kind asks. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly kind: 'tube' | 'gable' | 'shop';
  readonly wall: string;
  readonly roof: string;
  /** Windows lit: evening. */
  readonly lit?: boolean;
  /** Darkens the drawing for night scenes. */
  readonly night?: boolean;
};

const GLASS_DAY = '#BBD6EC';
const GLASS_NIGHT = '#0F2748';

/** A house of a Vietnamese street, in a box 100 units wide with its foot at the origin: tube house, gable or shop. */
export const House: React.FC<HouseProps> = ({
  x,
  y,
  width,
  kind,
  wall,
  roof,
  lit = false,
  night = false,
}) => {
  const glass = lit ? COLORS.lamp : night ? GLASS_NIGHT : GLASS_DAY;
  const parts = {
    wall,
    roof,
    glass,
    trim: night ? '#2B4A78' : '#FFFFFF',
    door: night ? '#132B4F' : COLORS.wood,
  };
  return (
    <g transform={`translate(${x} ${y}) scale(${width / 100})`}>
      {kind === 'tube' && <TubeHouse {...parts} />}
      {kind === 'gable' && <GableHouse {...parts} />}
      {kind === 'shop' && <ShopHouse {...parts} />}
    </g>
  );
};

type Parts = {
  readonly wall: string;
  readonly roof: string;
  readonly glass: string;
  readonly trim: string;
  readonly door: string;
};

const Window: React.FC<
  {x: number; y: number; w: number; h: number} & Pick<Parts, 'glass' | 'trim'>
> = ({x, y, w, h, glass, trim}) => (
  <g>
    <rect x={x - 2.5} y={y - 2.5} width={w + 5} height={h + 5} rx={2} fill={trim} />
    <rect x={x} y={y} width={w} height={h} rx={1} fill={glass} />
    <path d={`M${x + w / 2} ${y} v${h} M${x} ${y + h / 2} h${w}`} stroke={trim} strokeWidth={1.6} />
  </g>
);

const TubeHouse: React.FC<Parts> = ({wall, roof, glass, trim, door}) => (
  <g>
    <rect x={0} y={-210} width={100} height={210} fill={wall} />
    <rect x={66} y={-210} width={34} height={210} fill={COLORS.ink} opacity={0.06} />
    <path d="M-5 -210 h110 v-12 h-110 Z" fill={roof} />
    <path d="M12 -222 h76 v-18 q-38 -14 -76 0 Z" fill={roof} opacity={0.82} />
    <Window x={16} y={-192} w={26} h={34} glass={glass} trim={trim} />
    <Window x={58} y={-192} w={26} h={34} glass={glass} trim={trim} />
    <rect x={-4} y={-140} width={108} height={7} fill={roof} />
    <path
      d="M4 -140 v-16 h92 v16 M20 -156 v16 M36 -156 v16 M52 -156 v16 M68 -156 v16 M84 -156 v16"
      fill="none"
      stroke={trim}
      strokeWidth={2.4}
    />
    <Window x={16} y={-122} w={26} h={34} glass={glass} trim={trim} />
    <Window x={58} y={-122} w={26} h={34} glass={glass} trim={trim} />
    <rect x={-4} y={-76} width={108} height={8} fill={roof} />
    <rect x={12} y={-60} width={46} height={60} fill={door} />
    <path d="M35 -60 v60" stroke={trim} strokeWidth={2} opacity={0.6} />
    <Window x={68} y={-54} w={20} h={28} glass={glass} trim={trim} />
  </g>
);

const GableHouse: React.FC<Parts> = ({wall, roof, glass, trim, door}) => (
  <g>
    <rect x={4} y={-84} width={92} height={84} fill={wall} />
    <path d="M-8 -80 L50 -136 L108 -80 Z" fill={roof} />
    <path d="M50 -136 L108 -80 H50 Z" fill={COLORS.ink} opacity={0.08} />
    <circle cx={50} cy={-98} r={8} fill={glass} stroke={trim} strokeWidth={2.4} />
    <rect x={38} y={-58} width={26} height={58} fill={door} />
    <Window x={12} y={-62} w={18} h={26} glass={glass} trim={trim} />
    <Window x={71} y={-62} w={18} h={26} glass={glass} trim={trim} />
  </g>
);

const ShopHouse: React.FC<Parts> = ({wall, roof, glass, trim, door}) => (
  <g>
    <rect x={0} y={-150} width={100} height={150} fill={wall} />
    <path d="M-5 -150 h110 v-12 h-110 Z" fill={roof} />
    <Window x={14} y={-136} w={28} h={32} glass={glass} trim={trim} />
    <Window x={58} y={-136} w={28} h={32} glass={glass} trim={trim} />
    <rect x={8} y={-60} width={84} height={60} fill={door} opacity={0.55} />
    <rect x={14} y={-56} width={72} height={34} fill={glass} />
    <path d="M-6 -84 h112 l6 24 h-124 Z" fill={roof} />
    {[0, 2, 4].map((i) => (
      <path key={i} d={`M${-6 + i * 19 + 9} -84 h18 l2 24 h-20 Z`} fill={trim} opacity={0.85} />
    ))}
    <rect x={14} y={-18} width={72} height={18} fill={trim} opacity={0.7} />
  </g>
);
