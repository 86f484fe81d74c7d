import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import type {PersonLook} from '../../kit/person/person-look';
import {COLORS} from '../../theme/theme';
import {StallGoods, stallKindOf} from './StallGoods';

/** Height of a stall's counter and of the lower edge of its awning over its foot, px of 1080 lines. */
const COUNTER = 124;
const AWNING = 360;
const HALF = 300;

const AWNINGS = [COLORS.brick, COLORS.river, '#D9822B', COLORS.teal, COLORS.leaf];
const KEEPERS: readonly PersonLook[] = [
  {shirt: COLORS.teal, hair: 'bun', mark: 'apron'},
  {shirt: COLORS.brick, hair: 'long', mark: 'apron'},
  {shirt: COLORS.river, mark: 'badge'},
  {shirt: '#A77BB8', hair: 'long', mark: 'apron'},
  {shirt: COLORS.leaf, hair: 'cap'},
];

type StallState = 'coming' | 'here' | 'past';

type StallProps = {
  /** Middle of the stall's foot. */
  readonly x: number;
  readonly y: number;
  readonly index: number;
  readonly icon: IconName;
  readonly state: StallState;
  /** 0 … 1: what is done at this stall has been done. */
  readonly progress: number;
};

/** A market stall that shows one step of a product's road by what lies on its counter. */
export const Stall: React.FC<StallProps> = ({x, y, index, icon, state, progress}) => {
  const cloth = AWNINGS[index % AWNINGS.length] ?? COLORS.brick;
  const keeper = KEEPERS[index % KEEPERS.length] ?? {shirt: COLORS.teal};
  const kind = stallKindOf(icon);
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse rx={HALF + 30} ry={14} fill={COLORS.ink} opacity={0.12} />
      <rect x={-HALF + 22} y={-AWNING - 20} width={2 * HALF - 44} height={AWNING} fill="#F7E6C6" />
      <rect x={-HALF + 10} y={-AWNING - 40} width={20} height={AWNING + 40} fill={COLORS.wood} />
      <rect x={HALF - 30} y={-AWNING - 40} width={20} height={AWNING + 40} fill={COLORS.wood} />
      <Person
        x={130}
        y={0}
        height={292}
        {...keeper}
        pose={kind === 'phone' ? 'phone' : 'stand'}
        flip
      />
      <rect x={-HALF} y={-COUNTER} width={2 * HALF} height={COUNTER} rx={10} fill="#B77F4E" />
      <rect
        x={-HALF}
        y={-COUNTER + 40}
        width={2 * HALF}
        height={10}
        fill={COLORS.ink}
        opacity={0.1}
      />
      <rect
        x={-HALF - 14}
        y={-COUNTER - 18}
        width={2 * HALF + 28}
        height={28}
        rx={12}
        fill="#D29C66"
      />
      <g transform={`translate(0 ${-COUNTER - 18})`}>
        <StallGoods kind={kind} icon={icon} progress={progress} foot={COUNTER + 18} />
      </g>
      <Awning color={cloth} />
      {state !== 'here' && (
        <g transform={`translate(0 ${-AWNING - 138})`}>
          <path d="M-12 40 h24 v40 h-24 Z" fill={COLORS.wood} />
          <circle
            r={58}
            fill={state === 'past' ? COLORS.teal : COLORS.card}
            stroke={COLORS.card}
            strokeWidth={8}
          />
          <Icon
            name={state === 'past' ? 'check' : icon}
            x={0}
            y={0}
            size={66}
            color={state === 'past' ? COLORS.card : COLORS.inkSoft}
            strokeWidth={state === 'past' ? 3 : 2}
          />
        </g>
      )}
    </g>
  );
};

/** Eight stripes with a scalloped edge. */
const Awning: React.FC<{color: string}> = ({color}) => {
  const stripe = (2 * HALF + 40) / 8;
  return (
    <g transform={`translate(${-HALF - 20} ${-AWNING - 62})`}>
      {Array.from({length: 8}, (_, i) => (
        <path
          key={i}
          d={`M${i * stripe} 70 L${20 + i * (stripe - 5)} 0 h${stripe - 5} L${(i + 1) * stripe} 70 v14 a${stripe / 2} ${stripe / 2.6} 0 0 1 ${-stripe} 0 Z`}
          fill={i % 2 === 0 ? color : COLORS.card}
        />
      ))}
      <path d={`M0 70 h${8 * stripe} v8 h${-8 * stripe} Z`} fill={COLORS.ink} opacity={0.08} />
    </g>
  );
};
