import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {Person, type PersonProps} from '../../kit/person/Person';
import {Parcel} from '../../kit/Produce';
import {COLORS} from '../../theme/theme';

type RoomKind = 'clinic' | 'school' | 'welfare' | 'guard';

const KIND_OF: Partial<Record<IconName, RoomKind>> = {
  health: 'clinic',
  stethoscope: 'clinic',
  school: 'school',
  book: 'school',
  training: 'school',
  baby: 'school',
  shield: 'guard',
  police: 'guard',
  bell: 'guard',
  location: 'guard',
  qr: 'guard',
};
const kindOf = (icon: IconName): RoomKind => KIND_OF[icon] ?? 'welfare';

/** Paint of the wall and of the floor, by room. */
const PAINT: Readonly<
  Record<RoomKind, {readonly wall: string; readonly floor: string; readonly trim: string}>
> = {
  clinic: {wall: '#DDF1EE', floor: '#A9D3CC', trim: '#C3E5DF'},
  school: {wall: '#FFF0CF', floor: '#DDB37C', trim: '#F4DDAA'},
  welfare: {wall: '#DFECF9', floor: '#A7C4E2', trim: '#C6DDF2'},
  guard: {wall: '#FBE6E0', floor: '#DDAFA2', trim: '#F1CFC5'},
};
export const roomPaint = (icon: IconName) => PAINT[kindOf(icon)];

type RoomProps = {
  readonly icon: IconName;
  /** Middle of the floor where people stand. */
  readonly x: number;
  readonly y: number;
  /** 0 … 1: how far what happens here has happened. */
  readonly act: number;
};

/** Who acts in a room, and what with; about 480 wide and 520 high, px of 1080 lines. */
export const Room: React.FC<RoomProps> = ({icon, x, y, act}) => {
  const kind = kindOf(icon);
  return (
    <g transform={`translate(${x} ${y})`}>
      <g>
        {FURNITURE[kind](icon)}
        {PEOPLE[kind].map(({acts, pose = 'stand', ...figure}) => (
          <Person key={figure.x} {...figure} pose={acts && act > 0 ? acts : pose} />
        ))}
        {kind === 'welfare' && <Parcel x={-44 + 88 * act} y={-160} height={128} />}
      </g>
    </g>
  );
};

const Poster: React.FC<{icon: IconName; color: string; x: number}> = ({icon, color, x}) => (
  <g transform={`translate(${x} -556)`}>
    <rect x={-150} y={-116} width={300} height={246} rx={28} fill={COLORS.ink} opacity={0.08} />
    <rect x={-150} y={-124} width={300} height={246} rx={28} fill={COLORS.card} />
    <Icon name={icon} x={0} y={0} size={170} color={color} strokeWidth={1.7} />
  </g>
);

const FURNITURE: Readonly<Record<RoomKind, (icon: IconName) => React.ReactElement>> = {
  clinic: (icon) => (
    <>
      <Poster icon={icon} color={COLORS.teal} x={16} />
      <rect x={40} y={-120} width={250} height={26} rx={12} fill={COLORS.card} />
      <path d="M60 -96 v96 M270 -96 v96" stroke={COLORS.inkSoft} strokeWidth={14} />
    </>
  ),
  school: (icon) => (
    <>
      <rect
        x={-240}
        y={-600}
        width={480}
        height={250}
        rx={16}
        fill={COLORS.leafDeep}
        stroke={COLORS.wood}
        strokeWidth={16}
      />
      <Icon name={icon} x={100} y={-478} size={120} color={COLORS.paper} strokeWidth={1.6} />
    </>
  ),
  welfare: (icon) => <Poster icon={icon} color={COLORS.river} x={10} />,
  guard: (icon) => (
    <g transform="translate(30 -430)">
      <path
        d="M0 -230 Q100 -180 190 -180 V-20 Q180 130 0 220 Q-180 130 -190 -20 V-180 Q-100 -180 0 -230 Z"
        fill={COLORS.card}
        opacity={0.9}
      />
      <Icon name={icon} x={0} y={-70} size={150} color={COLORS.brick} strokeWidth={1.8} />
    </g>
  ),
};

/** A figure, and its pose once what happens here has begun. */
type Figure = PersonProps & {readonly acts?: NonNullable<PersonProps['pose']>};

const {card, river, teal, brick, lamp} = COLORS;
const LILAC = '#A77BB8';

const PEOPLE: Readonly<Record<RoomKind, readonly Figure[]>> = {
  clinic: [
    {x: -130, y: 0, height: 500, shirt: card, mark: 'badge', hair: 'long', acts: 'give'},
    {x: 150, y: 14, height: 455, shirt: LILAC, hair: 'grey', pose: 'phone', flip: true},
  ],
  school: [
    {x: -130, y: 0, height: 490, shirt: river, hair: 'bun', acts: 'wave'},
    {
      x: 110,
      y: 14,
      height: 330,
      shirt: card,
      trousers: river,
      mark: 'scarf',
      pose: 'phone',
      flip: true,
    },
    {x: 232, y: 26, height: 310, shirt: card, trousers: river, hair: 'long'},
  ],
  welfare: [
    {x: -158, y: 0, height: 490, shirt: river, mark: 'badge', pose: 'walk'},
    {x: 176, y: 14, height: 450, shirt: LILAC, hair: 'grey', pose: 'walk', flip: true},
  ],
  guard: [
    {x: -120, y: 0, height: 490, shirt: teal, mark: 'badge', hair: 'cap', acts: 'wave'},
    {x: 100, y: 14, height: 450, shirt: brick, hair: 'long', pose: 'phone', flip: true},
    {x: 236, y: 26, height: 290, shirt: lamp, trousers: teal, pose: 'wave', flip: true},
  ],
};
