import type React from 'react';
import {mixColor} from '../../theme/mix-color';
import {mix, tenth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';
import type {HookLayout} from './layout';

type ClockToPhoneProps = {
  /** 0 … 2: how many of its two jumps through the morning the clock has made. */
  readonly morning: number;
  /** 0 a clock on the wall … 1 a telephone with a check mark, made of the same two hands. */
  readonly folding: number;
};

/** Sizes of the clock and of the telephone, px of 1080 lines. */
const CLOCK = {width: 452, height: 452, radius: 226} as const;
const PHONE = {width: 306, height: 560, radius: 44} as const;
/** Minutes since midnight at which the hands rest: the errand starts, goes on, ends before lunch. */
const HOURS = [7 * 60 + 20, 9 * 60 + 10, 11 * 60 + 5] as const;
/** Angles of the check mark's two strokes; hour hand the short one, minute hand the long one. */
const CHECK = {short: -45, long: 42} as const;

/** A wall clock whose face becomes a telephone and whose hands become its check mark. */
export const ClockToPhone: React.FC<ClockToPhoneProps & Pick<HookLayout, 'clock' | 'phone'>> = ({
  morning,
  folding,
  clock,
  phone,
}) => {
  const x = tenth(mix(clock.x, phone.x, folding));
  const y = tenth(mix(clock.y, phone.y, folding));
  const sizeOf = (key: keyof typeof CLOCK) => tenth(mix(CLOCK[key], PHONE[key], folding));
  const [width, height, radius] = [sizeOf('width'), sizeOf('height'), sizeOf('radius')];
  const bezel = tenth(mix(26, 14, folding));
  const rim = mixColor(COLORS.inkSoft, COLORS.ink, folding);
  return (
    <g transform={`translate(${x} ${y})`}>
      <Plate width={width} height={height} radius={radius} fill={COLORS.ink} shift={16} />
      <Plate width={width} height={height} radius={radius} fill={rim} />
      <Plate
        width={width - 2 * bezel}
        height={height - 2 * bezel}
        radius={Math.max(0, radius - bezel)}
        fill={COLORS.card}
      />
      <Ticks progress={1 - Math.min(1, folding * 3)} />
      <Screen progress={Math.max(0, folding * 2 - 1)} />
      <Hands morning={morning} folding={folding} />
    </g>
  );
};

const Plate: React.FC<{
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly shift?: number;
}> = ({width, height, radius, fill, shift = 0}) => (
  <rect
    x={tenth(-width / 2 + shift * 0.7)}
    y={tenth(-height / 2 + shift)}
    width={tenth(width)}
    height={tenth(height)}
    rx={tenth(radius)}
    fill={fill}
    opacity={shift ? 0.12 : undefined}
  />
);

const Ticks: React.FC<{readonly progress: number}> = ({progress}) =>
  progress <= 0 ? null : (
    <g stroke={COLORS.inkSoft} strokeLinecap="round" opacity={thousandth(progress)}>
      {Array.from({length: 12}, (_, i) => (
        <path
          key={i}
          d={i % 3 === 0 ? 'M0 -180 V-146' : 'M0 -180 V-164'}
          strokeWidth={i % 3 === 0 ? 14 : 8}
          transform={`rotate(${i * 30})`}
        />
      ))}
    </g>
  );

/** What a telephone shows besides the mark: its ear piece and two bars without words. */
const Screen: React.FC<{readonly progress: number}> = ({progress}) =>
  progress <= 0 ? null : (
    <g opacity={thousandth(progress)}>
      <rect x={-40} y={-252} width={80} height={12} rx={6} fill={COLORS.ink} />
      <rect x={-92} y={116} width={184} height={22} rx={11} fill={COLORS.tealSoft} />
      <rect x={-62} y={156} width={124} height={22} rx={11} fill={COLORS.tealSoft} />
    </g>
  );

const Hands: React.FC<ClockToPhoneProps> = ({morning, folding}) => {
  const minutes =
    morning <= 1 ? mix(HOURS[0], HOURS[1], morning) : mix(HOURS[1], HOURS[2], morning - 1);
  const turns = Math.round(HOURS[2] / 60) * 360;
  const hour = mix((minutes / 720) * 360, 360 + CHECK.short, folding);
  const minute = mix((minutes / 60) * 360, turns + CHECK.long, folding);
  const ink = mixColor(COLORS.ink, COLORS.card, folding * 1.6 - 0.3);
  const stroke = {
    stroke: ink,
    strokeWidth: tenth(mix(18, 22, folding)),
    strokeLinecap: 'round',
  } as const;
  // The vertex of a check mark lies below and left of its middle.
  const [x, y] = [tenth(mix(0, -12, folding)), tenth(mix(0, 2, folding))];
  return (
    <g>
      <circle
        cy={-42 * folding}
        r={tenth(mix(20, 104, folding))}
        fill={folding < 0.3 ? COLORS.brick : COLORS.teal}
      />
      <g transform={`translate(${x} ${y})`}>
        <path
          d={`M0 0 V${tenth(mix(-98, -46, folding))}`}
          {...stroke}
          transform={`rotate(${tenth(hour)})`}
        />
        <path
          d={`M0 0 V${tenth(mix(-158, -104, folding))}`}
          {...stroke}
          transform={`rotate(${tenth(minute)})`}
        />
      </g>
      {folding <= 0 && <circle r={9} fill={COLORS.card} />}
    </g>
  );
};
