import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Door, Plaque} from './Doors';
import {houseLayout} from './layout';
import {OpenDoor} from './OpenDoor';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {HouseFront} from './HouseFront';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive, mix, travel} from '../../theme/motion';
import {inset, useStage, type Box} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {TimedScene} from '../../../src/timeline/timeline';
import type {SceneProps} from '../scene-definition';

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
  const {px, scale, canvas} = stage;
  const {scene} = timed;
  const visits = visitsOf(timed);
  const {sign, doors: cells, ground, slab} = houseLayout(stage, scene.doors.length);
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
  // Titles on the house are gone before the opening door could cut them.
  const front = 1 - Math.min(1, widest * 8);
  return (
    <Ground time="night">
      <Drawing>
        <g transform={`scale(${scale})`}>
          <HouseFront
            {...canvas}
            sign={toCanvas(sign, scale)}
            ground={ground}
            slab={slab}
            lights={[arrive(frame, firstLight, 12), arrive(frame, last, OPEN_FRAMES)]}
          />
        </g>
        {scene.doors.map(({id, icon}, i) => {
          const cell = cells[i];
          if (!cell) return null;
          return (
            <g key={id}>
              <Plaque box={cell.plaque} light={arrive(frame, visits[i]?.at ?? 0, OPEN_FRAMES)} />
              <Door
                box={cell.door}
                icon={icon}
                who={WHO[i % WHO.length] ?? {shirt: COLORS.river}}
                progress={arrive(frame, visits[i]?.at ?? 0, OPEN_FRAMES)}
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
          <OpenDoor
            key={door.id}
            {...door}
            inside={cell.inside}
            opening={between(cell.door, cell.inside, open)}
            progress={{
              door: open,
              words: arrive(frame, visit.at + 8, 12) * leaving,
              tasks: visit.tasks.map((at) => arrive(frame, at, 11) * leaving),
              act: arrive(frame, visit.act, 10),
            }}
          />
        );
      })}
    </Ground>
  );
};

/** A box in px of 1080 lines. */
const toCanvas = (box: Box, scale: number): Box => ({
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
