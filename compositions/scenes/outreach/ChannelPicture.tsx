import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {COLORS} from '../../theme/theme';

type ChannelPictureProps = {
  readonly icon: IconName;
  /** Centre and radius of its disc, px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** What a channel looks like where it arrives: bubbles of a chat, neighbours at a meeting, a knock; otherwise its icon. */
export const ChannelPicture: React.FC<ChannelPictureProps> = ({icon, x, y, radius}) => (
  <g transform={`translate(${x} ${y}) scale(${radius / 100})`}>
    {icon === 'chat' && <Bubbles />}
    {(icon === 'meeting' || icon === 'people') && <Meeting />}
    {(icon === 'door' || icon === 'home' || icon === 'hand') && <Knock />}
    {!DRAWN.includes(icon) && (
      <Icon name={icon} x={0} y={0} size={104} color={COLORS.ink} strokeWidth={1.9} />
    )}
  </g>
);

const DRAWN: readonly IconName[] = ['chat', 'meeting', 'people', 'door', 'home', 'hand'];

const Bubbles: React.FC = () => (
  <g>
    <path
      d="M-62 -56 H22 q16 0 16 16 v20 q0 16 -16 16 H-34 l-22 20 v-20 h-6 q-16 0 -16 -16 v-20 q0 -16 16 -16 Z"
      fill={COLORS.card}
    />
    <path
      d="M-58 -38 H14 M-58 -22 H-10"
      stroke={COLORS.river}
      strokeWidth={7}
      strokeLinecap="round"
    />
    <path
      d="M-14 10 H60 q16 0 16 16 v18 q0 16 -16 16 h-4 v20 l-22 -20 H-14 q-16 0 -16 -16 v-18 q0 -16 16 -16 Z"
      fill={COLORS.river}
    />
    <path d="M-10 27 H56 M-10 43 H30" stroke={COLORS.card} strokeWidth={7} strokeLinecap="round" />
  </g>
);

const Meeting: React.FC = () => (
  <g>
    <Person x={-46} y={74} height={122} shirt={COLORS.brick} hair="bun" />
    <Person x={46} y={74} height={122} shirt={COLORS.river} hair="grey" />
    <Person x={0} y={84} height={140} shirt={COLORS.teal} mark="badge" pose="phone" />
  </g>
);

const Knock: React.FC = () => (
  <g>
    <rect x={4} y={-66} width={64} height={140} rx={5} fill={COLORS.wood} />
    <rect x={12} y={-58} width={48} height={124} rx={3} fill={COLORS.river} />
    <rect x={19} y={-48} width={34} height={42} rx={3} fill={COLORS.riverSoft} />
    <rect x={19} y={8} width={34} height={42} rx={3} fill="#094F94" />
    <circle cx={20} cy={0} r={4.5} fill={COLORS.lamp} />
    <Person x={-36} y={78} height={138} shirt={COLORS.teal} mark="badge" pose="give" />
  </g>
);
