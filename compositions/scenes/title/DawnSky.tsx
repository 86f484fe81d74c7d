import type React from 'react';
import {mix, tenth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type DawnSkyProps = {
  readonly width: number;
  /** Where the water line lies. */
  readonly horizon: number;
  /** 0 night … 1 the sun is on the water line. */
  readonly dawn: number;
};

/** Rings of the coming day from the widest to the narrowest: half axes and tone; text is on the dark ones. */
const RINGS: readonly (readonly [number, number, string])[] = [
  [1560, 700, '#13305E'],
  [1220, 520, '#26406F'],
  [940, 384, '#45477C'],
  [720, 262, '#8A587F'],
  [540, 196, '#D07F78'],
  [380, 140, '#F4AE7C'],
];

/** Where the sun rises: in the dip of the far hills. */
const SUN_X = 0.392;

/** A sky in which the day rises from the water as flat rings of light. */
export const DawnSky: React.FC<DawnSkyProps> = ({width, horizon, dawn}) => (
  <g>
    <rect width={width} height={horizon + 2} fill={COLORS.ink} />
    <Stars width={width} horizon={horizon} />
    {dawn > 0 &&
      RINGS.map(([rx, ry, fill]) => (
        <ellipse
          key={fill}
          cx={width * SUN_X}
          cy={horizon}
          rx={tenth(rx * mix(0.3, 1, dawn))}
          ry={tenth(ry * dawn)}
          fill={fill}
        />
      ))}
    {dawn > 0 && (
      <circle
        cx={width * SUN_X}
        cy={tenth(horizon + mix(70, -52, dawn))}
        r={78}
        fill={COLORS.lamp}
      />
    )}
  </g>
);

/** The reflection of the sun: strokes that shorten with the distance. */
export const SunTrail: React.FC<DawnSkyProps> = ({width, horizon, dawn}) =>
  dawn <= 0 ? null : (
    <g stroke={COLORS.lamp} strokeLinecap="round" strokeWidth={7} opacity={thousandth(dawn * 0.85)}>
      {[150, 96, 190, 60].map((length, index) => (
        <path
          key={length}
          d={`M${tenth(width * SUN_X - length / 2)} ${horizon + 12 + index * 15} h${length}`}
        />
      ))}
    </g>
  );

const Stars: React.FC<{readonly width: number; readonly horizon: number}> = ({width, horizon}) => (
  <g fill={COLORS.paper}>
    {STARS.map(([x, y, r]) => (
      <circle
        key={`${x}-${y}`}
        cx={tenth(x * width)}
        cy={tenth(y * horizon)}
        r={r}
        opacity={0.55}
      />
    ))}
  </g>
);

/** Stars along the picture's edges, off the text: shares of width and height, radius. */
const STARS: readonly (readonly [number, number, number])[] = [
  [0.03, 0.1, 3],
  [0.07, 0.34, 2],
  [0.045, 0.56, 2.4],
  [0.12, 0.05, 2],
  [0.16, 0.62, 2],
  [0.3, 0.03, 2.4],
  [0.42, 0.05, 1.8],
  [0.63, 0.03, 2.4],
  [0.78, 0.05, 2],
  [0.9, 0.09, 3],
  [0.97, 0.2, 2],
  [0.945, 0.4, 2.4],
  [0.985, 0.52, 2],
];
