import type React from 'react';
import {COLORS} from '../../theme/theme';

/** Colours of one house, and how far its windows are lit. */
type HousePaint = {
  readonly wall: string;
  readonly roof: string;
  readonly glass: string;
  readonly trim: string;
  readonly door: string;
  readonly plant: string;
  readonly light: number;
};

type Opening = {readonly x: number; readonly y: number; readonly w: number; readonly h: number};

/** A window with its frame, its curtain and, at night, the light that spills on the wall around it. */
const Window: React.FC<Opening & {readonly paint: HousePaint}> = ({x, y, w, h, paint}) => (
  <g>
    {paint.light > 0 && (
      <rect
        x={x - 7}
        y={y - 7}
        width={w + 14}
        height={h + 14}
        rx={5}
        fill={COLORS.lamp}
        opacity={0.16 * paint.light}
      />
    )}
    <rect x={x - 2.5} y={y - 2.5} width={w + 5} height={h + 5} rx={2} fill={paint.trim} />
    <Glass x={x} y={y} w={w} h={h} paint={paint} />
    <path
      d={`M${x} ${y} h${w * 0.34} q${-w * 0.04} ${h * 0.6} ${-w * 0.34} ${h * 0.72} Z`}
      fill={paint.light > 0.5 ? COLORS.lampSoft : COLORS.card}
      opacity={paint.light > 0.5 ? 0.75 : 0.28}
    />
    <path
      d={`M${x + w / 2} ${y} v${h} M${x} ${y + h * 0.4} h${w}`}
      stroke={paint.trim}
      strokeWidth={1.6}
    />
    <rect x={x - 4.5} y={y + h + 2} width={w + 9} height={3} rx={1} fill={paint.trim} />
  </g>
);

const Glass: React.FC<Opening & {readonly paint: HousePaint}> = ({x, y, w, h, paint}) => (
  <g>
    <rect x={x} y={y} width={w} height={h} rx={1} fill={paint.glass} />
    {paint.light > 0 && (
      <rect x={x} y={y} width={w} height={h} rx={1} fill={COLORS.lamp} opacity={paint.light} />
    )}
  </g>
);

const shade = {fill: COLORS.ink, opacity: 0.1} as const;

/** The narrow town house of three storeys, a balcony with plants and a roof with its water tank. */
export const TubeHouse: React.FC<HousePaint> = (paint) => {
  const {wall, roof, trim, door, plant} = paint;
  return (
    <g>
      <rect x={58} y={-248} width={20} height={18} rx={5} fill={paint.glass} />
      <path d="M61 -230 v8 M75 -230 v8" stroke={paint.glass} strokeWidth={2} />
      <path d="M10 -222 h42 v-15 q-21 -12 -42 0 Z" fill={roof} />
      <rect x={0} y={-212} width={100} height={212} fill={wall} />
      <rect x={72} y={-212} width={28} height={212} {...shade} />
      <rect x={-5} y={-222} width={110} height={12} rx={2} fill={roof} />
      <rect x={0} y={-210} width={100} height={6} {...shade} />
      <Window x={14} y={-194} w={28} h={34} paint={paint} />
      <Window x={58} y={-194} w={28} h={34} paint={paint} />
      <rect x={-4} y={-142} width={108} height={8} rx={2} fill={roof} />
      <rect x={0} y={-134} width={100} height={5} {...shade} />
      <path
        d="M2 -142 v-15 h96 v15 M18 -157 v15 M34 -157 v15 M50 -157 v15 M66 -157 v15 M82 -157 v15"
        fill="none"
        stroke={trim}
        strokeWidth={2.2}
      />
      <path
        d="M70 -142 q-3 -14 5 -19 q7 -7 13 0 q8 6 4 19 Z M6 -142 q-2 -9 4 -12 q7 -3 9 4 q1 5 0 8 Z"
        fill={plant}
      />
      <Window x={14} y={-120} w={28} h={32} paint={paint} />
      <Window x={58} y={-120} w={28} h={32} paint={paint} />
      <path d="M-6 -70 L0 -82 H100 L106 -70 Z" fill={roof} />
      <rect x={0} y={-70} width={100} height={5} {...shade} />
      <Door x={10} y={-56} w={44} h={56} paint={paint} />
      <path d={`M32 -56 v56`} stroke={trim} strokeWidth={1.8} opacity={0.6} />
      <Window x={68} y={-52} w={20} h={26} paint={paint} />
      <rect x={5} y={-3} width={54} height={3} fill={trim} />
      <path d="M82 0 v-9 h14 v9 Z" fill={door} />
      <path d="M81 -8 q-3 -16 8 -19 q12 3 8 19 Z" fill={plant} />
    </g>
  );
};

/** The one-storey house with a tiled roof and a porch. */
export const GableHouse: React.FC<HousePaint> = (paint) => {
  const {wall, roof, trim, plant} = paint;
  return (
    <g>
      <rect x={4} y={-86} width={92} height={86} fill={wall} />
      <path d="M10 -80 L50 -126 L90 -80 Z" fill={wall} />
      <rect x={70} y={-64} width={26} height={64} {...shade} />
      <path d="M-8 -76 L50 -140 L108 -76 L100 -70 L50 -124 L0 -70 Z" fill={roof} />
      <path d="M50 -140 L108 -76 L100 -70 L50 -124 Z" {...shade} />
      <circle cx={50} cy={-98} r={8.5} fill={trim} />
      <circle cx={50} cy={-98} r={6} fill={paint.glass} />
      {paint.light > 0 && (
        <circle cx={50} cy={-98} r={6} fill={COLORS.lamp} opacity={paint.light} />
      )}
      <path d="M4 -76 L50 -76 L96 -76 L104 -64 H-4 Z" fill={roof} />
      <rect x={4} y={-64} width={92} height={5} {...shade} />
      <Door x={37} y={-52} w={26} h={52} paint={paint} />
      <Window x={11} y={-50} w={18} h={26} paint={paint} />
      <Window x={71} y={-50} w={18} h={26} paint={paint} />
      <rect x={32} y={-3} width={36} height={3} fill={trim} />
      <path d="M4 0 q-2 -12 7 -14 q6 -6 12 1 q7 3 6 13 Z" fill={plant} />
    </g>
  );
};

/** The shop on the ground floor with its striped awning and a counter of goods. */
export const ShopHouse: React.FC<HousePaint> = (paint) => {
  const {wall, roof, trim, door, plant} = paint;
  return (
    <g>
      <rect x={0} y={-150} width={100} height={150} fill={wall} />
      <rect x={72} y={-150} width={28} height={150} {...shade} />
      <rect x={-5} y={-162} width={110} height={13} rx={2} fill={roof} />
      <rect x={0} y={-149} width={100} height={5} {...shade} />
      <Window x={13} y={-136} w={30} h={32} paint={paint} />
      <Window x={57} y={-136} w={30} h={32} paint={paint} />
      <rect x={8} y={-62} width={84} height={62} fill={door} />
      <Glass x={14} y={-62} w={72} h={40} paint={paint} />
      <path d="M14 -40 h72" stroke={door} strokeWidth={2.4} />
      <path
        d="M18 -41 v-9 h9 v9 Z M31 -41 v-12 h7 v12 Z M56 -41 v-8 h12 v8 Z M72 -41 v-12 h8 v12 Z"
        fill={roof}
        opacity={0.8}
      />
      <path d="M21 -23 q0 -8 7 -8 q7 0 7 8 Z M44 -23 q0 -7 6 -7 q6 0 6 7 Z" fill={plant} />
      <path d="M64 -23 q0 -9 8 -9 q8 0 8 9 Z" fill={COLORS.brick} opacity={0.75} />
      <rect x={8} y={-64} width={84} height={6} {...shade} />
      <rect x={10} y={-23} width={80} height={23} rx={2} fill={trim} />
      <rect x={10} y={-23} width={80} height={5} {...shade} />
      <path d="M-5 -88 h110 l7 22 h-124 Z" fill={trim} />
      {[0, 2, 4].map((i) => (
        <path key={i} d={AWNING_STRIPES[i]} fill={roof} />
      ))}
      <path d={SCALLOPS} fill={trim} />
    </g>
  );
};

const Door: React.FC<Opening & {readonly paint: HousePaint}> = ({x, y, w, h, paint}) => (
  <g>
    <rect x={x - 3} y={y - 3} width={w + 6} height={h + 3} rx={2} fill={paint.trim} />
    <rect x={x} y={y} width={w} height={h} fill={paint.door} />
    <rect
      x={x + 4}
      y={y + 6}
      width={w - 8}
      height={h * 0.3}
      rx={1.5}
      fill={paint.glass}
      opacity={0.5}
    />
    {paint.light > 0 && (
      <rect
        x={x + 4}
        y={y + 6}
        width={w - 8}
        height={h * 0.3}
        rx={1.5}
        fill={COLORS.lamp}
        opacity={0.85 * paint.light}
      />
    )}
    <circle cx={x + w - 5} cy={y + h * 0.58} r={1.6} fill={COLORS.lamp} />
  </g>
);

/** Five stripes of the awning; every second one is coloured. */
const AWNING_STRIPES = Array.from({length: 5}, (_, i) => {
  const [top, low] = [-5 + i * 22, -12 + i * 24.8];
  return `M${top} -88 h22 L${low + 24.8} -66 h-24.8 Z`;
});
const SCALLOPS = Array.from(
  {length: 10},
  (_, i) => `M${-12 + i * 12.4} -66.4 h12.4 q0 5 -6.2 5 q-6.2 0 -6.2 -5 Z`,
).join(' ');
