import type React from 'react';
import {COLORS} from '../../theme/theme';

export type Pose = 'stand' | 'wave' | 'phone' | 'walk' | 'give' | 'sit';

type ArmsProps = {
  readonly side: 'back' | 'front';
  readonly pose: Pose;
  readonly shirt: string;
  /** Sleeves down to the wrist. */
  readonly long: boolean;
};

/** Shoulder, elbow and wrist of an arm, in units of the figure. */
type Arm = {
  readonly shoulder: string;
  readonly elbow: string;
  readonly hand: readonly [number, number];
};

const BACK: Readonly<Record<Pose, Arm>> = {
  stand: {shoulder: '-24 -152', elbow: '-33 -118', hand: [-31, -84]},
  wave: {shoulder: '-24 -152', elbow: '-33 -118', hand: [-31, -84]},
  phone: {shoulder: '-24 -152', elbow: '-33 -118', hand: [-29, -86]},
  walk: {shoulder: '-23 -152', elbow: '-38 -124', hand: [-42, -92]},
  give: {shoulder: '-24 -152', elbow: '-34 -118', hand: [-31, -84]},
  sit: {shoulder: '-22 -152', elbow: '-28 -122', hand: [6, -108]},
};

const FRONT: Readonly<Record<Pose, Arm>> = {
  stand: {shoulder: '24 -152', elbow: '33 -118', hand: [31, -84]},
  wave: {shoulder: '24 -153', elbow: '49 -166', hand: [55, -202]},
  phone: {shoulder: '23 -152', elbow: '33 -118', hand: [12, -136]},
  walk: {shoulder: '23 -152', elbow: '36 -122', hand: [54, -104]},
  give: {shoulder: '23 -152', elbow: '40 -126', hand: [66, -138]},
  sit: {shoulder: '22 -152', elbow: '24 -118', hand: [40, -106]},
};

/** One arm: a sleeve and a bare forearm; a thin shadow sets the front one off the body. */
export const Arms: React.FC<ArmsProps> = ({side, pose, shirt, long}) => {
  const {shoulder, elbow, hand} = (side === 'back' ? BACK : FRONT)[pose];
  const [handX, handY] = hand;
  const line = {fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round'} as const;
  const whole = `M${shoulder} L${elbow} L${handX} ${handY}`;
  const sleeve = long ? whole : `M${shoulder} L${elbow}`;
  const holds = side === 'front' && (pose === 'phone' || pose === 'give');
  return (
    <g>
      {side === 'front' && (
        <g transform="translate(-2.6 1)">
          <path d={sleeve} stroke={COLORS.ink} opacity={0.16} strokeWidth={14} {...line} />
        </g>
      )}
      <path d={whole} stroke={COLORS.skin} strokeWidth={10} {...line} />
      <path d={sleeve} stroke={shirt} strokeWidth={14} {...line} />
      {side === 'back' && (
        <path d={sleeve} stroke={COLORS.ink} opacity={0.12} strokeWidth={14} {...line} />
      )}
      {holds && <HeldPhone x={handX + (pose === 'give' ? 5 : 3)} y={handY - 9} />}
      <circle cx={handX} cy={handY} r={7} fill={COLORS.skin} />
    </g>
  );
};

const HeldPhone: React.FC<{readonly x: number; readonly y: number}> = ({x, y}) => (
  <g transform={`translate(${x} ${y}) rotate(12)`}>
    <rect x={-9} y={-17} width={18} height={32} rx={3.4} fill={COLORS.ink} />
    <rect x={-6.4} y={-14} width={12.8} height={24} rx={1.6} fill={COLORS.riverSoft} />
  </g>
);
