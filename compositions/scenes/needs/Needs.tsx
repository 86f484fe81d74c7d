import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Door, Plaque} from './Doors';
import {DoorStage} from './DoorStage';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {HouseFront} from './HouseFront';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive, mix, travel} from '../../theme/motion';
import {inset, useStage, type Box, type Stage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {TimedScene} from '../../../src/timeline/timeline';
import type {SceneProps} from '../scene-props';

const OPEN_FRAMES = 16;

/** Neighbours in the light of the doors, in turn. */
const WHO = [
  {shirt: '#A77BB8', hair: 'grey', pose: 'phone'},
  {shirt: COLORS.river, hair: 'long', pose: 'wave'},
  {shirt: COLORS.brick, hair: 'bun', pose: 'phone'},
  {shirt: COLORS.teal, hair: 'short', pose: 'wave'},
] as const;

/** Doors of one house; each in turn opens to the picture's full height, shows its tasks, and stays lit. */
export const Needs: React.FC<SceneProps<'needs'>> = ({timed}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {width, px, scale, canvas, body} = stage;
  const {scene} = timed;
  const visits = visitsOf(timed);
  const sign = {x: width / 2 - px(530), y: body.y + px(6), width: px(1060), height: px(118)};
  const cells = cellsOf(scene.doors.length, stage);
  const last = visits.at(-1)?.shut ?? 0;
  // A long introduction lights the first lantern; the last door lights what is still dark.
  const firstLight = fillGaps([visits[0]?.at ?? 0], visits[0]?.at ?? 0)[0] ?? last;
  const openOf = (i: number) => {
    const visit = visits[i];
    return visit
      ? travel(frame, visit.at, OPEN_FRAMES) - travel(frame, visit.shut, OPEN_FRAMES)
      : 0;
  };
  const widest = Math.max(...visits.map((_, i) => openOf(i)));
  // Titles on the house are gone before the growing stage could cut them.
  const front = 1 - Math.min(1, widest * 8);
  return (
    <Ground time="night">
      <Drawing>
        <g transform={`scale(${scale})`}>
          <HouseFront
            {...canvas}
            sign={toUnits(sign, scale)}
            ground={(body.y + body.height) / scale - 6}
            slab={cells.length > 3 ? (body.y + body.height) / scale - 344 : undefined}
            lights={[arrive(frame, firstLight, 12), arrive(frame, last, OPEN_FRAMES)]}
          />
        </g>
        {scene.doors.map(({id, icon}, i) => {
          const cell = cells[i];
          if (!cell) return null;
          return (
            <g key={id}>
              <Plaque box={cell.plaque} lit={arrive(frame, visits[i]?.at ?? 0, OPEN_FRAMES)} />
              <Door
                box={cell.door}
                icon={icon}
                who={WHO[i % WHO.length] ?? {shirt: COLORS.river}}
                open={arrive(frame, visits[i]?.at ?? 0, OPEN_FRAMES)}
              />
            </g>
          );
        })}
      </Drawing>
      <TextBox
        text={scene.heading}
        box={inset(sign, px(14))}
        role="title"
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={front}
      />
      {scene.doors.map(({id, title}, i) => {
        const cell = cells[i];
        return cell ? (
          <TextBox
            key={id}
            text={title}
            box={{
              ...inset(cell.plaque, px(20)),
              y: cell.plaque.y + px(8),
              height: cell.plaque.height - px(16),
            }}
            role="heading"
            size={58}
            color={frame < (visits[i]?.at ?? 0) ? COLORS.paper : COLORS.ink}
            align="center"
            valign="middle"
            maxLines={3}
            progress={front}
          />
        ) : null;
      })}
      {scene.doors.map((door, i) => {
        const [cell, visit, open] = [cells[i], visits[i], openOf(i)];
        if (!cell || !visit || open <= 0) return null;
        const leaving = 1 - travel(frame, visit.shut, 6);
        return (
          <DoorStage
            key={door.id}
            {...door}
            stage={cell.stage}
            opening={between(cell.door, cell.stage, open)}
            open={open}
            words={arrive(frame, visit.at + 8, 12) * leaving}
            arrived={visit.tasks.map((at) => arrive(frame, at, 11) * leaving)}
            acted={arrive(frame, visit.act, 10)}
          />
        );
      })}
    </Ground>
  );
};

const toUnits = (box: Box, scale: number): Box => ({
  x: box.x / scale,
  y: box.y / scale,
  width: box.width / scale,
  height: box.height / scale,
});

const between = (from: Box, to: Box, progress: number): Box => ({
  x: Math.round(mix(from.x, to.x, progress)),
  y: Math.round(mix(from.y, to.y, progress)),
  width: Math.round(mix(from.width, to.width, progress)),
  height: Math.round(mix(from.height, to.height, progress)),
});

/** Where a door stands, where its plaque hangs, and the stage that it grows to. */
type Cell = {
  readonly door: Box;
  readonly plaque: Box;
  readonly stage: Box;
};

/** Four doors stand two by two, their plaques towards the middle; two or three stand in a row, plaques above. */
function cellsOf(count: number, {width, height, body, px}: Stage): readonly Cell[] {
  const top = body.y + px(156);
  const room = body.y + body.height - top;
  const stageWidth = Math.round(width * 0.745);
  const stageAt = (right: boolean): Box => ({
    x: right ? width - stageWidth : 0,
    y: 0,
    width: stageWidth,
    height,
  });
  if (count > 3) {
    const high = px(286);
    const wide = px(228);
    const words = Math.round(width / 2 - body.x - wide - px(170));
    return Array.from({length: count}, (_, i) => {
      const right = i % 2 === 1;
      const y = Math.round(
        top + (room / 2) * Math.floor(i / 2) + room / 2 - high - px(i < 2 ? 14 : 6),
      );
      const x = right ? body.x + body.width - px(76) - wide : body.x + px(76);
      return {
        door: {x, y, width: wide, height: high},
        plaque: {
          x: right ? x - px(74) - words : x + wide + px(74),
          y: y + px(48),
          width: words,
          height: px(170),
        },
        stage: stageAt(right),
      };
    });
  }
  const column = body.width / count;
  const wide = Math.min(px(400), column * 0.56);
  const high = room - px(206);
  return Array.from({length: count}, (_, i) => {
    const middle = body.x + column * (i + 0.5);
    return {
      door: {
        x: Math.round(middle - wide / 2),
        y: top + px(194),
        width: Math.round(wide),
        height: high,
      },
      plaque: {
        x: middle - column / 2 + px(16),
        y: top - px(22),
        width: column - px(32),
        height: px(196),
      },
      stage: stageAt(i >= count / 2),
    };
  });
}

/** When a door opens, its tasks arrive, its people act, and it shuts; frames of the scene. */
type Visit = {
  readonly at: number;
  readonly tasks: readonly number[];
  readonly act: number;
  readonly shut: number;
};

function visitsOf({scene, beats, durationInFrames}: TimedScene<'needs'>): readonly Visit[] {
  const starts = scene.doors.map(({id}) => beats[id] ?? 0);
  return scene.doors.map(({tasks}, i) => {
    const at = starts[i] ?? 0;
    const next = starts[i + 1];
    // Between two doors the house is seen for a moment; at the end it rests with all its doors lit.
    const shut = Math.max(at + 40, next === undefined ? durationInFrames - 85 : next - 28);
    const stay = shut - at;
    const arrivals = tasks.map((_, k) =>
      Math.round(at + 10 + (k * (stay - 36)) / (tasks.length + 0.6)),
    );
    const rest = fillGaps([at, ...arrivals], shut).find((frame) => frame > (arrivals.at(-1) ?? at));
    return {at, tasks: arrivals, act: rest ?? (arrivals.at(-1) ?? at) + 8, shut};
  });
}
