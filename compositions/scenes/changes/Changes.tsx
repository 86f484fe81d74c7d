import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {TimedScene} from '../../../src/timeline/timeline';
import {Canvas} from '../../kit/Canvas';
import {Clipped} from '../../kit/Clipped';
import {Drawing} from '../../kit/Drawing';
import type {Motif} from '../../kit/land/Backdrop';
import {Ground} from '../../kit/land/Ground';
import {TextBox} from '../../kit/TextBox';
import {fillGaps, keyed, type Move} from '../../theme/keyed';
import {arrive, hundredth, travel} from '../../theme/motion';
import {type Box, inset, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {changesLayout} from './layout';
import {Seam, SideCard, SideLabel} from './SeamParts';
import {FRESH, Street, TIRED} from './Street';
import {PhoneLife, QueueLife, TICK_COUNT} from './StreetLife';

/** The same street twice, split by a seam that slides to whichever time the voice speaks of. */
export const Changes: React.FC<SceneProps<'changes'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const layout = changesLayout(stage);
  const {scene, durationInFrames} = timed;
  const {turns, end} = turnsOf(timed);
  const seamMoves: Move[] = [
    ...turns.flatMap(({before, after}) => [
      {at: before, to: layout.seam.before},
      {at: after, to: layout.seam.after},
    ]),
    {at: end, to: layout.seam.won, over: 20},
  ];
  const seam = Math.round(stage.width * keyed(frame, layout.seam.middle, seamMoves));
  const joyAt = ticksAt(
    turns.map(({after}) => after + 6),
    fillGaps(
      seamMoves.map(({at}) => at),
      durationInFrames,
    ),
    end + 6,
  );
  const won = travel(frame, end, 20);
  const opening = 1 - travel(frame, turns[0]?.before ?? 0, 6);
  return (
    <Ground time="day">
      <Clipped box={{x: 0, y: 0, width: seam, height: stage.height}}>
        <OldStreet
          motif={motif}
          piles={turns.reduce((sum, {before}) => sum + arrive(frame, before, 12), 0) / turns.length}
        />
      </Clipped>
      <Clipped box={{x: seam, y: 0, width: stage.width - seam, height: stage.height}}>
        <NewStreet motif={motif} joy={joyAt.map((at) => hundredth(arrive(frame, at, 12)))} />
      </Clipped>
      <Drawing>
        <Seam x={seam} grip={layout.grip} />
      </Drawing>
      <SideLabel
        text={scene.beforeLabel}
        place={layout.label}
        seam={seam}
        side="before"
        progress={1 - won}
      />
      <SideLabel
        text={scene.afterLabel}
        place={layout.label}
        seam={seam}
        side="after"
        progress={1}
      />
      {scene.pairs.map((pair, i) => {
        const turn = turns[i];
        if (!turn || frame < turn.before || frame > turn.until + 6) return null;
        const leaving = 1 - travel(frame, turn.until, 6);
        return (
          <div key={pair.id}>
            <SideCard
              side="before"
              text={pair.before}
              icon={pair.iconBefore}
              place={layout.card}
              seam={seam}
              progress={arrive(frame, turn.before + 6, 13) * leaving}
            />
            <SideCard
              side="after"
              text={pair.after}
              icon={pair.iconAfter}
              place={layout.card}
              seam={seam}
              progress={arrive(frame, turn.after + 6, 13) * leaving}
            />
          </div>
        );
      })}
      <Plate text={scene.heading} place={layout.plate} progress={opening} />
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="title"
        size={100}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={arrive(frame, end + 8, 14)}
      />
    </Ground>
  );
};

/** The land of both streets, px of 1080 lines, and the line on which its people stand. */
function useLand() {
  const stage = useStage();
  const {ground} = changesLayout(stage);
  return {land: {...stage.canvas, ground}, floor: ground + 54};
}

const VEIL = '#8B95A3';

const OldStreet: React.FC<{readonly motif: Motif; readonly piles: number}> = ({motif, piles}) => {
  const {land, floor} = useLand();
  return (
    <Canvas>
      <Street {...land} motif={motif} tones={TIRED} />
      <rect width={land.width} height={land.height} fill={VEIL} opacity={0.3} />
      <QueueLife floor={floor} piles={piles} />
      <rect width={land.width} height={land.height} fill={VEIL} opacity={0.12} />
    </Canvas>
  );
};

const NewStreet: React.FC<{readonly motif: Motif; readonly joy: readonly number[]}> = ({
  motif,
  joy,
}) => {
  const {land, floor} = useLand();
  return (
    <Canvas>
      <Street {...land} motif={motif} tones={FRESH} />
      <PhoneLife floor={floor} joy={joy} />
    </Canvas>
  );
};

type PlateProps = {readonly text: string; readonly place: Box; readonly progress: number};

/** The heading on a plate across the seam, until the first pair arrives. */
const Plate: React.FC<PlateProps> = ({text, place: plate, progress}) => {
  const {px} = useStage();
  if (progress <= 0) return null;
  return (
    <>
      <Drawing>
        <g opacity={hundredth(progress)}>
          <rect
            {...plate}
            y={plate.y + px(10)}
            rx={px(RADIUS.large)}
            fill={COLORS.ink}
            opacity={0.14}
          />
          <rect {...plate} rx={px(RADIUS.large)} fill={COLORS.card} />
        </g>
      </Drawing>
      <TextBox
        text={text}
        box={inset(plate, px(28))}
        role="title"
        size={84}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={progress}
      />
    </>
  );
};

/** Frames of the ticks over the heads: one with each new half, one in each long rest, all others when the street has won. */
function ticksAt(
  halves: readonly number[],
  rests: readonly number[],
  won: number,
): readonly number[] {
  const early = [...halves, ...rests].sort((a, b) => a - b);
  const late = rests.find((at) => at > won + 40);
  return Array.from({length: TICK_COUNT}, (_, i) =>
    late !== undefined && i === TICK_COUNT - 1 ? late : Math.min(early[i] ?? won, won + 3 * i),
  );
}

/** When the old and the new half of a pair have the word, and when both leave; frames of the scene. */
type Turn = {readonly before: number; readonly after: number; readonly until: number};

/**
 * A pair has one beat. Its second half comes half-way through a line that speaks of both times, else with the next line.
 * The street has won on the last line that belongs to no pair, else a little before the end.
 */
function turnsOf({scene, beats, durationInFrames}: TimedScene<'changes'>): {
  readonly turns: readonly Turn[];
  readonly end: number;
} {
  const now = scene.afterLabel.toLowerCase();
  const lineStarts = scene.lines.map(({id}) => beats[id] ?? 0);
  const halves = scene.pairs.map(({id}) => {
    const before = beats[id] ?? 0;
    const line = scene.lines.find(({marks}) => marks.some(({name}) => name === id));
    const next = lineStarts.find((at) => at > before + 20) ?? durationInFrames - 60;
    const holdsBoth = !line || line.text.toLowerCase().includes(now);
    return {before, after: holdsBoth ? Math.round(before + (next - before) * 0.55) : next};
  });
  const last = halves.at(-1)?.after ?? 0;
  const closing = lineStarts.findLast((at) => at > last + 35);
  const end = Math.min(
    durationInFrames - 60,
    closing ?? Math.max(last + 50, durationInFrames - 105),
  );
  const turns = halves.map((half, i) => ({...half, until: halves[i + 1]?.before ?? end}));
  return {turns, end};
}
