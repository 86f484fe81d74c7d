import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {AppScreen, screenKindOf, TAP_AT} from '../parts/AppScreen';
import {Clipped} from '../parts/Clipped';
import {Drawing} from '../parts/Drawing';
import {Ground} from '../parts/Ground';
import {HeldPhone, PointingHand} from '../parts/Hands';
import {Icon} from '../parts/Icon';
import {Person} from '../parts/Person';
import {Phone, screenOf} from '../parts/Phone';
import {Porch} from '../parts/Porch';
import {StepCard, StepRail} from '../parts/Steps';
import {TextBox} from '../parts/TextBox';
import {keyed} from '../theme/keyed';
import {arrive, currentBeat, px as tenth, travel} from '../theme/motion';
import {inset, useStage, type Box} from '../theme/stage';
import {COLORS} from '../theme/theme';
import type {IconName} from '../../src/script/icon-names';
import type {TimedScene} from '../../src/timeline/timeline';
import type {SceneProps} from './scene-props';

/** What the telephone shows: the app's first page, then one page for each step. */
type Page = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly at: number;
  /** When the finger taps. */
  readonly tap: number;
};

/** A big telephone that a neighbour holds; the steps light on the left as its pages turn. */
export const Services: React.FC<SceneProps<'services'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {width, height, px, body} = useStage();
  const {scene} = timed;
  const pages = pagesOf(timed);
  const now = Math.max(
    0,
    currentBeat(
      frame,
      pages.map(({at}) => at),
    ),
  );
  const scale = px(1000) / 1000;
  const phone = {
    x: body.x + body.width - px(520),
    y: px(38),
    width: px(500),
    height: px(1090),
  };
  const edge = phone.x - px(430);
  const list = {
    x: body.x,
    y: body.y + px(190),
    width: edge - px(60) - body.x,
    height: body.height - px(190),
  };
  return (
    <Ground time="dawn">
      <Drawing>
        <g transform={`scale(${scale})`}>
          <Porch motif={motif} width={width / scale} height={height / scale} edge={edge / scale} />
        </g>
        <Person
          x={edge + px(126)}
          y={height + px(60)}
          height={px(600)}
          shirt="#A77BB8"
          hair="bun"
        />
        <Person
          x={edge + px(318)}
          y={height + px(80)}
          height={px(690)}
          shirt="#2F7FD0"
          mark="scarf"
          pose="phone"
          flip
        />
        <HeldPhone box={phone} sleeve="#A77BB8">
          <Phone box={phone} screen={COLORS.card} />
        </HeldPhone>
      </Drawing>
      <PhonePages pages={pages} now={now} app={scene.app} phone={phone} />
      <Drawing>
        <Finger pages={pages} now={now} phone={phone} />
      </Drawing>
      <TextBox
        text={scene.heading}
        box={{...list, y: body.y, height: px(172)}}
        role="title"
        color={COLORS.ink}
        valign="middle"
      />
      <StepRail box={list} beats={pages.slice(1).map(({at}) => at)} />
      {pages.map((page, i) => {
        const next = pages[i + 1]?.at;
        if (frame < page.at || (next !== undefined && frame >= next + 8)) return null;
        return (
          <StepCard
            key={page.title}
            {...page}
            box={list}
            index={i - 1}
            count={scene.steps.length}
            progress={
              (i === 0 ? 1 : arrive(frame, page.at + 4, 14)) *
              (next === undefined ? 1 : 1 - travel(frame, next, 8))
            }
          />
        );
      })}
    </Ground>
  );
};

/** Turns the pages of the telephone: the old one leaves to the left, the new one follows it. */
const PhonePages: React.FC<{
  readonly pages: readonly Page[];
  readonly now: number;
  readonly app: string;
  readonly phone: Box;
}> = ({pages, now, app, phone}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const screen = screenOf(phone);
  const band = {...screen, height: px(166)};
  const page = pages[now];
  const area = uiAreaOf(screen, px);
  if (!page) return null;
  const turned = now === 0 ? 1 : travel(frame, page.at, 15);
  const shift = (i: number) => Math.round((i === now ? 1 - turned : -turned) * screen.width);
  return (
    <>
      <Clipped box={{...screen, y: band.y + band.height, height: screen.height - band.height}}>
        <Drawing>
          {[now - 1, now].map((i) => {
            const shown = pages[i];
            if (!shown || (i < now && turned >= 1)) return null;
            const kind = i === 0 ? 'home' : screenKindOf(shown.icon);
            const done = i < now ? 1 : arrive(frame, shown.tap + 4, 12);
            return (
              <g key={i} transform={`translate(${shift(i)} 0)`}>
                <circle
                  cx={screen.x + screen.width / 2}
                  cy={band.y + px(290)}
                  r={px(72)}
                  fill={COLORS.lampSoft}
                />
                <Icon
                  name={shown.icon}
                  x={screen.x + screen.width / 2}
                  y={band.y + px(290)}
                  size={px(84)}
                  color={COLORS.river}
                />
                <AppScreen
                  kind={kind}
                  area={area}
                  done={tenth(10 * done) / 10}
                  accent={COLORS.river}
                />
              </g>
            );
          })}
        </Drawing>
      </Clipped>
      <Drawing>
        <path
          d={`M${band.x} ${band.y + band.height} V${band.y + px(40)} q0 ${-px(40)} ${px(40)} ${-px(40)} H${band.x + band.width - px(40)} q${px(40)} 0 ${px(40)} ${px(40)} V${band.y + band.height} Z`}
          fill={COLORS.river}
        />
        <rect
          x={band.x + band.width * 0.37}
          y={band.y + px(14)}
          width={band.width * 0.26}
          height={px(20)}
          rx={px(10)}
          fill={COLORS.ink}
        />
        {pages.slice(1).map((_, i, steps) => {
          const gap = px(10);
          const wide = (band.width - px(60) - gap * (steps.length - 1)) / steps.length;
          return (
            <rect
              key={i}
              x={tenth(band.x + px(30) + i * (wide + gap))}
              y={band.y + band.height + px(22)}
              width={tenth(wide)}
              height={px(12)}
              rx={px(6)}
              fill={i < now ? COLORS.teal : COLORS.line}
            />
          );
        })}
      </Drawing>
      <TextBox
        text={app}
        box={{x: band.x + px(24), y: band.y + px(52), width: band.width - px(48), height: px(104)}}
        role="label"
        color={COLORS.paper}
        align="center"
        valign="middle"
      />
      {now > 0 && (
        <TextBox
          text={page.title}
          box={{
            x: area.x - px(6),
            y: band.y + px(374),
            width: area.width + px(12),
            height: px(150),
          }}
          role="label"
          color={COLORS.ink}
          align="center"
          valign="middle"
          maxLines={3}
          progress={arrive(frame, page.at + 8, 12)}
        />
      )}
    </>
  );
};

/** Where a page's shapes stand on the screen; all of it lies above the captions. */
const uiAreaOf = (screen: Box, px: (n: number) => number): Box => ({
  ...inset(screen, px(32)),
  y: screen.y + px(540),
  height: px(242),
});

/** The finger goes to where the page asks for it, and a ring shows its tap. */
const Finger: React.FC<{
  readonly pages: readonly Page[];
  readonly now: number;
  readonly phone: Box;
}> = ({pages, now, phone}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const area = uiAreaOf(screenOf(phone), px);
  const spots = pages.map(({icon}, i) => TAP_AT[i === 0 ? 'home' : screenKindOf(icon)]);
  const [x0, y0] = spots[0] ?? [0.5, 0.5];
  const moves = (axis: 0 | 1) =>
    pages.slice(1).map(({at}, i) => ({at: at + 2, to: spots[i + 1]?.[axis] ?? 0.5, over: 16}));
  const tip = {
    x: tenth(area.x + area.width * keyed(frame, x0, moves(0))),
    y: tenth(area.y + area.height * keyed(frame, y0, moves(1)) + px(34)),
  };
  const tap = arrive(frame, pages[now]?.tap ?? 0, 12);
  const press = tenth(px(30) * Math.sin(Math.PI * tap));
  return (
    <g>
      {tap > 0 && tap < 1 && (
        <circle
          cx={tip.x}
          cy={tip.y - px(20)}
          r={tenth(px(20) + px(60) * tap)}
          fill="none"
          stroke={COLORS.lamp}
          strokeWidth={px(10)}
          opacity={tenth(10 * (1 - tap)) / 10}
        />
      )}
      <PointingHand x={tip.x} y={tip.y + px(8) - press} size={px(150)} sleeve="#2F7FD0" />
    </g>
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
