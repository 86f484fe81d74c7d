import type React from 'react';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {House} from '../../kit/land/House';
import {COLORS} from '../../theme/theme';

type DuskStreetProps = {
  readonly width: number;
  readonly height: number;
  readonly motif: Motif;
  /** Share of the houses that have light in their windows, 0 … 1. */
  readonly litShare: number;
};

/** Bands of a dusk sky from the top: height where each begins, tone. Light text reads on all of them. */
const SKY: readonly (readonly [number, string])[] = [
  [0, '#16224A'],
  [230, '#1F2B58'],
  [470, '#2C3365'],
  [690, '#3E3C70'],
  [830, '#5A4878'],
];

/** Roofs along the foot of the picture: kind, width and how far the foot lies below the picture's edge. */
const HOUSES = [
  ['tube', 128, 70],
  ['gable', 150, 10],
  ['shop', 132, 22],
  ['gable', 140, 4],
  ['tube', 112, 96],
  ['gable', 156, 14],
  ['shop', 126, 30],
  ['tube', 118, 88],
  ['gable', 148, 8],
  ['shop', 136, 18],
  ['gable', 142, 6],
  ['tube', 122, 76],
  ['gable', 150, 12],
] as const;
const WALLS = ['#2A3A6B', '#33406F', '#26365F'] as const;
const ROOFS = ['#46406F', '#553F66', '#3B4577'] as const;

/** A street at dusk, its roofs along the foot of the picture, the hill behind. */
export const DuskStreet: React.FC<DuskStreetProps> = ({width, height, motif, litShare}) => {
  const pitch = width / HOUSES.length;
  return (
    <g>
      {SKY.map(([y, fill]) => (
        <rect key={fill} y={y} width={width} height={height - y} fill={fill} />
      ))}
      <Backdrop motif={motif} width={width} horizon={height - 110} bottom={height} time="dusk" />
      {HOUSES.map(([kind, houseWidth, below], index) => (
        <House
          key={index}
          kind={kind}
          x={index * pitch + (pitch - houseWidth) / 2}
          y={height + below}
          width={houseWidth}
          wall={WALLS[index % WALLS.length] ?? COLORS.inkRaised}
          roof={ROOFS[index % ROOFS.length] ?? COLORS.inkRaised}
          night
          light={((index * 5) % HOUSES.length) / HOUSES.length < litShare ? 1 : 0}
        />
      ))}
    </g>
  );
};
