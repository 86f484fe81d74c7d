import type React from 'react';
import {COLORS} from '../theme/theme';
import type {Timeline} from '../../src/timeline/timeline';

export type Motif = Timeline['motif'];

type BackdropProps = {
  readonly motif: Motif;
  readonly width: number;
  /** Where the ground or the water line lies, and where the picture ends below it, in px. */
  readonly horizon: number;
  readonly bottom: number;
  readonly time: 'day' | 'night';
  /** 0 … 1: the land draws itself from left to right. */
  readonly progress?: number;
};

const TONES = {
  day: {
    far: '#CFE0EC',
    hill: '#A9C9BE',
    hillShade: '#97BBAF',
    water: '#BCD9F0',
    glint: '#E4F1FB',
    field: '#BFD9A8',
  },
  night: {
    far: '#142F55',
    hill: '#17385C',
    hillShade: '#132F50',
    water: '#123A68',
    glint: '#1F4E85',
    field: '#173B4F',
  },
} as const;

/** The land behind a scene: a drawing of a kind of place, never a map. */
export const Backdrop: React.FC<BackdropProps> = ({
  motif,
  width,
  horizon,
  bottom,
  time,
  progress = 1,
}) => {
  const tone = TONES[time];
  const unit = width / 1920;
  const id = `land-${motif}-${time}`;
  return (
    <g>
      {progress < 1 && (
        <clipPath id={id}>
          <rect x={0} y={0} width={width * progress} height={bottom} />
        </clipPath>
      )}
      <g {...(progress < 1 ? {clipPath: `url(#${id})`} : {})}>
        <g transform={`translate(0 ${horizon}) scale(${unit})`}>
          <path
            d="M0 0 V-70 Q240 -150 520 -80 T1040 -90 T1560 -70 T1920 -110 V0 Z"
            fill={tone.far}
          />
          {motif === 'river-hill' && (
            <>
              <path
                d="M1030 0 Q1130 -40 1190 -180 Q1206 -214 1250 -216 H1590 Q1634 -214 1652 -178 Q1720 -40 1840 0 Z"
                fill={tone.hill}
              />
              <path
                d="M1480 -216 H1590 Q1634 -214 1652 -178 Q1720 -40 1840 0 H1560 Q1470 -90 1480 -216 Z"
                fill={tone.hillShade}
              />
            </>
          )}
          {motif === 'fields' && <path d="M0 0 Q480 -60 960 0 T1920 0 Z" fill={tone.hill} />}
          {motif === 'town' && (
            <path
              d="M1080 0 v-90 h90 v-60 h110 v110 h70 v-150 h120 v130 h90 v-70 h120 v130 Z"
              fill={tone.hill}
            />
          )}
        </g>
        <rect
          x={0}
          y={horizon}
          width={width}
          height={bottom - horizon}
          fill={motif === 'fields' ? tone.field : tone.water}
        />
        <g stroke={tone.glint} strokeWidth={5 * unit} strokeLinecap="round">
          {GLINTS.map(([x, depth, length]) => (
            <path
              key={`${x}-${depth}`}
              d={`M${x * unit} ${horizon + (bottom - horizon) * depth} h${length * unit}`}
            />
          ))}
        </g>
      </g>
    </g>
  );
};

/** Strokes of light on the water: x at 1920, depth 0 … 1, length. */
const GLINTS: readonly (readonly [number, number, number])[] = [
  [120, 0.22, 150],
  [420, 0.5, 110],
  [700, 0.3, 190],
  [980, 0.66, 130],
  [1240, 0.24, 120],
  [1460, 0.52, 210],
  [1720, 0.36, 120],
  [260, 0.8, 170],
  [1560, 0.84, 140],
  [860, 0.86, 90],
];

/** A palm of the river bank; `height` in px from foot to crown. */
export const Palm: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly night?: boolean;
}> = ({x, y, height, night = false}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 200})`}>
    <path d="M-6 0 Q2 -90 10 -160 l10 2 Q12 -80 8 0 Z" fill={night ? '#1B3A55' : COLORS.wood} />
    {[
      'M14 -162 q-60 -46 -92 4 q48 -22 92 6',
      'M14 -162 q-30 -66 -74 -50 q44 12 72 56',
      'M14 -162 q10 -70 64 -60 q-44 18 -58 64',
      'M14 -162 q66 -46 96 10 q-50 -26 -92 0',
      'M14 -162 q-40 10 -54 54 q30 -36 56 -44',
      'M14 -162 q44 14 52 58 q-28 -38 -54 -48',
    ].map((d) => (
      <path key={d} d={`${d} Z`} fill={night ? '#164A4B' : COLORS.leaf} />
    ))}
  </g>
);
