import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {Person} from '../../kit/person/Person';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive, mix, tenth, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {type Crossing, solutionsLayout} from './layout';
import {Riverscape, STREET_LENGTH} from './Riverscape';
import {Stone, StoneWords} from './Stone';

/** A step from stone to stone, in frames. */
const STEP = 18;

/** Stone by stone across the river, one solution each, towards the lit street under the hill. */
export const Solutions: React.FC<SceneProps<'solutions'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {scene, beats, durationInFrames} = timed;
  const arrivals = scene.stones.map(({id}) => beats[id] ?? 0);
  const landing = landingAt(arrivals.at(-1) ?? 0, durationInFrames);
  const {crossing, ...layout} = solutionsLayout(stage, scene.stones.length);
  const steps = walkOn([...arrivals, landing]);
  const between = fillGaps(steps, durationInFrames);
  const lights = lightsOf([...steps, ...between]);
  const landed = frame >= (steps.at(-1) ?? 0) + STEP;
  const since = [...steps, ...between].filter((at) => frame >= at && (!landed || at > landing));
  const lively = since.length % 2 === 0;
  return (
    <Ground time="dawn">
      <Drawing>
        <Riverscape
          motif={motif}
          horizon={crossing.horizon}
          nearBank={layout.nearBank}
          lights={lights.map((at) => arrive(frame, at + 4, 12))}
          waving={landed}
        />
        {[...crossing.stones].reverse().map((place) => {
          const i = crossing.stones.indexOf(place);
          const at = steps[i] ?? 0;
          return <Stone key={i} place={place} light={arrive(frame, at + STEP - 6, 12)} />;
        })}
      </Drawing>
      {scene.stones.map((stone, i) => {
        const place = crossing.stones[i];
        return (
          place && (
            <StoneWords
              key={stone.id}
              stone={stone}
              place={place}
              progress={arrive(frame, (steps[i] ?? 0) + 11, 9)}
            />
          )
        );
      })}
      <Drawing>
        <Walker crossing={crossing} steps={steps} lively={lively} />
      </Drawing>
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="heading"
        size={68}
        color={COLORS.ink}
      />
    </Ground>
  );
};

/** The walker reaches the far bank once the last solution has been read. */
const landingAt = (last: number, end: number): number =>
  Math.max(last + STEP + 4, Math.min(last + 75, end - STEP - 34));

/** A step never starts before the one before it has ended. */
const walkOn = (beats: readonly number[]): readonly number[] =>
  beats.reduce<number[]>(
    (steps, at) => [...steps, Math.max(at, (steps.at(-1) ?? -STEP) + STEP)],
    [],
  );

/** On which frame each house of the far street lights: spread over all that happens. */
function lightsOf(events: readonly number[]): readonly number[] {
  const order = [...events].sort((a, b) => a - b);
  return Array.from(
    {length: STREET_LENGTH},
    (_, i) => order[Math.floor((i * order.length) / STREET_LENGTH)] ?? 0,
  );
}

type WalkerProps = {
  readonly crossing: Crossing;
  readonly steps: readonly number[];
  /** Looks at the phone, or waves on the far bank; otherwise stands. */
  readonly lively: boolean;
};

/** A neighbour on the way: rests on a stone until the next word, then takes one step. */
const Walker: React.FC<WalkerProps> = ({crossing, steps, lively}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const spots = [crossing.start, ...crossing.stones, crossing.end];
  const passed = steps.filter((at) => frame >= at + STEP).length;
  const from = spots[passed] ?? crossing.end;
  const to = spots[passed + 1] ?? from;
  const next = steps[passed];
  const going = next === undefined ? 0 : travel(frame, next, STEP);
  const hop = Math.sin(Math.PI * going) * px(26);
  return (
    <Person
      x={tenth(mix(from.x, to.x, going))}
      y={tenth(mix(from.y, to.y, going) - hop)}
      height={tenth(mix(from.figure, to.figure, going))}
      shirt={COLORS.brick}
      trousers="#2B3550"
      hair="bun"
      mark="hat"
      pose={
        going > 0 && going < 1 ? 'walk' : lively ? (next === undefined ? 'wave' : 'phone') : 'stand'
      }
    />
  );
};
