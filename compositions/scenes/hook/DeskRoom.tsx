import type React from 'react';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {mixColor} from '../../theme/mix-color';
import {tenth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';
import type {HookLayout} from './layout';

type WallProps = {
  readonly width: number;
  readonly height: number;
  /** Where the floor begins, and where the light of the telephone comes from. */
  readonly floor: number;
  readonly light: HookLayout['phone'];
  /** 0 the cool morning of waiting … 1 warm. */
  readonly warmth: number;
};

const WALL = {cool: '#D5E0EB', warm: '#FFF3D9'} as const;
const SKIRTING = {cool: '#8FA5BC', warm: '#CFA55C'} as const;
const FLOOR_TONE = {cool: '#A9BBCD', warm: '#E5C486'} as const;

/** The wall of the one-stop desk; warmth spreads over it from where the telephone lands. */
export const RoomWall: React.FC<WallProps> = ({width, height, floor, light, warmth}) => (
  <g>
    <rect width={width} height={height} fill={WALL.cool} />
    {warmth > 0 && (
      <circle cx={light.x} cy={light.y} r={tenth(width * 0.95 * warmth)} fill={WALL.warm} />
    )}
    {warmth > 0 && (
      <circle cx={light.x} cy={light.y} r={tenth(430 * warmth)} fill={COLORS.lamp} opacity={0.22} />
    )}
    {warmth > 0 && (
      <circle cx={light.x} cy={light.y} r={tenth(580 * warmth)} fill={COLORS.lamp} opacity={0.14} />
    )}
    <rect
      y={floor}
      width={width}
      height={height - floor}
      fill={mixColor(FLOOR_TONE.cool, FLOOR_TONE.warm, warmth)}
    />
    <rect
      y={floor}
      width={width}
      height={10}
      fill={mixColor(SKIRTING.cool, SKIRTING.warm, warmth)}
    />
  </g>
);

/** The desk with its sign, its glass and the clerk behind it, at the right of the room. */
export const DeskRoom: React.FC<{readonly left: number; readonly warmth: number}> = ({
  left,
  warmth,
}) => {
  const frame = mixColor('#8FA5BC', '#D9A95B', warmth);
  return (
    <g>
      <rect x={left - 30} y={70} width={900} height={86} rx={20} fill={COLORS.river} />
      <rect x={left - 30} y={146} width={900} height={10} fill={COLORS.ink} opacity={0.16} />
      {(
        [
          ['file', 0],
          ['home', 1],
          ['account', 2],
        ] as const
      ).map(([name, index]) => (
        <Icon
          key={name}
          name={name}
          x={left + 110 + index * 270}
          y={112}
          size={52}
          color={COLORS.paper}
        />
      ))}
      <rect
        x={left}
        y={156}
        width={820}
        height={440}
        fill={mixColor('#C6D4E2', '#FBE6BC', warmth)}
      />
      {[0, 1, 2].map((index) => (
        <rect
          key={index}
          x={left + index * 270 + 12}
          y={168}
          width={252}
          height={430}
          fill={mixColor('#E4ECF4', '#FFFAEC', warmth)}
        />
      ))}
      <path
        d={`M${left + 100} 168 h90 l-110 430 h-68 v-90 Z M${left + 640} 168 h60 l-104 430 h-44 v-50 Z`}
        fill={COLORS.card}
        opacity={0.35}
      />
      <Person
        x={left + 676}
        y={760}
        height={420}
        shirt={COLORS.card}
        hair="short"
        mark="badge"
        trousers={COLORS.inkSoft}
      />
      <rect x={left + 440} y={474} width={150} height={104} rx={12} fill={COLORS.ink} />
      <rect x={left + 500} y={570} width={30} height={30} fill={COLORS.ink} />
      <path
        d={`M${left + 264} 168 v430 M${left + 534} 168 v430 M${left + 806} 168 v430 M${left + 4} 168 v430`}
        stroke={frame}
        strokeWidth={10}
      />
      <rect x={left - 40} y={592} width={900} height={26} rx={8} fill={COLORS.wood} />
      <rect
        x={left - 20}
        y={618}
        width={880}
        height={236}
        fill={mixColor('#9DB1C6', '#D8AE6B', warmth)}
      />
      <rect x={left - 20} y={618} width={880} height={14} fill={COLORS.ink} opacity={0.14} />
      <path
        d={`M${left + 30} 592 v-22 h74 v22 Z M${left + 38} 570 v-10 h74 v10 Z`}
        fill={COLORS.card}
      />
    </g>
  );
};
