import type React from 'react';
import {COLORS} from '../../theme/theme';
import {GableHouse, ShopHouse, TubeHouse} from './HouseKinds';

type HouseProps = {
  /** Left foot of the wall and the width of the wall, in px; the height follows from the kind. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly kind: 'tube' | 'gable' | 'shop';
  readonly wall: string;
  readonly roof: string;
  /** Windows lit: evening. */
  readonly lit?: boolean;
  /** How far the light in the windows has come up, 0 … 1; absent = as `lit` says. */
  readonly light?: number;
  /** Darkens the drawing for night scenes. */
  readonly night?: boolean;
};

const GLASS_DAY = '#BBD6EC';
const GLASS_NIGHT = '#0F2748';

/** A house of a Vietnamese street, in a box 100 units wide with its foot at the origin: tube house, gable or shop. */
export const House: React.FC<HouseProps> = ({
  x,
  y,
  width,
  kind,
  wall,
  roof,
  lit = false,
  light = lit ? 1 : 0,
  night = false,
}) => {
  const paint = {
    wall,
    roof,
    light,
    glass: night ? GLASS_NIGHT : GLASS_DAY,
    trim: night ? '#35568A' : '#FFFFFF',
    door: night ? '#132B4F' : COLORS.wood,
    plant: night ? '#1B5150' : COLORS.leaf,
  };
  return (
    <g transform={`translate(${x} ${y}) scale(${width / 100})`}>
      {kind === 'tube' && <TubeHouse {...paint} />}
      {kind === 'gable' && <GableHouse {...paint} />}
      {kind === 'shop' && <ShopHouse {...paint} />}
    </g>
  );
};
