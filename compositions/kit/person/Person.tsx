import type React from 'react';
import {COLORS} from '../../theme/theme';
import type {PersonLook} from './person-look';
import {Arms, type Pose} from './PersonArms';
import {HairBack, HairFront, Headwear} from './PersonHair';

export type PersonProps = PersonLook & {
  /** Where the feet stand, and the height from feet to crown, in px. A seated figure has the same scale. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Raised arm, arm bent to a phone, a stride, a phone held out, or seated on a chair to the right. */
  readonly pose?: Pose;
  readonly flip?: boolean;
};

const SHOE = '#5A4038';
/** How far a seated figure sinks: from standing hip to the seat of a chair, in units of the drawing. */
const SEAT_DROP = 44;

/** A simple figure without a face, drawn in a box of 100 × 220 units with the feet at the origin. */
export const Person: React.FC<PersonProps> = ({
  x,
  y,
  height,
  shirt,
  trousers = COLORS.ink,
  hair = 'short',
  mark = 'none',
  pose = 'stand',
  flip = false,
}) => {
  const scale = height / 220;
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>
      <ellipse cx={pose === 'sit' ? 16 : 2} rx={44} ry={5.5} fill={COLORS.ink} opacity={0.13} />
      <Legs pose={pose} trousers={trousers} />
      <g transform={pose === 'sit' ? `translate(0 ${SEAT_DROP})` : 'translate(0 0)'}>
        <HairBack hair={hair} underHat={mark === 'hat'} />
        <Arms side="back" pose={pose} shirt={shirt} long={mark === 'uniform'} />
        <Torso shirt={shirt} mark={mark} />
        <Head />
        <HairFront hair={hair} />
        <Headwear hair={hair} mark={mark} shirt={shirt} />
        <Arms side="front" pose={pose} shirt={shirt} long={mark === 'uniform'} />
      </g>
    </g>
  );
};

const Head: React.FC = () => (
  <g>
    <path d="M-7.5 -182 h15 v16 q-7.5 9 -15 0 Z" fill={COLORS.skinDeep} />
    <circle cx={-18} cy={-193} r={4.4} fill={COLORS.skinDeep} />
    <circle cx={18} cy={-193} r={4.4} fill={COLORS.skin} />
    <path
      d="M-18.5 -198 q0 -20 18.5 -20 q18.5 0 18.5 20 q0 14 -7 20.5 q-5 4.5 -11.5 4.5 q-6.5 0 -11.5 -4.5 q-7 -6.5 -7 -20.5 Z"
      fill={COLORS.skin}
    />
    <path
      d="M-18.5 -198 q0 14 7 20.5 q5 4.5 11.5 4.5 q-9 -8 -9.5 -25 Z"
      fill={COLORS.skinDeep}
      opacity={0.4}
    />
  </g>
);

/** The upper garment with the mark of the role. */
const Torso: React.FC<{
  readonly shirt: string;
  readonly mark: NonNullable<PersonLook['mark']>;
}> = ({shirt, mark}) => (
  <g>
    <path
      d="M-11 -169 Q-27 -166 -29 -150 L-25 -88 Q0 -80 25 -88 L29 -150 Q27 -166 11 -169 Q0 -160 -11 -169 Z"
      fill={shirt}
    />
    <path
      d="M-29 -150 L-25 -88 Q-16 -85 -8 -84 Q-20 -118 -15 -168 Q-27 -164 -29 -150 Z"
      fill={COLORS.ink}
      opacity={0.12}
    />
    {mark !== 'scarf' && (
      <path
        d="M-11 -169 L0 -154 L11 -169 L14 -163 L2 -149 H-2 L-14 -163 Z"
        fill={COLORS.paper}
        opacity={mark === 'uniform' ? 0.25 : 0.55}
      />
    )}
    {mark === 'uniform' && (
      <g>
        <path
          d="M-27 -158 l11 -6 l2 5 l-13 7 Z M27 -158 l-11 -6 l-2 5 l13 7 Z"
          fill={COLORS.lamp}
        />
        <path d="M0 -148 V-83" stroke={COLORS.ink} strokeWidth={1.6} opacity={0.45} />
        <path
          d="M-20 -136 h12 v12 h-12 Z M8 -136 h12 v12 h-12 Z"
          fill={COLORS.ink}
          opacity={0.18}
        />
        <path d="M-25 -94 Q0 -86 25 -94 v6 Q0 -80 -25 -88 Z" fill={COLORS.ink} opacity={0.75} />
      </g>
    )}
    {mark === 'badge' && (
      <g>
        <path d="M-9 -167 L0 -130 L9 -167" fill="none" stroke={COLORS.lamp} strokeWidth={2.6} />
        <rect x={-8.5} y={-131} width={17} height={22} rx={2.6} fill={COLORS.card} />
        <circle cx={0} cy={-124} r={3.4} fill={COLORS.river} />
        <path d="M-5 -115.5 h10" stroke={COLORS.river} strokeWidth={2.4} />
      </g>
    )}
    {mark === 'apron' && (
      <g>
        <path d="M-12 -168 L-9 -144 M12 -168 L9 -144" stroke={COLORS.lampSoft} strokeWidth={3.4} />
        <path
          d="M-14 -146 h28 l3 26 q8 3 8 10 l2 44 q-27 8 -54 0 l2 -44 q0 -7 8 -10 Z"
          fill={COLORS.lampSoft}
        />
        <path d="M-12 -102 h24 v12 q0 5 -5 5 h-14 q-5 0 -5 -5 Z" fill={COLORS.wood} opacity={0.3} />
      </g>
    )}
    {mark === 'scarf' && (
      <g fill={COLORS.lampSoft}>
        <path d="M-16 -171 q16 15 32 0 l5 11 q-21 15 -42 0 Z" />
        <path d="M6 -156 l13 -2 l1 36 l-12 2 Z" />
        <path d="M7 -140 l13 -1 M8 -129 l12 -1.5" stroke={COLORS.brick} strokeWidth={2} />
      </g>
    )}
  </g>
);

const Legs: React.FC<{readonly pose: Pose; readonly trousers: string}> = ({pose, trousers}) => {
  const [back, front, shoes] = LEGS[pose === 'walk' || pose === 'sit' ? pose : 'stand'];
  return (
    <g>
      <path d={shoes} fill={SHOE} />
      <path d={back} fill={trousers} />
      <path d={back} fill={COLORS.paper} opacity={0.1} />
      <path d={front} fill={trousers} />
    </g>
  );
};

/** Back leg, front leg, shoes. */
const LEGS = {
  stand: [
    'M-24 -94 H2 L-2 -5 H-19 Z',
    'M-3 -94 H24 L19 -5 H3 Z',
    'M-20 -7 h18 v7 h-24 q0 -6 6 -7 Z M2 -7 h18 q6 1 6 7 h-24 Z',
  ],
  walk: [
    'M-23 -94 H6 Q2 -56 -16 -42 L-36 -8 L-50 -15 L-29 -54 Z',
    'M-6 -94 H24 Q30 -58 34 -48 L42 -6 H26 L14 -46 Z',
    'M-51 -17 l15 8 l-4 9 h-6 q-8 -6 -10 -12 Z M25 -8 h18 q9 2 10 8 h-28 Z',
  ],
  sit: [
    'M-24 -56 q0 -12 14 -12 h44 q12 0 12 12 L40 -5 H26 L24 -42 H-20 Z',
    'M-20 -52 q0 -14 14 -14 h46 q14 0 14 13 L54 -5 H38 L34 -38 H-18 Z',
    'M25 -7 h16 q8 1 8 7 h-24 Z M37 -7 h18 q9 2 10 7 h-28 Z',
  ],
} as const;
