import type React from 'react';
import {Lamp} from '../../kit/Lamp';
import type {Box} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

const WALL = '#1D3E6C';
const WALL_DEEP = '#183459';
const TRIM = '#2E568C';
const ROOF = '#A8432F';
const ROOF_DEEP = '#8C3526';
const PAVEMENT = '#2A3B57';

type HouseFrontProps = {
  readonly width: number;
  readonly height: number;
  /** The board over the doors, for the heading. */
  readonly sign: Box;
  /** Line between the wall and the pavement, and the slab between the floors when there are two. */
  readonly ground: number;
  readonly slab?: number | undefined;
  /** 0 … 1: the lanterns at the left and the right corner. */
  readonly lights: readonly [number, number];
};

/** The front of one big house at dusk, without its doors; px of 1080 lines. */
export const HouseFront: React.FC<HouseFrontProps> = ({
  width,
  height,
  sign,
  ground,
  slab,
  lights,
}) => (
  <g>
    <rect width={width} height={height} fill={WALL} />
    <rect x={0} y={0} width={54} height={ground} fill={WALL_DEEP} />
    <rect x={width - 54} y={0} width={54} height={ground} fill={WALL_DEEP} />
    <rect x={width / 2 - 16} y={150} width={32} height={ground - 150} fill={WALL_DEEP} />
    {slab !== undefined && (
      <g>
        <Railing width={width} y={slab} />
        <rect x={0} y={slab} width={width} height={22} fill={TRIM} />
        <rect x={0} y={slab + 22} width={width} height={10} fill={WALL_DEEP} />
      </g>
    )}
    <rect x={0} y={0} width={width} height={96} fill={ROOF_DEEP} />
    {Array.from({length: Math.ceil(width / 64) + 1}, (_, i) => (
      <path
        key={i}
        d={`M${i * 64 - 32} 0 v84 a32 26 0 0 0 64 0 v-84 Z`}
        fill={i % 2 ? ROOF : '#B84C36'}
      />
    ))}
    <rect
      x={sign.x}
      y={sign.y + 8}
      width={sign.width}
      height={sign.height}
      rx={RADIUS.medium}
      fill={COLORS.ink}
      opacity={0.3}
    />
    <rect
      x={sign.x}
      y={sign.y}
      width={sign.width}
      height={sign.height}
      rx={RADIUS.medium}
      fill={COLORS.lamp}
    />
    <Lamp x={66} y={172} size={108} light={lights[0]} />
    <Lamp x={width - 66} y={172} size={108} light={lights[1]} />
    <rect x={0} y={ground} width={width} height={height - ground} fill={PAVEMENT} />
    <rect x={0} y={ground} width={width} height={16} fill={TRIM} />
    <path
      d={`M0 ${ground + 120} H${width} M0 ${ground + 190} H${width}`}
      stroke="#34496A"
      strokeWidth={5}
    />
    {[70, width - 70].map((x) => (
      <g key={x} transform={`translate(${x} ${ground + 60})`}>
        <path
          d="M0 -60 q-70 -60 -52 -130 q56 40 52 130 Z M0 -60 q66 -70 60 -140 q-60 50 -60 140 Z M0 -60 q-16 -90 4 -170 q30 80 -4 170 Z"
          fill={COLORS.leafDeep}
        />
        <path d="M-46 -66 h92 l-14 74 h-64 Z" fill="#B4553A" />
      </g>
    ))}
  </g>
);

/** A low railing along the upper floor. */
const Railing: React.FC<{width: number; y: number}> = ({width, y}) => (
  <g>
    <path
      d={Array.from({length: Math.ceil(width / 46)}, (_, i) => `M${i * 46 + 20} ${y} v-34`).join(
        ' ',
      )}
      stroke={TRIM}
      strokeWidth={6}
    />
    <rect x={0} y={y - 42} width={width} height={10} fill={TRIM} />
  </g>
);
