import type React from 'react';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {Palm} from '../../kit/land/Palm';
import {COLORS} from '../../theme/theme';

const WALL = '#FFF3DA';
const WALL_SHADE = '#F6E3BD';
const FLOOR = '#D9A873';
const FLOOR_LINE = '#C9945C';

/** A porch over the river: a calm wall on the left, the land on the right; px of 1080 lines. */
export const Porch: React.FC<{
  readonly motif: Motif;
  readonly width: number;
  readonly height: number;
  /** Where the wall ends and the view begins. */
  readonly edge: number;
}> = ({motif, width, height, edge}) => {
  const floor = height - 250;
  return (
    <g>
      <rect width={width} height={height} fill="#CFE9F8" />
      <circle cx={edge + 190} cy={190} r={92} fill={COLORS.lampSoft} />
      <g transform={`translate(${edge - 560} 0)`}>
        <Backdrop motif={motif} width={1500} horizon={floor - 250} bottom={floor} time="day" />
      </g>
      <Palm x={edge + 70} y={floor - 40} height={420} />
      {Array.from({length: Math.ceil((width - edge) / 74)}, (_, i) => (
        <rect
          key={i}
          x={edge + 30 + i * 74}
          y={floor - 130}
          width={22}
          height={140}
          rx={8}
          fill="#E8C99B"
        />
      ))}
      <rect x={edge} y={floor - 150} width={width - edge} height={30} rx={8} fill={COLORS.wood} />
      <rect x={0} y={floor} width={width} height={height - floor} fill={FLOOR} />
      <path
        d={[60, 130].map((dy) => `M0 ${floor + dy} H${width}`).join(' ')}
        stroke={FLOOR_LINE}
        strokeWidth={4}
      />
      <rect x={0} y={0} width={edge} height={floor} fill={WALL} />
      <rect x={0} y={floor - 34} width={edge} height={34} fill={WALL_SHADE} />
      <rect x={edge - 14} y={0} width={46} height={floor + 14} fill={COLORS.wood} />
      <rect x={edge + 14} y={0} width={18} height={floor + 14} fill={COLORS.ink} opacity={0.12} />
      <rect x={edge - 14} y={0} width={width} height={30} fill={COLORS.wood} />
    </g>
  );
};
