import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {IconName} from '../../../src/dossier/icon-names';
import {Clipped} from '../../kit/Clipped';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {TextBox} from '../../kit/TextBox';
import {keyed} from '../../theme/keyed';
import {arrive, hundredth, tenth, travel} from '../../theme/motion';
import {type Box, inset, useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {ScreenKind} from './app-screens';
import {AppScreen, screenKindOf, TAP_AT} from './AppScreen';
import {PointingHand} from './Hands';
import {screenOf} from './Phone';

/** What the telephone shows: the app's first page, then one page for each step. */
export type Page = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly at: number;
  /** When the finger taps. */
  readonly tap: number;
};

/** Turns the pages of the telephone: the old one leaves to the left, the new one follows it. */
export const PhonePages: React.FC<{
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
  const area = uiAreaOf(screen, px, now === 0);
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
            return (
              <g key={i} transform={`translate(${shift(i)} 0)`}>
                <PageDrawing
                  icon={shown.icon}
                  kind={i === 0 ? 'home' : screenKindOf(shown.icon)}
                  top={{x: screen.x + screen.width / 2, y: band.y + px(284)}}
                  area={area}
                  tapped={i < now ? 1 : arrive(frame, shown.tap + 4, 12)}
                />
              </g>
            );
          })}
        </Drawing>
      </Clipped>
      <PhoneBand band={band} steps={pages.length - 1} now={now} />
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
            y: band.y + px(366),
            width: area.width + px(12),
            height: px(178),
          }}
          role="label"
          color={COLORS.ink}
          align="center"
          valign="middle"
          maxLines={4}
          progress={arrive(frame, page.at + 8, 12)}
        />
      )}
    </>
  );
};

/** What one page draws: its icon on a round, and the screen of the app below. */
const PageDrawing: React.FC<{
  readonly icon: IconName;
  readonly kind: ScreenKind;
  /** Centre of the round. */
  readonly top: {readonly x: number; readonly y: number};
  readonly area: Box;
  /** 0 before the tap, 1 when what it does is done. */
  readonly tapped: number;
}> = ({icon, kind, top, area, tapped}) => {
  const {px} = useStage();
  return (
    <>
      <circle cx={top.x} cy={top.y} r={px(72)} fill={COLORS.lampSoft} />
      <Icon name={icon} x={top.x} y={top.y} size={px(84)} color={COLORS.river} />
      <AppScreen kind={kind} area={area} progress={hundredth(tapped)} accent={COLORS.river} />
    </>
  );
};

/** The head of the screen, and below it a bar for each step, coloured up to the present one. */
const PhoneBand: React.FC<{
  readonly band: Box;
  readonly steps: number;
  readonly now: number;
}> = ({band, steps, now}) => {
  const {px} = useStage();
  const gap = px(10);
  const width = (band.width - px(60) - gap * (steps - 1)) / steps;
  return (
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
      {Array.from({length: steps}, (_, i) => (
        <rect
          key={i}
          x={tenth(band.x + px(30) + i * (width + gap))}
          y={band.y + band.height + px(22)}
          width={tenth(width)}
          height={px(12)}
          rx={px(6)}
          fill={i < now ? COLORS.teal : COLORS.line}
        />
      ))}
    </Drawing>
  );
};

/** Where a page's shapes are on the screen: all above the captions. */
const uiAreaOf = (screen: Box, px: (n: number) => number, home = false): Box => ({
  ...inset(screen, px(32)),
  y: screen.y + px(home ? 430 : 548),
  height: px(home ? 352 : 236),
});

/** The finger goes to the place that the page gives, and a ring shows its tap. */
export const Finger: React.FC<{
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
          opacity={hundredth(1 - tap)}
        />
      )}
      <PointingHand x={tip.x} y={tip.y + px(8) - press} size={px(150)} sleeve="#2F7FD0" />
    </g>
  );
};
