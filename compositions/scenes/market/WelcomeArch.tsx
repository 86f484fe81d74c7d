import type React from 'react';
import {Person} from '../../kit/person/Person';
import {Heap} from '../../kit/Produce';
import type {Box} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

/** A gate of bamboo at the road's beginning, and the garden that the basket comes from. */
export const WelcomeArch: React.FC<{
  readonly y: number;
  /** The sign for the heading, from the arch's foot; px of 1080 lines. */
  readonly sign: Box;
  /** Both neighbours greet: a long introduction has begun to feel still. */
  readonly greeting: boolean;
}> = ({y, sign, greeting}) => {
  const {x, width, height} = sign;
  return (
    <g transform={`translate(0 ${y})`}>
      {[-640, -470, 470, 640].map((at) => (
        <g key={at}>
          <rect x={at - 17} y={-700} width={34} height={720} rx={12} fill={COLORS.leafDeep} />
          <path
            d={[-560, -420, -280, -140].map((h) => `M${at - 20} ${h} h40`).join(' ')}
            stroke={COLORS.leaf}
            strokeWidth={10}
            strokeLinecap="round"
          />
        </g>
      ))}
      <rect
        x={x - 110}
        y={sign.y - 26}
        width={width + 220}
        height={26}
        rx={12}
        fill={COLORS.leafDeep}
      />
      <rect
        x={x}
        y={sign.y + 14}
        width={width}
        height={height}
        rx={RADIUS.large}
        fill={COLORS.ink}
        opacity={0.14}
      />
      <rect x={x} y={sign.y} width={width} height={height} rx={RADIUS.large} fill={COLORS.teal} />
      {[0, 1, 2, 3, 4, 5, 6, 7].map((i) => (
        <g key={i} transform={`translate(${-830 + (i % 4) * 88} ${-20 + Math.floor(i / 4) * 34})`}>
          <path
            d="M0 0 q-36 -60 -6 -100 q34 40 6 100 Z M0 0 q40 -40 62 -80 q4 60 -62 80 Z"
            fill={i % 2 ? COLORS.leaf : COLORS.leafDeep}
          />
          <circle cx={6} cy={-20} r={16} fill={i % 3 === 0 ? COLORS.brick : '#F08A3C'} />
        </g>
      ))}
      <Person x={-300} y={20} height={370} shirt={COLORS.teal} mark="hat" pose="wave" />
      <Person
        x={300}
        y={20}
        height={370}
        shirt="#2F7FD0"
        mark="scarf"
        pose={greeting ? 'wave' : 'phone'}
        flip
      />
      <Heap x={760} y={20} height={110} />
    </g>
  );
};
