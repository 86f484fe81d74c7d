import type React from 'react';
import type {Item} from '../../src/script/scene';
import {px} from '../theme/motion';
import {COLORS, RADIUS} from '../theme/theme';
import {Canvas, useCanvas} from './Canvas';
import {Icon} from './Icon';
import {STAGE_FLOOR} from './LanternStage';
import {Person} from './Person';
import {lookOf, turnPoseOf} from './team-looks';
import {TextBox} from './TextBox';

/** Height of a figure on the stage, px of 1080 lines. */
const FIGURE = 338;
const PLATE = {y: 676, height: 170, icon: 33} as const;

type TeamMemberProps = {
  readonly member: Item;
  readonly index: number;
  /** The strip of the stage that is this member's. */
  readonly x: number;
  readonly width: number;
  /** 0 … 1: how far the member has come on stage. */
  readonly arrived: number;
  /** The member is being named. */
  readonly turn: boolean;
  /** All greet together. */
  readonly greets: boolean;
};

/** One member: figure, the role's icon, the role's name on a plate at the feet. */
export const TeamMember: React.FC<TeamMemberProps> = (props) => {
  const {member, index, x, width, arrived, turn, greets} = props;
  const {box} = useCanvas();
  if (arrived <= 0) return null;
  const center = x + width / 2;
  const rise = px((1 - arrived) * 46);
  const pose = greets ? 'wave' : turn ? turnPoseOf(index) : 'stand';
  const flip = index % 2 === 1 && !turn;
  return (
    <>
      <Canvas>
        <g opacity={px(Math.min(1, arrived * 1.6) * 100) / 100}>
          {turn && <circle cx={center} cy={STAGE_FLOOR - 190} r={158} fill={COLORS.lamp} />}
          <Person
            {...lookOf(member.icon, index)}
            x={center}
            y={STAGE_FLOOR + rise}
            height={FIGURE}
            pose={pose}
            flip={flip}
          />
          <rect
            x={x + 7}
            y={PLATE.y}
            width={width - 14}
            height={PLATE.height}
            rx={RADIUS.medium}
            fill={turn ? COLORS.river : COLORS.card}
          />
          <circle cx={center} cy={PLATE.y} r={PLATE.icon} fill={COLORS.ink} />
          <Icon name={member.icon} x={center} y={PLATE.y} size={38} color={COLORS.lamp} />
        </g>
      </Canvas>
      <TextBox
        text={member.title}
        box={box(x + 17, PLATE.y + PLATE.icon, width - 34, PLATE.height - PLATE.icon - 4)}
        role="label"
        color={turn ? COLORS.card : COLORS.ink}
        align="center"
        valign="middle"
        maxLines={3}
        progress={arrived}
      />
    </>
  );
};
