import type React from 'react';
import type {Timeline} from '../../../src/timeline/timeline';
import {tenth, tenThousandth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';
import {type Land, LANDS} from './backdrop-lands';

export type Motif = Timeline['motif'];
type TimeOfDay = 'day' | 'dawn' | 'dusk' | 'night';

type BackdropProps = {
  readonly motif: Motif;
  readonly width: number;
  /** Where the ground or the water line lies, and where the picture ends below it, in px. */
  readonly horizon: number;
  readonly bottom: number;
  readonly time: TimeOfDay;
  /** 0 … 1: one stroke of light draws the land from left to right, then its colours come up. */
  readonly progress?: number;
  /** Strokes of light on the water; off where text is on it. */
  readonly glints?: boolean;
};

type Tones = {
  readonly far: string;
  readonly hill: string;
  readonly hillShade: string;
  readonly trees: string;
  readonly water: string;
  readonly deep: string;
  readonly reflected: string;
  readonly glint: string;
  readonly field: string;
  readonly stroke: string;
};

const TONES: Readonly<Record<TimeOfDay, Tones>> = {
  day: {
    far: '#CFE0EC',
    hill: '#A9C9BE',
    hillShade: '#97BBAF',
    trees: '#86AF9C',
    water: '#BCD9F0',
    deep: '#ADCFEA',
    reflected: '#ABCFDF',
    glint: '#E4F1FB',
    field: '#BFD9A8',
    stroke: COLORS.river,
  },
  dawn: {
    far: '#E2BFA8',
    hill: '#7E8FA0',
    hillShade: '#6E8092',
    trees: '#586C80',
    water: '#D9C3B8',
    deep: '#B9B3BC',
    reflected: '#AFA6AE',
    glint: '#FFE9C2',
    field: '#B7B88A',
    stroke: COLORS.lamp,
  },
  dusk: {
    far: '#4A4A76',
    hill: '#33406B',
    hillShade: '#2B375F',
    trees: '#243056',
    water: '#39497A',
    deep: '#2B3B69',
    reflected: '#2F3E6C',
    glint: '#7E7FA8',
    field: '#2F4663',
    stroke: COLORS.lamp,
  },
  night: {
    far: '#142F55',
    hill: '#1B4067',
    hillShade: '#163658',
    trees: '#122E4E',
    water: '#123A68',
    deep: '#0F315A',
    reflected: '#0F335D',
    glint: '#24568F',
    field: '#173B4F',
    stroke: COLORS.lamp,
  },
};

/** The land behind a scene: a drawing of a kind of place, never a map. */
export const Backdrop: React.FC<BackdropProps> = ({
  motif,
  width,
  horizon,
  bottom,
  time,
  progress = 1,
  glints = true,
}) => {
  const tone = TONES[time];
  const unit = width / 1920;
  const depth = (bottom - horizon) / unit;
  const land = LANDS[motif];
  const filled = Math.min(1, Math.max(0, (progress - 0.45) / 0.55));
  const wet = motif !== 'fields';
  return (
    <g transform={`translate(0 ${horizon}) scale(${unit})`}>
      <rect width={1920} height={depth} fill={wet ? tone.water : tone.field} />
      {wet && <rect y={depth * 0.5} width={1920} height={depth * 0.5} fill={tone.deep} />}
      {filled > 0 && (
        <g opacity={filled < 1 ? thousandth(filled) : undefined}>
          <LandFill land={land} tone={tone} depth={depth} reflects={wet} />
          {glints && <Glints tone={tone} depth={depth} />}
        </g>
      )}
      {progress > 0 && progress < 1 && (
        <path
          d={land.contour}
          pathLength={1}
          fill="none"
          stroke={tone.stroke}
          strokeWidth={6}
          strokeLinecap="round"
          strokeDasharray="1 1"
          strokeDashoffset={tenThousandth(1 - Math.min(1, progress / 0.6))}
          opacity={thousandth(1 - filled)}
        />
      )}
    </g>
  );
};

type LandFillProps = {
  readonly land: Land;
  readonly tone: Tones;
  readonly depth: number;
  readonly reflects: boolean;
};

/** Hills from far to near, their trees, and their reflection in the water. */
const LandFill: React.FC<LandFillProps> = ({land, tone, depth, reflects}) => (
  <g>
    <path d={land.far} fill={tone.far} />
    {reflects && (
      <g transform={`scale(1 ${-thousandth(Math.min(0.4, depth / 320))})`}>
        <path d={land.near} fill={tone.reflected} />
      </g>
    )}
    {land.crest && <path d={land.crest} fill={tone.trees} />}
    <path d={land.near} fill={tone.hill} />
    {land.shade && <path d={land.shade} fill={tone.hillShade} />}
    {land.bank && <path d={land.bank} fill={tone.trees} />}
  </g>
);

const Glints: React.FC<{readonly tone: Tones; readonly depth: number}> = ({tone, depth}) => (
  <g stroke={tone.glint} strokeWidth={5} strokeLinecap="round">
    {GLINTS.map(([x, at, length]) => (
      <path key={`${x}-${at}`} d={`M${x} ${tenth(depth * at)} h${length}`} />
    ))}
  </g>
);

/** Strokes of light on the water: x at 1920, depth 0 … 1, length. */
const GLINTS: readonly (readonly [number, number, number])[] = [
  [120, 0.22, 150],
  [300, 0.22, 36],
  [420, 0.5, 110],
  [700, 0.3, 190],
  [980, 0.66, 130],
  [1240, 0.24, 120],
  [1400, 0.24, 40],
  [1460, 0.52, 210],
  [1720, 0.36, 120],
  [260, 0.8, 170],
  [1560, 0.84, 140],
  [1740, 0.84, 30],
  [860, 0.86, 90],
];
