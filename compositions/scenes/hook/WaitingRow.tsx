import type React from 'react';
import {Person} from '../../kit/person/Person';
import type {PersonLook} from '../../kit/person/person-look';
import {mixColor} from '../../theme/mix-color';
import {tenth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

/** How far below the edge of the floor the feet are, px of 1080 lines. */
const FEET = 16;
/** Height of a figure, and the distance of two chairs. */
const HEIGHT = 400;
const CHAIR_STEP = 184;

const WAITING: readonly PersonLook[] = [
  {shirt: '#6E8FB5', hair: 'grey', trousers: '#33475F'},
  {shirt: '#B8736B', hair: 'long', trousers: '#3C4557'},
  {shirt: '#8AA08C', hair: 'bun', mark: 'hat', trousers: '#40475A'},
  {shirt: '#C7A566', hair: 'cap', trousers: '#33475F'},
];

type WaitingRowProps = {
  /** Left end of the row, and where the floor begins. */
  readonly left: number;
  readonly floor: number;
  /** 0 all sit and wait … 1 the first stands with a telephone, the others have gone home. */
  readonly warmth: number;
  readonly waving: boolean;
};

/** A row of chairs and those who wait on it. */
export const WaitingRow: React.FC<WaitingRowProps> = ({left, floor, warmth, waving}) => {
  const feet = floor + FEET;
  const leaving = warmth * 1.1 * 800;
  return (
    <g>
      <Chairs left={left} feet={feet} warmth={warmth} />
      {WAITING.map((look, index) => {
        const x = left + index * CHAIR_STEP;
        if (index === 0 && warmth > 0.5)
          return (
            <Person
              key={index}
              {...look}
              shirt={COLORS.river}
              x={tenth(x - 96 * warmth)}
              y={feet + 8}
              height={HEIGHT + 56}
              pose={waving ? 'wave' : 'phone'}
            />
          );
        if (warmth >= 1) return null;
        return (
          <Person
            key={index}
            {...look}
            x={index === 0 ? x : tenth(x + leaving)}
            y={feet}
            height={HEIGHT}
            pose={index > 0 && warmth > 0 ? 'walk' : 'sit'}
          />
        );
      })}
    </g>
  );
};

const Chairs: React.FC<{
  readonly left: number;
  readonly feet: number;
  readonly warmth: number;
}> = ({left, feet, warmth}) => {
  const tone = mixColor('#5F7690', '#B98546', warmth);
  return (
    <g>
      <rect
        x={left - 60}
        y={feet - 84}
        width={4 * CHAIR_STEP - 20}
        height={12}
        rx={6}
        fill={COLORS.ink}
        opacity={0.55}
      />
      <path
        d={`M${left - 20} ${feet - 76} v72 M${left + 3 * CHAIR_STEP + 10} ${feet - 76} v72`}
        stroke={COLORS.ink}
        strokeWidth={10}
        opacity={0.55}
      />
      {WAITING.map((look, index) => (
        <g key={look.shirt} fill={tone}>
          <rect x={left + index * CHAIR_STEP - 62} y={feet - 210} width={22} height={130} rx={11} />
          <rect x={left + index * CHAIR_STEP - 62} y={feet - 100} width={104} height={22} rx={11} />
        </g>
      ))}
    </g>
  );
};
