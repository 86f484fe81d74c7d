import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Clipped} from '../../kit/Clipped';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {TextBox} from '../../kit/TextBox';
import {hundredth, tenth} from '../../theme/motion';
import {type Box, type Stage, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import {DoorFrame} from './Doors';
import {roomLayout} from './layout';
import {Room, roomPaint} from './Rooms';

type OpenDoorProps = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly tasks: readonly string[];
  /** What the door shows of its inside now, and the whole inside; px. */
  readonly opening: Box;
  readonly inside: Box;
  /** 0 … 1: how far the door is open, and how far the words, each task, and what the figures do have come. */
  readonly progress: {
    readonly door: number;
    readonly words: number;
    readonly tasks: readonly number[];
    readonly act: number;
  };
};

/** What is behind a door: a room with its people, and the tasks on its calm wall. */
export const OpenDoor: React.FC<OpenDoorProps> = (props) => {
  const {title, detail, tasks, opening, progress} = props;
  const stage = useStage();
  const {px} = stage;
  const layout = layoutOf(props, stage);
  return (
    <>
      <Clipped box={opening}>
        <Drawing>
          <RoomInside {...props} />
          {tasks.map((task, i) => {
            const place = layout.tasks[i];
            const shown = progress.tasks[i] ?? 0;
            return place && shown > 0 && <TaskCard key={task} place={place} progress={shown} />;
          })}
        </Drawing>
      </Clipped>
      <Drawing>
        <DoorFrame box={opening} progress={progress.door} leaf={px(76)} />
      </Drawing>
      <TextBox
        text={title}
        box={layout.title}
        role="title"
        size={84}
        color={COLORS.ink}
        valign="middle"
        progress={progress.words}
      />
      {detail && (
        <TextBox
          text={detail}
          box={{
            x: layout.detail.x + px(30),
            y: layout.detail.y + px(10),
            width: layout.detail.width - px(60),
            height: layout.detail.height - px(20),
          }}
          role="strong"
          size={56}
          color={COLORS.paper}
          valign="middle"
          progress={progress.words}
        />
      )}
      {tasks.map((task, i) => {
        const place = layout.tasks[i];
        return (
          place && (
            <TextBox
              key={task}
              text={task}
              box={{...place, x: place.x + px(116), width: place.width - px(136)}}
              role="body"
              size={62}
              color={COLORS.ink}
              valign="middle"
              maxLines={3}
              progress={progress.tasks[i] ?? 0}
            />
          )
        );
      })}
    </>
  );
};

const layoutOf = ({inside, detail, tasks}: OpenDoorProps, stage: Stage) =>
  roomLayout(stage, inside, {hasDetail: Boolean(detail), taskCount: tasks.length});

/** Wall, floor and people of the room, the sign of the door, and the plate under its detail. */
const RoomInside: React.FC<OpenDoorProps> = (props) => {
  const {detail, icon, inside, progress} = props;
  const stage = useStage();
  const {px, scale, height} = stage;
  const layout = layoutOf(props, stage);
  const {floor, people} = layout;
  const paint = roomPaint(icon);
  const {x, width} = inside;
  return (
    <>
      <rect x={x} y={0} width={width} height={height} fill={paint.wall} />
      <rect x={x} y={floor - px(26)} width={width} height={px(26)} fill={paint.trim} />
      <rect x={x} y={floor} width={width} height={height - floor} fill={paint.floor} />
      <g transform={`scale(${scale})`}>
        <Room icon={icon} x={people.x / scale} y={people.y / scale} act={progress.act} />
      </g>
      <circle cx={layout.icon.x} cy={layout.icon.y} r={px(62)} fill={COLORS.teal} />
      <Icon name={icon} {...layout.icon} size={px(76)} color={COLORS.card} />
      {detail && progress.words > 0 && (
        <rect
          {...layout.detail}
          rx={px(RADIUS.medium)}
          fill={COLORS.river}
          opacity={hundredth(progress.words)}
        />
      )}
    </>
  );
};

/** A card with a tick, without the words of its task. */
const TaskCard: React.FC<{readonly place: Box; readonly progress: number}> = ({
  place,
  progress,
}) => {
  const {px} = useStage();
  const tick = {x: place.x + px(66), y: place.y + place.height / 2};
  return (
    <g opacity={hundredth(progress)} transform={`translate(${tenth((progress - 1) * px(40))} 0)`}>
      <rect {...place} y={place.y + px(8)} rx={px(RADIUS.medium)} fill={COLORS.ink} opacity={0.1} />
      <rect {...place} rx={px(RADIUS.medium)} fill={COLORS.card} />
      <circle cx={tick.x} cy={tick.y} r={px(36)} fill={COLORS.lamp} />
      <Icon name="check" {...tick} size={px(46)} color={COLORS.ink} strokeWidth={3} />
    </g>
  );
};
