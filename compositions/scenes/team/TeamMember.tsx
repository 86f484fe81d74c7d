import type React from 'react';
import type {Item} from '../../../src/script/item';
import {Canvas} from '../../kit/Canvas';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {TextBox} from '../../kit/TextBox';
import {tenth, thousandth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import {lookOf, turnPoseOf} from './team-looks';
import type {Place} from './team-places';

/** Distance of the plate below the feet, its height, radius of its icon, margin at its sides; px of 1080 lines. */
const PLATE = {below: 32, height: 170, icon: 33, edge: 7} as const;
const COMPACT = {below: 10, height: 74, icon: 26, edge: 7} as const;

type TeamMemberProps = {
  readonly member: Item;
  readonly index: number;
  readonly place: Place;
  /** 0 … 1: how far the member has arrived. */
  readonly progress: number;
  /** The member is being named. */
  readonly turn: boolean;
  /** All greet together. */
  readonly greeting: boolean;
  /** 0 … 1: a disc of light behind the figure. */
  readonly glow: number;
};

/** One member: figure, the role's icon, the role's name on a plate at the feet. */
export const TeamMember: React.FC<TeamMemberProps> = (props) => {
  const {member, index, place, progress, turn, greeting, glow} = props;
  const {pxBox} = useStage();
  if (progress <= 0) return null;
  const {x, width, floor, figure, compact} = place;
  const plate = compact ? COMPACT : PLATE;
  const top = floor + plate.below;
  const center = x + width / 2;
  const icon = compact ? {x: x + 46, y: top + plate.height / 2} : {x: center, y: top};
  const words = compact
    ? pxBox({x: x + 82, y: top + 4, width: width - 104, height: plate.height - 8})
    : pxBox({
        x: x + 20,
        y: top + plate.icon,
        width: width - 40,
        height: plate.height - plate.icon - 4,
      });
  return (
    <>
      <Canvas>
        <g opacity={thousandth(Math.min(1, progress * 1.6))}>
          {glow > 0 && (
            <circle
              cx={center}
              cy={floor - figure * 0.56}
              r={tenth(Math.min(figure * 0.47, width * 0.49) * glow)}
              fill={COLORS.lamp}
            />
          )}
          <Person
            {...lookOf(member.icon, index)}
            x={center}
            y={floor + tenth((1 - progress) * 46)}
            height={figure}
            pose={greeting ? 'wave' : turn ? turnPoseOf(index) : 'stand'}
            flip={index % 2 === 1 && !turn}
          />
          <rect
            x={x + plate.edge}
            y={top}
            width={width - 2 * plate.edge}
            height={plate.height}
            rx={RADIUS.medium}
            fill={turn ? COLORS.river : COLORS.card}
          />
          <circle cx={icon.x} cy={icon.y} r={plate.icon} fill={COLORS.ink} />
          <Icon
            name={member.icon}
            x={icon.x}
            y={icon.y}
            size={plate.icon * 1.15}
            color={COLORS.lamp}
          />
        </g>
      </Canvas>
      <TextBox
        text={member.title}
        box={words}
        role="label"
        color={turn ? COLORS.card : COLORS.ink}
        align={compact ? 'left' : 'center'}
        valign="middle"
        maxLines={compact ? 1 : 3}
        progress={progress}
      />
    </>
  );
};
