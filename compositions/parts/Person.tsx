import type React from 'react';
import {COLORS} from '../theme/theme';

export type PersonLook = {
  /** Colour of the upper garment. */
  readonly shirt: string;
  readonly trousers?: string;
  readonly hair?: 'short' | 'long' | 'bun' | 'grey' | 'cap';
  /** Something that tells the role without a face: a sash, a badge, a conical hat, an apron. */
  readonly mark?: 'none' | 'badge' | 'hat' | 'apron' | 'scarf' | 'uniform';
};

type PersonProps = PersonLook & {
  /** Where the feet stand, and the height from feet to crown, in px. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Raised arm, arm bent to a phone, arms at the side, or a stride. */
  readonly pose?: 'stand' | 'wave' | 'phone' | 'walk' | 'give';
  readonly flip?: boolean;
};

const HAIR_GREY = '#8C93A0';

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
  const hairColor = hair === 'grey' ? HAIR_GREY : COLORS.hair;
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>
      <ellipse cx={0} cy={0} rx={40} ry={6} fill={COLORS.ink} opacity={0.12} />
      {pose === 'walk' ? (
        <path d="M-12 -88 L-30 -6 h18 L0 -60 L18 -6 h18 L12 -88 Z" fill={trousers} />
      ) : (
        <path d="M-24 -90 L-22 -4 h18 L0 -66 L4 -4 h18 L24 -90 Z" fill={trousers} />
      )}
      <BackArm pose={pose} shirt={shirt} />
      <path d="M-30 -146 q2 -20 22 -21 h16 q20 1 22 21 l2 66 q-32 10 -64 0 Z" fill={shirt} />
      <path d="M-9 -178 h18 v14 q-9 9 -18 0 Z" fill={COLORS.skinDeep} />
      {(hair === 'long' || hair === 'bun') && (
        <path
          d="M-27 -198 q0 -26 27 -26 q27 0 27 26 v26 q-10 8 -27 8 q-17 0 -27 -8 Z"
          fill={hairColor}
        />
      )}
      {hair === 'bun' && <circle cx={0} cy={-228} r={11} fill={hairColor} />}
      <circle cx={0} cy={-192} r={22} fill={COLORS.skin} />
      <path
        d="M-24 -192 q-2 -28 24 -28 q26 0 24 28 q-4 -14 -16 -16 q-14 4 -22 0 q-8 4 -10 16 Z"
        fill={hairColor}
      />
      <Mark mark={mark} shirt={shirt} />
      <FrontArm pose={pose} shirt={shirt} />
    </g>
  );
};

type ArmProps = {readonly pose: NonNullable<PersonProps['pose']>; readonly shirt: string};

const sleeve = {
  fill: 'none',
  strokeWidth: 17,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const BackArm: React.FC<ArmProps> = ({pose, shirt}) => (
  <g>
    <path
      d={pose === 'walk' ? 'M-22 -142 L-38 -100 L-26 -80' : 'M-24 -142 L-34 -104 L-32 -78'}
      stroke={shirt}
      {...sleeve}
    />
    <circle
      cx={pose === 'walk' ? -25 : -32}
      cy={pose === 'walk' ? -76 : -72}
      r={9}
      fill={COLORS.skin}
    />
  </g>
);

const FrontArm: React.FC<ArmProps> = ({pose, shirt}) => {
  if (pose === 'wave') {
    return (
      <g>
        <path d="M24 -142 L46 -160 L52 -196" stroke={shirt} {...sleeve} />
        <circle cx={53} cy={-206} r={10} fill={COLORS.skin} />
      </g>
    );
  }
  if (pose === 'phone' || pose === 'give') {
    const reach = pose === 'give' ? 58 : 34;
    return (
      <g>
        <path d={`M24 -142 L34 -112 L${reach} -122`} stroke={shirt} {...sleeve} />
        <rect
          x={reach + 2}
          y={-150}
          width={20}
          height={36}
          rx={4}
          fill={COLORS.ink}
          transform={`rotate(12 ${reach} -130)`}
        />
        <rect
          x={reach + 5}
          y={-146}
          width={14}
          height={26}
          rx={2}
          fill={COLORS.riverSoft}
          transform={`rotate(12 ${reach} -130)`}
        />
        <circle cx={reach + 4} cy={-120} r={9} fill={COLORS.skin} />
      </g>
    );
  }
  return (
    <g>
      <path
        d={pose === 'walk' ? 'M22 -142 L40 -112 L50 -92' : 'M24 -142 L34 -104 L32 -78'}
        stroke={shirt}
        {...sleeve}
      />
      <circle
        cx={pose === 'walk' ? 52 : 32}
        cy={pose === 'walk' ? -88 : -72}
        r={9}
        fill={COLORS.skin}
      />
    </g>
  );
};

const Mark: React.FC<{readonly mark: NonNullable<PersonLook['mark']>; readonly shirt: string}> = ({
  mark,
  shirt,
}) => {
  switch (mark) {
    case 'hat':
      return (
        <path
          d="M-46 -202 Q0 -262 46 -202 Q0 -188 -46 -202 Z"
          fill="#E9D29B"
          stroke="#CDB274"
          strokeWidth={2}
        />
      );
    case 'badge':
      return (
        <g>
          <path d="M-8 -160 L0 -128 L8 -160" fill="none" stroke={COLORS.paper} strokeWidth={3} />
          <rect x={-9} y={-130} width={18} height={24} rx={3} fill={COLORS.paper} />
          <rect x={-5} y={-124} width={10} height={4} fill={COLORS.river} />
        </g>
      );
    case 'apron':
      return <path d="M-18 -150 h36 l6 66 q-24 8 -48 0 Z" fill={COLORS.paper} opacity={0.92} />;
    case 'scarf':
      return <path d="M-18 -166 q18 14 36 0 l4 12 q-22 12 -44 0 Z" fill={COLORS.lamp} />;
    case 'uniform':
      return (
        <g>
          <path
            d="M-26 -200 q26 -32 52 0 q-26 -10 -52 0 Z"
            fill={shirt}
            stroke={COLORS.ink}
            strokeWidth={2}
          />
          <path d="M-28 -198 q28 -12 56 0 q-28 8 -56 0 Z" fill={COLORS.ink} />
          <path d="M-12 -164 L0 -146 L12 -164" fill="none" stroke={COLORS.ink} strokeWidth={3} />
        </g>
      );
    case 'none':
      return null;
  }
};
