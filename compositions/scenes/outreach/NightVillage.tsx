import type React from 'react';
import {House} from '../../kit/land/House';
import {Palm} from '../../kit/land/Palm';
import {tenth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

type NightVillageProps = {
  /** How far each house is lit, 0 … 1, from the loudspeaker outwards. */
  readonly lights: readonly number[];
  /** Where the pole is, and the highest point of the land, px. */
  readonly pole: number;
  readonly crown: number;
};

const LAND = '#0A1A33';
const LAND_EDGE = '#14315A';
const ROAD = '#122B50';
const WALLS = ['#27497A', '#2E4268', '#1F4C6E', '#34466F'] as const;
const ROOFS = ['#7A3B46', '#1C6A72', '#70493F', '#225C9C'] as const;

/** Distance from the pole, width and kind of each plot, at 1920 × 1080; negative = left of the pole. */
const PLOTS = [
  [-142, 88, 'gable'],
  [52, 80, 'tube'],
  [-244, 78, 'tube'],
  [156, 92, 'shop'],
  [-352, 84, 'gable'],
  [272, 84, 'gable'],
  [-512, 88, 'gable'],
  [420, 88, 'gable'],
  [-690, 106, 'gable'],
  [580, 106, 'gable'],
  [-880, 120, 'shop'],
  [764, 120, 'shop'],
] as const;

/** Radius of the round of land, px of 1080 lines. */
const ROUND = 2300;
/** Stars of the upper sky: place as a share of the width and of the height, radius. */
const STARS = [
  [0.03, 0.07, 3],
  [0.09, 0.03, 2.4],
  [0.155, 0.09, 2.4],
  [0.85, 0.04, 2.4],
  [0.91, 0.09, 3],
  [0.97, 0.03, 2.4],
  [0.018, 0.34, 2.4],
  [0.982, 0.3, 2.4],
] as const;

/** The round of the land at a distance from the pole: how far it falls, in px of 1080 lines. */
const fall = (distance: number): number => ROUND - Math.sqrt(ROUND ** 2 - distance ** 2);

/** The ward at night under its loudspeaker: a round of land with a ring of houses. */
export const NightVillage: React.FC<NightVillageProps> = ({lights, pole, crown}) => {
  const {px, scale, width, height} = useStage();
  const unit = width / 1920;
  return (
    <g>
      {STARS.map(([x, y, r]) => (
        <circle
          key={x}
          cx={x * width}
          cy={y * height}
          r={tenth(r * scale)}
          fill={COLORS.paperSoft}
        />
      ))}
      <Palm x={pole - px(268)} y={crown + px(22)} height={px(170)} night />
      <Palm x={pole + px(392)} y={crown + px(40)} height={px(140)} night />
      {PLOTS.map(([distance, size, kind], i) => (
        <House
          key={distance}
          x={pole + distance * unit}
          y={crown + px(fall(distance + size / 2)) + px(8)}
          width={size * unit}
          kind={kind}
          wall={WALLS[i % WALLS.length] ?? WALLS[0]}
          roof={ROOFS[(i * 3) % ROOFS.length] ?? ROOFS[0]}
          light={lights[i] ?? 0}
          night
        />
      ))}
      <circle cx={pole} cy={crown + px(ROUND)} r={px(ROUND)} fill={LAND} />
      <circle
        cx={pole}
        cy={crown + px(ROUND)}
        r={px(ROUND)}
        fill="none"
        stroke={LAND_EDGE}
        strokeWidth={px(10)}
      />
      <path
        d={`M${pole - px(30)} ${crown + px(12)} h${px(60)} L${pole + px(240)} ${height} H${pole - px(240)} Z`}
        fill={ROAD}
      />
    </g>
  );
};
