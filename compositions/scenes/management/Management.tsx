import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {Item} from '../../../src/script/item';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {Lamp} from '../../kit/Lamp';
import {Ground} from '../../kit/land/Ground';
import {Person} from '../../kit/person/Person';
import type {PersonLook} from '../../kit/person/person-look';
import {TextBox} from '../../kit/TextBox';
import {TextPair} from '../../kit/TextPair';
import {fillGaps, keyed} from '../../theme/keyed';
import {arrive, currentBeat, tenth} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, GROUNDS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {managementLayout} from './layout';
import {firstAngle, type RingSpot, spotAt} from './ring-path';
import {WaterRing} from './WaterRing';

/** Frames that the lamp travels from hand to hand. */
const PASS = 20;

const TEAM: readonly PersonLook[] = [
  {shirt: COLORS.teal, hair: 'grey', mark: 'badge'},
  {shirt: COLORS.brick, hair: 'bun'},
  {shirt: COLORS.river, hair: 'short', mark: 'scarf'},
  {shirt: '#3F7D4E', hair: 'cap', mark: 'uniform', trousers: '#2F5E3B'},
  {shirt: '#7A4E86', hair: 'long', mark: 'badge'},
  {shirt: '#C77B2B', hair: 'short', mark: 'apron'},
];

/** A week as a ring in the water: the team passes its lamp from hand to hand until the ring closes. */
export const Management: React.FC<SceneProps<'management'>> = ({timed}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {width, height} = stage;
  const {scene, beats, durationInFrames} = timed;
  const {steps} = scene;
  const arrivals = steps.map(({id}) => beats[id] ?? 0);
  const closing = closingAt(arrivals.at(-1) ?? 0, durationInFrames);
  const layout = managementLayout(stage, steps.length);
  const {ring} = layout;
  const start = firstAngle(steps.length);
  const covered = keyed(frame, 0, [
    ...arrivals.slice(1).map((at, i) => ({at, to: (i + 1) / steps.length, over: PASS})),
    {at: closing, to: 1, over: PASS},
  ]);
  const busy = currentBeat(frame, fillGaps([...arrivals, closing], durationInFrames));
  const current = currentBeat(frame, arrivals);
  const spots = steps.map((_, i) => spotAt(ring, start + (2 * Math.PI * i) / steps.length));
  const lamp = spotAt(ring, start + 2 * Math.PI * covered);
  const closed = arrive(frame, closing + PASS - 6, 12);
  const poseOf = (i: number) => {
    const came = frame >= (arrivals[i] ?? 0) + (i > 0 ? PASS - 6 : 0);
    const passedOn = frame >= (arrivals[i + 1] ?? closing) + 2 && !(i === 0 && closed > 0);
    if (came && !passedOn) return 'wave';
    // Those without the lamp work on the phone by turns.
    return busy >= 0 && i % 2 === busy % 2 ? 'phone' : 'stand';
  };
  return (
    <Ground time="night">
      <Drawing>
        <rect width={width} height={height} fill={COLORS.river} />
        <WaterRing ring={ring} start={start} turn={covered} light={closed} />
        {[...spots.keys()]
          .sort((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0))
          .map((i) => {
            const spot = spots[i];
            const step = steps[i];
            return (
              spot &&
              step && (
                <Post
                  key={step.id}
                  spot={spot}
                  look={TEAM[i % TEAM.length] ?? {shirt: COLORS.teal}}
                  icon={step.icon}
                  pose={poseOf(i)}
                  light={arrive(frame, (arrivals[i] ?? 0) + (i > 0 ? PASS - 8 : 0), 10)}
                />
              )
            );
          })}
        <PassedLamp spot={lamp} light={arrive(frame, arrivals[0] ?? 0, 12)} />
      </Drawing>
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="heading"
        size={66}
        color={COLORS.paper}
        maxLines={3}
      />
      <TextBox
        text={scene.center}
        box={layout.center}
        role="heading"
        color={COLORS.river}
        align="center"
        valign="middle"
        maxLines={4}
      />
      {steps.map(
        (step, i) =>
          i === current && (
            <StepWords
              key={step.id}
              step={step}
              number={i + 1}
              box={layout.step}
              at={arrivals[i] ?? 0}
            />
          ),
      )}
    </Ground>
  );
};

/** The ring closes once the last step has been read, well before the scene hands over. */
const closingAt = (last: number, end: number): number =>
  Math.max(last + PASS + 4, Math.min(last + 80, end - PASS - 30));

type PostProps = {
  readonly spot: RingSpot;
  readonly look: PersonLook;
  readonly icon: Item['icon'];
  readonly pose: 'wave' | 'phone' | 'stand';
  /** Light of the step's sign, 0 … 1. */
  readonly light: number;
};

/** A member of the team at a place of the ring, the sign of the step at the feet. */
const Post: React.FC<PostProps> = ({spot, look, icon, pose, light}) => {
  const {px} = useStage();
  const size = spot.figure * 0.21;
  const sign = {x: spot.x, y: spot.y + size * 0.55};
  return (
    <g>
      <Person {...spot} height={spot.figure} {...look} pose={pose} />
      <circle cx={sign.x} cy={sign.y + px(5)} r={size} fill={COLORS.ink} opacity={0.18} />
      <circle cx={sign.x} cy={sign.y} r={size} fill={COLORS.river} />
      {light > 0 && <circle cx={sign.x} cy={sign.y} r={tenth(size * light)} fill={COLORS.lamp} />}
      <circle
        cx={sign.x}
        cy={sign.y}
        r={size}
        fill="none"
        stroke={COLORS.card}
        strokeWidth={px(5)}
      />
      <Icon
        name={icon}
        {...sign}
        size={size * 1.16}
        color={light > 0.5 ? COLORS.ink : COLORS.card}
        strokeWidth={2.2}
      />
    </g>
  );
};

/** The lamp hangs from the raised hand of the figure at the spot. */
const PassedLamp: React.FC<{readonly spot: RingSpot; readonly light: number}> = ({spot, light}) => {
  const unit = spot.figure / 220;
  return (
    <Lamp
      x={tenth(spot.x + 64 * unit)}
      y={tenth(spot.y - 140 * unit)}
      size={tenth(80 * unit)}
      light={light}
    />
  );
};

type StepWordsProps = {
  readonly step: Item;
  readonly number: number;
  readonly box: Box;
  readonly at: number;
};

/** The step that the team is at: its number in a lamp disc, its name and what is done, large. */
const StepWords: React.FC<StepWordsProps> = ({step, number, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const shown = arrive(frame, at + 2, 14);
  const radius = px(54);
  if (shown <= 0) return null;
  return (
    <>
      <Drawing>
        <circle
          cx={box.x + radius}
          cy={box.y + radius}
          r={tenth(radius * shown)}
          fill={COLORS.lamp}
        />
      </Drawing>
      <TextBox
        text={String(number)}
        box={{x: box.x, y: box.y, width: 2 * radius, height: 2 * radius}}
        role="title"
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={arrive(frame, at + 7, 9)}
      />
      <TextPair
        title={step.title}
        detail={step.detail}
        box={{...box, y: box.y + 2 * radius + px(24), height: box.height - 2 * radius - px(24)}}
        valign="top"
        progress={shown}
        titleStyle={{role: 'heading', size: 70, maxLines: 4, color: COLORS.paper}}
        detailStyle={{role: 'body', size: 48, maxLines: 4, color: GROUNDS.water.ground}}
      />
    </>
  );
};
