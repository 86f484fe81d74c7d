import type React from 'react';
import {mixColor} from '../../theme/mix-color';
import {tenth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';
import {Person} from '../../kit/person/Person';
import type {PersonLook} from '../../kit/person/person-look';

/** Where the feet of those who wait stand, px of 1080 lines. */
const FLOOR = 868;
/** Their height, and the distance of two chairs. */
const HEIGHT = 400;
const CHAIR_STEP = 184;

const WAITING: readonly PersonLook[] = [
  {shirt: '#6E8FB5', hair: 'grey', trousers: '#33475F'},
  {shirt: '#B8736B', hair: 'long', trousers: '#3C4557'},
  {shirt: '#8AA08C', hair: 'bun', mark: 'hat', trousers: '#40475A'},
  {shirt: '#C7A566', hair: 'cap', trousers: '#33475F'},
];

type WaitingRowProps = {
  readonly width: number;
  /** 0 all sit and wait … 1 the first stands with a telephone, the others have gone home. */
  readonly warm: number;
  readonly waves: boolean;
};

/** A row of chairs and those who wait on it. */
export const WaitingRow: React.FC<WaitingRowProps> = ({width, warm, waves}) => {
  const left = width - 786;
  const leaving = warm * 1.1 * 800;
  return (
    <g>
      <Chairs left={left} warm={warm} />
      {WAITING.map((look, index) => {
        const x = left + index * CHAIR_STEP;
        if (index === 0 && warm > 0.5)
          return (
            <Person
              key={index}
              {...look}
              shirt={COLORS.river}
              x={tenth(x - 96 * warm)}
              y={FLOOR + 8}
              height={HEIGHT + 56}
              pose={waves ? 'wave' : 'phone'}
            />
          );
        if (warm >= 1) return null;
        return (
          <Person
            key={index}
            {...look}
            x={index === 0 ? x : tenth(x + leaving)}
            y={FLOOR}
            height={HEIGHT}
            pose={index > 0 && warm > 0 ? 'walk' : 'sit'}
          />
        );
      })}
    </g>
  );
};

const Chairs: React.FC<{readonly left: number; readonly warm: number}> = ({left, warm}) => {
  const tone = mixColor('#5F7690', '#B98546', warm);
  return (
    <g>
      <rect
        x={left - 60}
        y={FLOOR - 84}
        width={4 * CHAIR_STEP - 20}
        height={12}
        rx={6}
        fill={COLORS.ink}
        opacity={0.55}
      />
      <path
        d={`M${left - 20} ${FLOOR - 76} v72 M${left + 3 * CHAIR_STEP + 10} ${FLOOR - 76} v72`}
        stroke={COLORS.ink}
        strokeWidth={10}
        opacity={0.55}
      />
      {WAITING.map((look, index) => (
        <g key={look.shirt} fill={tone}>
          <rect
            x={left + index * CHAIR_STEP - 62}
            y={FLOOR - 210}
            width={22}
            height={130}
            rx={11}
          />
          <rect
            x={left + index * CHAIR_STEP - 62}
            y={FLOOR - 100}
            width={104}
            height={22}
            rx={11}
          />
        </g>
      ))}
    </g>
  );
};
