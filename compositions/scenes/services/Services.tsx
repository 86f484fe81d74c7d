import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {TimedScene} from '../../../src/timeline/timeline';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {Person} from '../../kit/person/Person';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive, currentBeat, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {HoldingFingers, HoldingPalm} from './Hands';
import {servicesLayout} from './layout';
import {Phone} from './Phone';
import {Finger, type Page, PhonePages} from './PhonePages';
import {Porch} from './Porch';
import {StepCard, StepRail} from './Steps';

/** A big telephone that a neighbour holds; the steps light on the left as its pages turn. */
export const Services: React.FC<SceneProps<'services'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {scale, canvas} = stage;
  const {scene} = timed;
  const pages = pagesOf(timed);
  const now = Math.max(
    0,
    currentBeat(
      frame,
      pages.map(({at}) => at),
    ),
  );
  const cheers = fillGaps(
    pages.flatMap(({at, tap}) => [at, tap]),
    timed.durationInFrames,
  );
  const cheering = currentBeat(frame, cheers) % 2 === 0;
  const {phone, edge, steps, ...layout} = servicesLayout(stage, scene.heading);
  return (
    <Ground time="dawn">
      <Drawing>
        <g transform={`scale(${scale})`}>
          <Porch {...canvas} motif={motif} edge={edge / scale} />
        </g>
        <Person
          {...layout.resident}
          shirt="#A77BB8"
          hair="grey"
          pose={cheering ? 'wave' : 'stand'}
          flip={cheering}
        />
        <Person {...layout.helper} shirt="#2F7FD0" mark="scarf" pose="phone" flip />
        <HoldingPalm box={phone} sleeve="#A77BB8" />
        <Phone box={phone} screen={COLORS.card} />
      </Drawing>
      <PhonePages pages={pages} now={now} app={scene.app} phone={phone} />
      <Drawing>
        <HoldingFingers box={phone} />
        <Finger pages={pages} now={now} phone={phone} />
      </Drawing>
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="title"
        color={COLORS.ink}
        maxLines={3}
      />
      <StepRail box={steps} beats={pages.slice(1).map(({at}) => at)} />
      {pages.map((page, i) => {
        const next = pages[i + 1]?.at;
        if (frame < page.at || (next !== undefined && frame >= next + 6)) return null;
        return (
          <StepCard
            key={page.title}
            {...page}
            box={steps}
            index={i - 1}
            count={scene.steps.length}
            progress={
              (i === 0 ? 1 : arrive(frame, page.at + 6, 14)) *
              (next === undefined ? 1 : 1 - travel(frame, next, 6))
            }
          />
        );
      })}
    </Ground>
  );
};

/** The app's first page, then the steps; the finger taps half-way through each page. */
function pagesOf({scene, beats, durationInFrames}: TimedScene<'services'>): readonly Page[] {
  const opening = {title: scene.app, icon: 'phone' as const, at: 0};
  const all = [opening, ...scene.steps.map((step) => ({...step, at: beats[step.id] ?? 0}))];
  return all.map((page, i) => {
    const next = all[i + 1]?.at ?? durationInFrames - 20;
    return {...page, tap: Math.min(page.at + 88, Math.round(page.at + (next - page.at) * 0.55))};
  });
}
