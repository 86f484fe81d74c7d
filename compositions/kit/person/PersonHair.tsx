import type React from 'react';
import {COLORS} from '../../theme/theme';
import type {PersonLook} from './person-look';

type Hair = NonNullable<PersonLook['hair']>;

const HAIR_GREY = '#9AA1AD';
const STRAW = '#EBD6A2';
const STRAW_SHADE = '#D3B878';

const colorOf = (hair: Hair): string => (hair === 'grey' ? HAIR_GREY : COLORS.hair);

/** What falls behind the shoulders; a bun hides under a hat. */
export const HairBack: React.FC<{readonly hair: Hair; readonly underHat: boolean}> = ({
  hair,
  underHat,
}) => (
  <g fill={colorOf(hair)}>
    {hair === 'long' && (
      <path d="M-23 -200 q0 -24 23 -24 q23 0 23 24 q0 30 6 50 q-29 10 -58 0 q6 -20 6 -50 Z" />
    )}
    {hair === 'bun' && !underHat && <circle cx={-6} cy={-224} r={10} />}
    {hair === 'bun' && <path d="M-21 -200 h42 v16 q-21 12 -42 0 Z" />}
  </g>
);

/** The hair line over the forehead. */
export const HairFront: React.FC<{readonly hair: Hair}> = ({hair}) => {
  const fill = colorOf(hair);
  switch (hair) {
    case 'long':
      return (
        <path
          d="M-23 -186 q-3 -38 23 -38 q26 0 23 38 q-4 -16 -14 -22 q-12 8 -22 6 q-8 4 -10 16 Z"
          fill={fill}
        />
      );
    case 'bun':
      return (
        <path
          d="M-21 -190 q-3 -32 21 -32 q24 0 21 32 q-2 -12 -9 -17 q-14 -2 -22 0 q-8 4 -11 17 Z"
          fill={fill}
        />
      );
    case 'grey':
      return (
        <path
          d="M-21 -188 q-4 -34 21 -34 q25 0 21 34 q-3 -6 -3 -12 q-3 -10 -10 -12 q-10 3 -18 0 q-7 3 -8 12 q0 6 -3 12 Z"
          fill={fill}
        />
      );
    case 'short':
    case 'cap':
      return (
        <path
          d="M-21 -192 q-3 -30 19 -30 q10 -4 18 3 q8 7 5 27 q-3 -8 -6 -12 q-12 2 -26 -4 q-5 5 -6 9 q-2 2 -4 7 Z"
          fill={fill}
        />
      );
  }
};

type HeadwearProps = {
  readonly hair: Hair;
  readonly mark: NonNullable<PersonLook['mark']>;
  readonly shirt: string;
};

/** A conical hat, a sun cap or a peaked cap; the last carries no emblem. */
export const Headwear: React.FC<HeadwearProps> = ({hair, mark, shirt}) => {
  if (mark === 'hat')
    return (
      <g>
        <path
          d="M-19 -200 Q-14 -176 0 -172 Q14 -176 19 -200"
          fill="none"
          stroke={COLORS.brick}
          strokeWidth={1.8}
        />
        <path d="M-50 -200 Q-24 -226 0 -248 Q24 -226 50 -200 Q0 -186 -50 -200 Z" fill={STRAW} />
        <path
          d="M-50 -200 Q-24 -226 0 -248 Q-14 -218 -16 -193.5 Q-34 -195.5 -50 -200 Z"
          fill={STRAW_SHADE}
          opacity={0.6}
        />
        <path
          d="M-34 -213 Q0 -203 34 -213 M-18 -230 Q0 -224 18 -230"
          fill="none"
          stroke={STRAW_SHADE}
          strokeWidth={1.8}
        />
      </g>
    );
  if (mark === 'uniform')
    return (
      <g>
        <path d="M-23 -203 V-212 H23 V-203 Q0 -209 -23 -203 Z" fill={COLORS.brick} />
        <path
          d="M-29 -219 Q-26 -232 0 -233 Q26 -232 29 -219 Q28 -212 22 -211 H-22 Q-28 -212 -29 -219 Z"
          fill={shirt}
        />
        <path
          d="M-29 -219 Q-26 -232 0 -233 Q-10 -222 -10 -211 H-22 Q-28 -212 -29 -219 Z"
          fill={COLORS.ink}
          opacity={0.14}
        />
        <path
          d="M-21 -204 Q0 -211 24 -204 Q20 -197 0 -199 Q-18 -198 -21 -204 Z"
          fill={COLORS.ink}
        />
      </g>
    );
  if (hair === 'cap')
    return (
      <g>
        <path
          d="M-22 -203 Q-24 -226 0 -226 Q24 -226 22 -203 Q0 -209 -22 -203 Z"
          fill={COLORS.teal}
        />
        <path d="M8 -207 Q30 -210 42 -200 Q26 -198 12 -201 Z" fill={COLORS.teal} />
        <path d="M8 -207 Q30 -210 42 -200 Q26 -198 12 -201 Z" fill={COLORS.ink} opacity={0.25} />
      </g>
    );
  return null;
};
