import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {TimedScene} from '../../../src/timeline/timeline';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive, mix, travel} from '../../theme/motion';
import {type Box, inset, useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {Door, Plaque} from './Doors';
import {HouseFront} from './HouseFront';
import {houseLayout} from './layout';
import {OpenDoor} from './OpenDoor';

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
  const {doors, heading} = timed.scene;
  const layout = houseLayout(stage, doors.length);
  const visits = visitsOf(timed);
  const openOf = ({at, shut}: Visit) =>
    travel(frame, at, OPEN_FRAMES) - travel(frame, shut, OPEN_FRAMES);
  // Titles on the house are gone before the opening door could cut them.
  const front = 1 - Math.min(1, Math.max(...visits.map(openOf)) * 8);
  return (
    <Ground time="night">
      <House timed={timed} visits={visits} />
      <TextBox
        text={heading}
        box={inset(layout.sign, stage.px(14))}
        role="title"
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={front}
      />
      {doors.map(({id, title}, i) => {
        const place = layout.doors[i];
        return (
          place && (
            <PlaqueWords
              key={id}
              text={title}
              plaque={place.plaque}
              lit={frame >= (visits[i]?.at ?? 0)}
              progress={front}
            />
          )
        );
      })}
      {doors.map((door, i) => {
        const [place, visit] = [layout.doors[i], visits[i]];
        const open = visit ? openOf(visit) : 0;
        if (!place || !visit || open <= 0) return null;
        const leaving = 1 - travel(frame, visit.shut, 6);
        return (
          <OpenDoor
            key={door.id}
            {...door}
            inside={place.inside}
            opening={between(place.door, place.inside, open)}
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

type HouseProps = {readonly timed: TimedScene<'needs'>; readonly visits: readonly Visit[]};

/** The front of the house with its doors, which stay lit once they have been visited. */
const House: React.FC<HouseProps> = ({timed, visits}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {doors} = timed.scene;
  const layout = houseLayout(stage, doors.length);
  const last = visits.at(-1)?.shut ?? 0;
  // A long introduction lights the first lantern; the last door lights what is still dark.
  const firstLight = fillGaps([visits[0]?.at ?? 0], visits[0]?.at ?? 0)[0] ?? last;
  return (
    <Drawing>
      <g transform={`scale(${stage.scale})`}>
        <HouseFront
          {...stage.canvas}
          sign={toCanvas(layout.sign, stage.scale)}
          ground={layout.ground}
          slab={layout.slab}
          lights={[arrive(frame, firstLight, 12), arrive(frame, last, OPEN_FRAMES)]}
        />
      </g>
      {doors.map(({id, icon}, i) => {
        const place = layout.doors[i];
        if (!place) return null;
        const light = arrive(frame, visits[i]?.at ?? 0, OPEN_FRAMES);
        return (
          <g key={id}>
            <Plaque box={place.plaque} light={light} />
            <Door
              box={place.door}
              icon={icon}
              who={WHO[i % WHO.length] ?? {shirt: COLORS.river}}
              progress={light}
            />
          </g>
        );
      })}
    </Drawing>
  );
};

type PlaqueWordsProps = {
  readonly text: string;
  readonly plaque: Box;
  readonly lit: boolean;
  readonly progress: number;
};

const PlaqueWords: React.FC<PlaqueWordsProps> = ({text, plaque, lit, progress}) => {
  const {px} = useStage();
  return (
    <TextBox
      text={text}
      box={{...inset(plaque, px(20)), y: plaque.y + px(8), height: plaque.height - px(16)}}
      role="heading"
      size={58}
      color={lit ? COLORS.ink : COLORS.paper}
      align="center"
      valign="middle"
      maxLines={3}
      progress={progress}
    />
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
