import type React from 'react';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {Palm} from '../../kit/land/Palm';
import {COLORS} from '../../theme/theme';

/** Half a wave of the road, and how far it swings, px of 1080 lines. */
const HALF_WAVE = 500;
const SWING = 44;

/** Height of the road's middle at x; the curve that {@link Road} draws. */
export function roadY(x: number, level: number): number {
  const turn = Math.floor(x / HALF_WAVE);
  const t = x / HALF_WAVE - turn;
  return level + (turn % 2 === 0 ? -1 : 1) * 2 * t * (1 - t) * SWING;
}

/** The ribbon road from far left to its end. */
export const Road: React.FC<{readonly to: number; readonly level: number}> = ({to, level}) => {
  const turns = Math.ceil((to + 2 * HALF_WAVE) / HALF_WAVE);
  const d = `M${-2 * HALF_WAVE} ${level} q${HALF_WAVE / 2} ${-SWING} ${HALF_WAVE} 0 ${`t${HALF_WAVE} 0 `.repeat(turns - 1)}`;
  return (
    <g fill="none">
      <path d={d} stroke={COLORS.ink} strokeWidth={96} opacity={0.1} transform="translate(0 16)" />
      <path d={d} stroke="#065E58" strokeWidth={96} transform="translate(0 10)" />
      <path d={d} stroke={COLORS.teal} strokeWidth={92} />
      <path d={d} stroke={COLORS.tealSoft} strokeWidth={6} strokeDasharray="46 34" opacity={0.8} />
    </g>
  );
};

type CountryProps = {
  readonly motif: Motif;
  readonly width: number;
  readonly height: number;
  /** Line where the fields begin. */
  readonly horizon: number;
  /** How far the camera has gone, and how far it will go. */
  readonly camera: number;
  readonly journey: number;
};

/** Land beside the road in three depths; the farther, the slower it passes. */
export const Country: React.FC<CountryProps> = ({
  motif,
  width,
  height,
  horizon,
  camera,
  journey,
}) => {
  const far = (-0.3 * width * camera) / journey;
  const middle = -camera * 0.45;
  return (
    <g>
      <rect width={width} height={height} fill="#D8EEF9" />
      <circle cx={width * 0.16} cy={150} r={86} fill={COLORS.lampSoft} />
      <g transform={`translate(${Math.round(far)} 0)`}>
        <Backdrop
          motif={motif}
          width={width * 1.32}
          horizon={horizon - 70}
          bottom={horizon}
          time="day"
        />
      </g>
      <rect y={horizon} width={width} height={height - horizon} fill="#C4DFA4" />
      <g transform={`translate(${Math.round(middle)} 0)`}>
        {Array.from({length: Math.ceil((journey * 0.45 + width) / 520) + 1}, (_, i) => (
          <g key={i}>
            <ellipse
              cx={i * 520 - 120}
              cy={horizon + 6}
              rx={230}
              ry={46}
              fill={i % 2 ? '#A8CF8B' : '#B4D795'}
            />
            <Palm x={i * 520 + (i % 3) * 60} y={horizon + 30} height={250 + (i % 2) * 60} />
          </g>
        ))}
      </g>
      <rect y={horizon + 40} width={width} height={height - horizon} fill="#D7E8B4" />
      <path d={`M0 ${height - 110} H${width}`} stroke="#C2DA98" strokeWidth={8} />
      <path d={`M0 ${height - 40} H${width}`} stroke="#C2DA98" strokeWidth={10} />
    </g>
  );
};
