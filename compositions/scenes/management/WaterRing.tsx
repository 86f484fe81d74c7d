import type React from 'react';
import {tenth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import {arcPath, type RingPath, spotAt} from './ring-path';

type WaterRingProps = {
  readonly ring: RingPath;
  /** Angle of the first step, and how much of the turn is done, 0 … 1. */
  readonly start: number;
  readonly turn: number;
  /** How far the middle has lit up after the ring closed, 0 … 1. */
  readonly light: number;
};

const FLOOR = '#DCEBF8';
const MIDDLE = '#EEF5FC';
const FLOOR_EDGE = '#8DB3DA';
const RIPPLES = [
  [2.5, '#0A58A4'],
  [1.98, '#0C64B8'],
  [1.56, '#0A5AA8'],
] as const;
const DAYS = 7;

/** The round floor in the water: its ripples, the track with seven days, and the arc that is done. */
export const WaterRing: React.FC<WaterRingProps> = ({ring, start, turn, light}) => {
  const {px} = useStage();
  const {x, y, rx, ry} = ring;
  const track = px(46);
  return (
    <g>
      {RIPPLES.map(([reach, tone]) => (
        <ellipse key={reach} cx={x} cy={y + px(20)} rx={rx * reach} ry={ry * reach} fill={tone} />
      ))}
      <ellipse cx={x} cy={y + px(52)} rx={rx + px(110)} ry={ry + px(72)} fill="#084B8E" />
      <ellipse cx={x} cy={y + px(30)} rx={rx + px(92)} ry={ry + px(60)} fill={FLOOR_EDGE} />
      <ellipse cx={x} cy={y} rx={rx + px(92)} ry={ry + px(60)} fill={FLOOR} />
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill="none" stroke={COLORS.card} strokeWidth={track} />
      {turn > 0 && (
        <path
          d={arcPath(ring, start, tenth(3600 * turn) * (Math.PI / 1800))}
          fill="none"
          stroke={COLORS.lamp}
          strokeWidth={track}
          strokeLinecap="round"
        />
      )}
      {Array.from({length: DAYS}, (_, day) => {
        const spot = spotAt(ring, start + (2 * Math.PI * (day + 0.5)) / DAYS);
        return (
          <ellipse
            key={day}
            cx={tenth(spot.x)}
            cy={tenth(spot.y)}
            rx={px(13)}
            ry={px(8)}
            fill={turn * DAYS > day + 0.5 ? COLORS.ink : '#A9C3DE'}
          />
        );
      })}
      <ellipse cx={x} cy={y} rx={rx * 0.72} ry={ry * 0.66} fill={MIDDLE} />
      {light > 0 && (
        <ellipse
          cx={x}
          cy={y}
          rx={tenth(rx * 0.72 * light)}
          ry={tenth(ry * 0.66 * light)}
          fill={COLORS.lampSoft}
        />
      )}
    </g>
  );
};
