import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {hundredth, tenth} from '../../theme/motion';
import {useStage, type Box} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import {Clipped} from '../../kit/Clipped';
import {StageFrame} from './Doors';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {Room, roomPaint} from './Rooms';
import {TextBox} from '../../kit/TextBox';

type DoorStageProps = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly tasks: readonly string[];
  /** The opening now, and the whole stage that it grows to, px. */
  readonly opening: Box;
  readonly stage: Box;
  readonly open: number;
  /** Progress of the words, of each task, and of what the figures do. */
  readonly words: number;
  readonly arrived: readonly number[];
  readonly acted: number;
};

/** What lies behind a door: a room with its people, and the tasks on its calm wall. */
export const DoorStage: React.FC<DoorStageProps> = ({
  title,
  detail,
  icon,
  tasks,
  opening,
  stage,
  open,
  words,
  arrived,
  acted,
}) => {
  const {px, scale, body, height} = useStage();
  const paint = roomPaint(icon);
  const floor = body.y + body.height - px(40);
  const left = Math.max(body.x, stage.x + px(76));
  const right = Math.min(body.x + body.width, stage.x + stage.width - px(40));
  const people = px(520);
  // The mark of sample figures may stand at the right end of this line.
  const headRight = Math.min(right, body.x + body.width - px(345));
  const head = {
    x: left + px(150),
    y: body.y,
    width: headRight - left - px(150),
    height: px(148),
  };
  const pill = {
    x: left,
    y: body.y + px(168),
    width: right - left - people,
    height: px(detail ? 144 : 0),
  };
  const list = {x: left, y: pill.y + pill.height + px(detail ? 28 : 0), width: pill.width};
  const gap = px(20);
  const row = Math.min(
    px(200),
    (floor + px(30) - list.y - gap * (tasks.length - 1)) / tasks.length,
  );
  return (
    <>
      <Clipped box={opening}>
        <Drawing>
          <rect x={stage.x} y={0} width={stage.width} height={height} fill={paint.wall} />
          <rect
            x={stage.x}
            y={floor - px(26)}
            width={stage.width}
            height={px(26)}
            fill={paint.trim}
          />
          <rect
            x={stage.x}
            y={floor}
            width={stage.width}
            height={height - floor}
            fill={paint.floor}
          />
          <g transform={`scale(${scale})`}>
            <Room
              icon={icon}
              x={(right - people / 2 + px(6)) / scale}
              y={(floor + px(64)) / scale}
              acted={acted}
            />
          </g>
          <circle cx={left + px(62)} cy={head.y + head.height / 2} r={px(62)} fill={COLORS.teal} />
          <Icon
            name={icon}
            x={left + px(62)}
            y={head.y + head.height / 2}
            size={px(76)}
            color={COLORS.card}
          />
          {detail && words > 0 && (
            <rect {...pill} rx={px(RADIUS.medium)} fill={COLORS.river} opacity={hundredth(words)} />
          )}
          {tasks.map((task, i) => {
            const shown = arrived[i] ?? 0;
            const y = list.y + i * (row + gap);
            return shown > 0 ? (
              <g
                key={task}
                opacity={hundredth(shown)}
                transform={`translate(${tenth((shown - 1) * px(40))} 0)`}
              >
                <rect
                  x={list.x}
                  y={y + px(8)}
                  width={list.width}
                  height={row}
                  rx={px(RADIUS.medium)}
                  fill={COLORS.ink}
                  opacity={0.1}
                />
                <rect
                  x={list.x}
                  y={y}
                  width={list.width}
                  height={row}
                  rx={px(RADIUS.medium)}
                  fill={COLORS.card}
                />
                <circle cx={list.x + px(66)} cy={y + row / 2} r={px(36)} fill={COLORS.lamp} />
                <Icon
                  name="check"
                  x={list.x + px(66)}
                  y={y + row / 2}
                  size={px(46)}
                  color={COLORS.ink}
                  strokeWidth={3}
                />
              </g>
            ) : null;
          })}
        </Drawing>
      </Clipped>
      <Drawing>
        <StageFrame box={opening} open={open} leaf={px(76)} />
      </Drawing>
      <TextBox
        text={title}
        box={head}
        role="title"
        size={84}
        color={COLORS.ink}
        valign="middle"
        progress={words}
      />
      {detail && (
        <TextBox
          text={detail}
          box={{
            x: pill.x + px(30),
            y: pill.y + px(10),
            width: pill.width - px(60),
            height: pill.height - px(20),
          }}
          role="strong"
          size={56}
          color={COLORS.paper}
          valign="middle"
          progress={words}
        />
      )}
      {tasks.map((task, i) => (
        <TextBox
          key={task}
          text={task}
          box={{
            x: list.x + px(116),
            y: list.y + i * (row + gap),
            width: list.width - px(136),
            height: row,
          }}
          role="body"
          size={62}
          color={COLORS.ink}
          valign="middle"
          maxLines={3}
          progress={arrived[i] ?? 0}
        />
      ))}
    </>
  );
};
