import type React from 'react';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {House} from '../../kit/land/House';
import {Palm} from '../../kit/land/Palm';
import {COLORS} from '../../theme/theme';

type StreetProps = {
  readonly motif: Motif;
  /** Size of the drawing and the line on which the houses stand, px of 1080 lines. */
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  readonly tones: StreetTones;
};

type StreetTones = {
  readonly sky: string;
  readonly sun: string;
  readonly pavement: string;
  readonly kerb: string;
  readonly road: string;
  readonly dash: string;
  readonly walls: readonly string[];
  readonly roofs: readonly string[];
};

/** The street as it was: tired walls, an overcast sky. */
export const TIRED: StreetTones = {
  sky: '#D5DADF',
  sun: '#DFE3E7',
  pavement: '#BCC1C7',
  kerb: '#A7ADB5',
  road: '#8F97A2',
  dash: '#A9B0B9',
  walls: ['#CDCBC6', '#C2C8CE', '#D3CFC7', '#BFC5C9'],
  roofs: ['#8E8F96', '#9A918B', '#838D96', '#95908F'],
};

/** The same street today: fresh paint, a clear morning. */
export const FRESH: StreetTones = {
  sky: '#D3EBFA',
  sun: COLORS.lampSoft,
  pavement: '#F3E4C4',
  kerb: '#DFC999',
  road: '#5F7896',
  dash: '#B9CBE0',
  walls: ['#FFE3AE', '#CDEBE6', '#FBD9C9', '#CFE3F6'],
  roofs: [COLORS.brick, COLORS.teal, '#B4553A', COLORS.river],
};

type Plot = {
  readonly x: number;
  readonly width: number;
  readonly kind: 'tube' | 'gable' | 'shop';
};

/** Plots of 1920 units of street; a wider street repeats them. */
const PLOTS: readonly Plot[] = [
  {x: -40, width: 250, kind: 'gable'},
  {x: 236, width: 160, kind: 'tube'},
  {x: 420, width: 236, kind: 'shop'},
  {x: 686, width: 236, kind: 'gable'},
  {x: 952, width: 168, kind: 'tube'},
  {x: 1146, width: 240, kind: 'shop'},
  {x: 1412, width: 160, kind: 'tube'},
  {x: 1598, width: 226, kind: 'gable'},
  {x: 1846, width: 170, kind: 'tube'},
];
const REPEAT = 2040;

/** One street, from the far hill to the asphalt; its people are drawn over it. */
export const Street: React.FC<StreetProps> = ({motif, width, height, ground, tones}) => (
  <g>
    <rect x={0} y={0} width={width} height={height} fill={tones.sky} />
    <circle cx={width - 210} cy={ground - 276} r={120} fill={tones.sun} />
    <Backdrop motif={motif} width={width} horizon={ground - 110} bottom={ground} time="day" />
    {Array.from({length: Math.ceil(width / REPEAT)}, (_, turn) =>
      PLOTS.map(({x, width: w, kind}, i) => (
        <House
          key={`${turn}-${x}`}
          x={x + turn * REPEAT}
          y={ground}
          width={w}
          kind={kind}
          wall={tones.walls[i % tones.walls.length] ?? COLORS.paper}
          roof={tones.roofs[i % tones.roofs.length] ?? COLORS.brick}
        />
      )),
    )}
    <Palm x={660} y={ground + 6} height={230} />
    <Palm x={1584} y={ground + 6} height={250} />
    <rect x={0} y={ground} width={width} height={78} fill={tones.pavement} />
    <rect x={0} y={ground + 78} width={width} height={14} fill={tones.kerb} />
    <rect x={0} y={ground + 92} width={width} height={height - ground - 92} fill={tones.road} />
    <path
      d={`M60 ${ground + 190} H${width}`}
      stroke={tones.dash}
      strokeWidth={10}
      strokeDasharray="110 90"
    />
  </g>
);
