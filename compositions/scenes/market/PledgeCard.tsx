import type React from 'react';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {Parcel} from '../../kit/Produce';
import {hundredth, tenth} from '../../theme/motion';
import type {Box} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

type PledgeProps = {
  /** The card, from the middle of the road's end; px of 1080 lines. */
  readonly card: Box;
  /** 0 … 1: the seal comes down, then the parcel changes hands. */
  readonly seal: number;
  readonly handover: number;
  /** Neighbours who raise a hand in turn, each 0 … 1. */
  readonly cheers: readonly number[];
};

/** Rays over the whole sky behind the card, so that nothing else draws attention. */
export const PledgeRays: React.FC = () => (
  <g>
    {Array.from({length: 20}, (_, i) => {
      const [a, b] = [(i * 2 * Math.PI) / 20, ((i + 0.5) * 2 * Math.PI) / 20];
      const far = 1500;
      return (
        <path
          key={i}
          d={`M0 -440 L${tenth(far * Math.cos(a))} ${tenth(-440 + far * Math.sin(a))} L${tenth(far * Math.cos(b))} ${tenth(-440 + far * Math.sin(b))} Z`}
          fill={COLORS.lamp}
          opacity={0.4}
        />
      );
    })}
  </g>
);

/** The board of the pledge at the end of the road, its seal, and a parcel that changes hands. */
export const PledgeCard: React.FC<PledgeProps> = ({card, seal, handover, cheers}) => {
  const {x, y, width, height} = card;
  return (
    <g>
      <path
        d={`M${x + 130} ${y + height} v190 M${x + width - 130} ${y + height} v190`}
        stroke={COLORS.wood}
        strokeWidth={34}
      />
      <rect
        x={x}
        y={y + 16}
        width={width}
        height={height}
        rx={RADIUS.large}
        fill={COLORS.ink}
        opacity={0.16}
      />
      <rect x={x} y={y} width={width} height={height} rx={RADIUS.large} fill={COLORS.teal} />
      <rect
        x={x + 14}
        y={y + 14}
        width={width - 28}
        height={height - 28}
        rx={28}
        fill={COLORS.card}
      />
      <rect
        x={x + 28}
        y={y + 28}
        width={width - 56}
        height={height - 56}
        rx={20}
        fill="none"
        stroke={COLORS.lamp}
        strokeWidth={5}
      />
      <Seal y={y + 6} progress={seal} />
      <Person x={-560} y={22} height={250} shirt="#A77BB8" hair="grey" pose="wave" />
      <Person
        x={-430}
        y={34}
        height={250}
        shirt="#2F7FD0"
        mark="scarf"
        pose={(cheers[0] ?? 0) > 0 ? 'wave' : 'stand'}
      />
      <Person x={-152} y={30} height={252} shirt={COLORS.teal} mark="hat" pose="walk" />
      <Person x={152} y={30} height={252} shirt={COLORS.brick} hair="long" pose="walk" flip />
      <Parcel x={tenth(-58 + 116 * handover)} y={-58} height={86} />
      <circle cx={-88} cy={-84} r={13} fill={COLORS.skin} />
      <circle cx={88} cy={-84} r={13} fill={COLORS.skin} />
      <Person
        x={430}
        y={34}
        height={250}
        shirt={COLORS.river}
        mark="badge"
        pose={(cheers[1] ?? 0) > 0 ? 'wave' : 'stand'}
        flip
      />
      <Person
        x={560}
        y={22}
        height={176}
        shirt={COLORS.lamp}
        trousers={COLORS.teal}
        pose="wave"
        flip
      />
    </g>
  );
};

/** A seal with a tick: sixteen scallops and two tails. */
const Seal: React.FC<{readonly y: number; readonly progress: number}> = ({y, progress}) => {
  if (progress <= 0) return null;
  const scale = hundredth(1.5 - 0.66 * progress);
  return (
    <g
      transform={`translate(0 ${y}) scale(${scale})`}
      opacity={Math.min(1, hundredth(2 * progress))}
    >
      <path
        d="M-62 40 L-88 128 L-54 112 L-32 138 L-6 60 Z M62 40 L88 128 L54 112 L32 138 L6 60 Z"
        fill={COLORS.brick}
      />
      {Array.from({length: 16}, (_, i) => (
        <circle
          key={i}
          cx={tenth(92 * Math.cos((i * Math.PI) / 8))}
          cy={tenth(92 * Math.sin((i * Math.PI) / 8))}
          r={23}
          fill={COLORS.lamp}
        />
      ))}
      <circle r={96} fill={COLORS.lamp} />
      <circle r={80} fill={COLORS.teal} />
      <Icon name="check" x={0} y={4} size={116} color={COLORS.card} strokeWidth={3} />
    </g>
  );
};
