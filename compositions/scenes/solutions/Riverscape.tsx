import type React from 'react';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {House} from '../../kit/land/House';
import {Palm} from '../../kit/land/Palm';
import {Sampan} from '../../kit/land/Sampan';
import {Person} from '../../kit/person/Person';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

type RiverscapeProps = {
  readonly motif: Motif;
  /** The far water line and the top of the near bank, px. */
  readonly horizon: number;
  readonly nearBank: number;
  /** How far each house of the far street is lit, 0 … 1. */
  readonly lights: readonly number[];
  /** The walker has come: the neighbours wave. */
  readonly waving: boolean;
};

const SKY = '#FFE9BF';
const SUN = '#FFD677';
const WATER = '#CBDDF0';
const DEEP = '#BFD4EB';
const SHALLOW = '#DDE9F5';
const BANK = '#8FAE86';
const BANK_EDGE = '#6E9270';
const NEAR = '#5E8C63';
const NEAR_EDGE = '#7FAA78';

/** Left foot, width and kind of the houses on the far bank, at 1920 × 1080; fronts and roofs in evening light. */
const STREET = [
  [1342, 72, 'gable', '#FFE3AE', COLORS.brick],
  [1426, 54, 'tube', '#CDEBE6', COLORS.teal],
  [1494, 76, 'shop', '#FBD9C9', '#B4553A'],
  [1584, 54, 'tube', '#FFE3AE', COLORS.river],
  [1652, 74, 'gable', '#CFE3F6', COLORS.brick],
  [1740, 76, 'shop', '#CDEBE6', COLORS.teal],
  [1830, 54, 'tube', '#FBD9C9', '#B4553A'],
] as const;

/** The houses that light up one after the other. */
export const STREET_LENGTH = STREET.length;

/** Evening at the river: the hill and the lit street on the far bank, calm water, the near bank in front. */
export const Riverscape: React.FC<RiverscapeProps> = ({
  motif,
  horizon,
  nearBank: near,
  lights,
  waving,
}) => {
  const {width, height, px} = useStage();
  const unit = width / 1920;
  const street = horizon + px(10);
  return (
    <g>
      <rect width={width} height={horizon + px(4)} fill={SKY} />
      <circle cx={width * 0.575} cy={horizon - px(36)} r={px(104)} fill={SUN} />
      <g transform={`translate(0 ${horizon}) scale(1 0.78) translate(0 ${-horizon})`}>
        <Backdrop
          motif={motif}
          width={width}
          horizon={horizon}
          bottom={horizon + px(60)}
          time="dawn"
        />
      </g>
      <rect y={horizon + px(40)} width={width} height={height} fill={WATER} />
      <rect y={horizon} width={width} height={px(60)} fill={SHALLOW} />
      <path
        d={`M0 ${horizon + px(350)} Q${width * 0.25} ${horizon + px(326)} ${width * 0.5} ${horizon + px(352)} T${width} ${horizon + px(346)} V${height} H0 Z`}
        fill={DEEP}
      />
      <g stroke={SUN} strokeWidth={px(7)} strokeLinecap="round">
        {[
          [0.545, 14, 0.06],
          [0.552, 30, 0.046],
          [0.548, 46, 0.034],
        ].map(([x = 0, down = 0, length = 0]) => (
          <path key={down} d={`M${width * x} ${horizon + px(down)} h${width * length}`} />
        ))}
      </g>
      <Sampan x={width * 0.21} y={horizon + px(38)} size={px(150)} />
      <path
        d={`M${width * 0.6} ${horizon + px(52)} Q${width * 0.64} ${horizon - px(2)} ${width * 0.7} ${horizon} H${width} V${horizon + px(74)} Q${width * 0.8} ${horizon + px(48)} ${width * 0.6} ${horizon + px(52)} Z`}
        fill={BANK_EDGE}
      />
      <path
        d={`M${width * 0.61} ${horizon + px(42)} Q${width * 0.65} ${horizon - px(2)} ${width * 0.7} ${horizon - px(2)} H${width} V${horizon + px(62)} Q${width * 0.8} ${horizon + px(38)} ${width * 0.61} ${horizon + px(42)} Z`}
        fill={BANK}
      />
      <Palm x={width * 0.652} y={street + px(2)} height={px(124)} />
      {STREET.map(([x, size, kind, wall, roof], i) => (
        <House
          key={x}
          x={x * unit}
          y={street}
          width={size * unit}
          kind={kind}
          wall={wall}
          roof={roof}
          light={lights[i] ?? 0}
        />
      ))}
      <Neighbours floor={street + px(26)} waving={waving} />
      <path
        d={`M0 ${near - px(14)} Q${width * 0.2} ${near - px(34)} ${width * 0.36} ${near - px(6)} T${width * 0.72} ${near + px(70)} T${width} ${near + px(96)} V${height} H0 Z`}
        fill={NEAR_EDGE}
      />
      <path
        d={`M0 ${near + px(10)} Q${width * 0.2} ${near - px(12)} ${width * 0.36} ${near + px(18)} T${width * 0.72} ${near + px(92)} T${width} ${near + px(116)} V${height} H0 Z`}
        fill={NEAR}
      />
      {[0.03, 0.11, 0.955].map((share) => (
        <path
          key={share}
          d={`M${width * share - px(60)} ${height} q${px(-10)} ${px(-90)} ${px(-46)} ${px(-120)} q${px(66)} ${px(20)} ${px(76)} ${px(86)} q${px(4)} ${px(-94)} ${px(40)} ${px(-136)} q${px(24)} ${px(60)} ${px(4)} ${px(134)} q${px(34)} ${px(-66)} ${px(80)} ${px(-70)} q${px(-46)} ${px(36)} ${px(-56)} ${px(106)} Z`}
          fill={COLORS.leafDeep}
        />
      ))}
    </g>
  );
};

/** People of the far street; they raise an arm when the walker arrives. */
const Neighbours: React.FC<{readonly floor: number; readonly waving: boolean}> = ({
  floor,
  waving,
}) => {
  const {width, px} = useStage();
  const pose = waving ? 'wave' : 'stand';
  return (
    <g>
      <Person
        x={width * 0.741}
        y={floor}
        height={px(86)}
        shirt={COLORS.brick}
        hair="bun"
        pose={pose}
        flip
      />
      <Person
        x={width * 0.776}
        y={floor + px(6)}
        height={px(90)}
        shirt={COLORS.river}
        hair="grey"
        pose={pose}
        flip
      />
      <Person x={width * 0.822} y={floor} height={px(76)} shirt={COLORS.lamp} pose={pose} flip />
      <Person
        x={width * 0.9}
        y={floor + px(6)}
        height={px(90)}
        shirt={COLORS.teal}
        mark="badge"
        hair="long"
        pose={pose}
        flip
      />
    </g>
  );
};
