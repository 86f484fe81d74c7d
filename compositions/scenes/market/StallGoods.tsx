import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {Heap, Parcel} from '../../kit/Produce';
import {QrStand} from '../../kit/QrStand';
import {mix} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type StallKind = 'photo' | 'shelf' | 'phone' | 'boxes' | 'pay' | 'placard';

const KIND_OF: Partial<Record<IconName, StallKind>> = {
  photo: 'photo',
  camera: 'photo',
  store: 'shelf',
  shop: 'shelf',
  home: 'shelf',
  list: 'shelf',
  package: 'boxes',
  truck: 'boxes',
  gift: 'boxes',
  send: 'boxes',
  qr: 'pay',
  wallet: 'pay',
  money: 'pay',
  cart: 'phone',
  phone: 'phone',
  chat: 'phone',
  bell: 'phone',
  account: 'phone',
  user: 'phone',
  megaphone: 'phone',
  key: 'phone',
};

/** What a stall shows follows from its icon. */
export const stallKindOf = (icon: IconName): StallKind => KIND_OF[icon] ?? 'placard';

type StallGoodsProps = {
  readonly kind: StallKind;
  readonly icon: IconName;
  /** 0 … 1: how far what is done at this stall has been done. */
  readonly progress: number;
  /** From the counter's top, the origin, down to the ground. */
  readonly foot: number;
};

/** The things on a counter and the person before it. */
export const StallGoods: React.FC<StallGoodsProps> = ({kind, icon, progress, foot}) => {
  switch (kind) {
    case 'photo':
      return (
        <g>
          <Heap x={-96} y={0} height={78} />
          <Tripod x={-392} y={foot + 12} progress={progress} />
          <Heap x={236} y={0} height={58} />
        </g>
      );
    case 'shelf':
      return (
        <g>
          {[0, 1, 2].map((i) => (
            <g key={i} transform={`translate(${-180 + i * 118} 0)`}>
              <path d="M-52 -44 h104 l-8 44 h-88 Z" fill={COLORS.wood} />
              <circle cx={-26} cy={-52} r={18} fill={FRUIT[i]} />
              <circle cx={4} cy={-58} r={20} fill={FRUIT[i]} />
              <circle cx={30} cy={-50} r={17} fill={FRUIT[i]} />
            </g>
          ))}
          <Person x={-386} y={foot + 14} height={256} shirt="#2F7FD0" mark="scarf" pose="give" />
        </g>
      );
    case 'boxes':
      return (
        <g>
          <Parcel x={-196} y={0} height={86} />
          <Parcel x={-66} y={0} height={86} />
          <Parcel x={-131} y={-80} height={mix(10, 86, progress)} />
          <Person
            x={392}
            y={foot + 14}
            height={256}
            shirt={COLORS.river}
            hair="cap"
            pose="give"
            flip
          />
        </g>
      );
    case 'pay':
      return (
        <g>
          <QrStand x={-120} y={0} height={140} color={COLORS.river} />
          <Heap x={-256} y={0} height={50} />
          <Person x={-400} y={foot + 14} height={262} shirt="#A77BB8" hair="long" pose="give" />
          <Coin x={-236} y={-190} progress={progress} />
        </g>
      );
    case 'phone':
      return (
        <g>
          <ShopPhone x={-150} y={2} progress={progress} icon={icon} />
          <Heap x={252} y={0} height={52} />
          <Heap x={-10} y={0} height={44} />
        </g>
      );
    case 'placard':
      return (
        <g>
          <Heap x={-190} y={0} height={70} />
          <path d="M-40 0 v-30 h20 v30 Z" fill={COLORS.wood} />
          <rect x={-92} y={-132} width={124} height={108} rx={16} fill={COLORS.card} />
          <Icon name={icon} x={-30} y={-78} size={72} color={COLORS.river} />
        </g>
      );
  }
};
const FRUIT = ['#F08A3C', COLORS.leaf, COLORS.brick];

/** A telephone on three legs that takes the picture of what lies on the counter. */
const Tripod: React.FC<{x: number; y: number; progress: number}> = ({x, y, progress}) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      d="M0 -150 L-54 0 M0 -150 L54 0 M0 -170 V-10"
      stroke={COLORS.ink}
      strokeWidth={11}
      strokeLinecap="round"
    />
    <rect x={-58} y={-300} width={116} height={160} rx={18} fill={COLORS.ink} />
    <rect
      x={-46}
      y={-284}
      width={92}
      height={128}
      rx={8}
      fill={progress > 0.5 ? COLORS.lampSoft : COLORS.riverSoft}
    />
    <g transform="translate(0 -190)">
      <Heap x={0} y={0} height={36} />
    </g>
    <circle cx={0} cy={-168} r={8} fill={COLORS.card} />
  </g>
);

/** A telephone as tall as a child, with the page of the shop: rows that tick themselves when the order is in. */
const ShopPhone: React.FC<{x: number; y: number; progress: number; icon: IconName}> = ({
  x,
  y,
  progress,
  icon,
}) => (
  <g transform={`translate(${x} ${y}) scale(0.76)`}>
    <rect x={-74} y={-214} width={148} height={220} rx={20} fill={COLORS.ink} />
    <rect x={-63} y={-202} width={126} height={196} rx={12} fill={COLORS.card} />
    <circle cx={0} cy={-152} r={36} fill={COLORS.riverSoft} />
    <Icon name={icon} x={0} y={-152} size={44} color={COLORS.river} />
    {[0, 1].map((i) => (
      <g key={i} transform={`translate(-50 ${-100 + i * 46})`}>
        <rect
          width={100}
          height={36}
          rx={8}
          fill={progress > (i + 1) / 3 ? COLORS.tealSoft : COLORS.paper}
        />
        <circle cx={18} cy={18} r={10} fill={progress > (i + 1) / 3 ? COLORS.teal : COLORS.line} />
        <rect x={38} y={13} width={48} height={10} rx={5} fill={COLORS.inkSoft} opacity={0.5} />
      </g>
    ))}
  </g>
);

/** A coin that flies from the buyer to the stand. */
const Coin: React.FC<{x: number; y: number; progress: number}> = ({x, y, progress}) =>
  progress > 0 && progress < 1 ? (
    <circle
      cx={x + 90 * progress}
      cy={y + 90 * progress * progress}
      r={22}
      fill={COLORS.lamp}
      stroke={COLORS.card}
      strokeWidth={5}
    />
  ) : null;
