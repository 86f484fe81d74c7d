import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Drawing} from '../parts/Drawing';
import {Ground} from '../parts/Ground';
import {Icon} from '../parts/Icon';
import {PledgeCard, PledgeRays, PLEDGE_CARD} from '../parts/PledgeCard';
import {Basket, Parcel} from '../parts/Produce';
import {Country, Road, roadY} from '../parts/Road';
import {Stall} from '../parts/Stall';
import {TextBox} from '../parts/TextBox';
import {WelcomeArch, ARCH_SIGN} from '../parts/WelcomeArch';
import {fillGaps, keyed} from '../theme/keyed';
import {arrive, currentBeat, px as tenth, travel} from '../theme/motion';
import {useStage, type Box} from '../theme/stage';
import {COLORS, RADIUS} from '../theme/theme';
import type {SceneProps} from './scene-props';

/** Along the road, in units of a 1080-line picture: from stall to stall, and from the last stall to the pledge. */
const STEP = 1000;
const LAST_STEP = 1500;
const TRAVEL_FRAMES = 20;

/** A product's road: the camera follows the basket from stall to stall to the pledge. */
export const Market: React.FC<SceneProps<'market'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {width, height, px} = useStage();
  const {scene, beats, durationInFrames} = timed;
  const scale = px(1000) / 1000;
  const view = {width: width / scale, height: height / scale};
  const stops = scene.stations.map(({id}, i) => ({
    at: beats[id] ?? 0,
    to: (i + 1) * STEP,
    over: TRAVEL_FRAMES,
  }));
  const end = {
    at: beats['pledge'] ?? 0,
    to: scene.stations.length * STEP + LAST_STEP,
    over: TRAVEL_FRAMES,
  };
  const place = keyed(frame, 0, [...stops, end]);
  const camera = tenth(place - view.width / 2);
  const now = currentBeat(frame, [...stops.map(({at}) => at), end.at]);
  const level = view.height - 278;
  const foot = level - 54;
  const packed = scene.stations.findIndex(({icon}) => icon === 'package' || icon === 'gift');
  const goods = {x: tenth(place), y: tenth(roadY(place, level) + 12)};
  const inView = (x: number) => Math.abs(x - place) < view.width / 2 + 520;
  const doneAt = doneBeats([...stops.map(({at}) => at), end.at]);
  const pledgeAccents = fillGaps([end.at, end.at + 70], durationInFrames).filter(
    (at) => at > end.at,
  );
  const board = (x: number, box: Box): Box => ({
    x: (x + box.x - camera) * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  });
  return (
    <Ground time="water">
      <Drawing>
        <g transform={`scale(${scale})`}>
          <Country motif={motif} {...view} horizon={level - 210} camera={place} journey={end.to} />
          <g transform={`translate(${-camera} 0)`}>
            {inView(end.to) && (
              <g transform={`translate(${end.to} ${level})`}>
                <PledgeRays />
              </g>
            )}
            {inView(0) && <WelcomeArch y={foot} />}
            {stops.map(({at, to}, i) => {
              const station = scene.stations[i];
              if (!station || !inView(to)) return null;
              return (
                <g key={station.id}>
                  {now === i && (
                    <SignBoard
                      x={to}
                      y={BOARD.y}
                      icon={station.icon}
                      shown={arrive(frame, at + 6, 14)}
                    />
                  )}
                  <Stall
                    x={to}
                    y={foot}
                    index={i}
                    icon={station.icon}
                    state={i === now ? 'here' : i < now ? 'past' : 'coming'}
                    done={tenth(10 * arrive(frame, doneAt[i] ?? 0, 12)) / 10}
                  />
                </g>
              );
            })}
            <Road to={end.to} level={level} />
            {inView(end.to) && (
              <g transform={`translate(${end.to} ${level})`}>
                <PledgeCard
                  sealed={arrive(frame, end.at + 24, 12)}
                  given={travel(frame, end.at + 70, 15)}
                  cheers={pledgeAccents.map((at) => arrive(frame, at, 12))}
                />
              </g>
            )}
            {now < stops.length &&
              (packed >= 0 && now >= packed && frame >= (doneAt[packed] ?? 0) ? (
                <Parcel {...goods} height={112} />
              ) : (
                <Basket {...goods} height={150} />
              ))}
          </g>
        </g>
      </Drawing>
      {now < 0 || frame < (stops[0]?.at ?? 0) + 8 ? (
        <TextBox
          text={scene.heading}
          box={board(0, {...ARCH_SIGN, y: foot + ARCH_SIGN.y})}
          role="title"
          size={84}
          color={COLORS.paper}
          align="center"
          valign="middle"
          progress={1 - travel(frame, stops[0]?.at ?? 0, 8)}
        />
      ) : null}
      {stops.map(({at, to}, i) => {
        const station = scene.stations[i];
        const next = stops[i + 1]?.at ?? end.at;
        if (!station || frame < at || frame >= next) return null;
        const shown = arrive(frame, at + 8, 14);
        const {title, detail} = station;
        const split = detail ? 0.56 : 1;
        const words = {
          x: BOARD.x + 214,
          y: BOARD.y + 22,
          width: BOARD.width - 254,
          height: BOARD.height - 44,
        };
        return (
          <div key={station.id}>
            <TextBox
              text={title}
              box={board(to, {...words, height: words.height * split})}
              role="heading"
              size={72}
              color={COLORS.ink}
              valign={detail ? 'bottom' : 'middle'}
              progress={shown}
            />
            {detail && (
              <TextBox
                text={detail}
                box={board(to, {
                  ...words,
                  y: words.y + words.height * split + 4,
                  height: words.height * (1 - split) - 4,
                })}
                role="body"
                color={COLORS.inkSoft}
                progress={shown}
              />
            )}
          </div>
        );
      })}
      {now >= stops.length && (
        <PledgeWords
          card={board(end.to, {...PLEDGE_CARD, y: level + PLEDGE_CARD.y})}
          {...scene.pledge}
          progress={arrive(frame, end.at + 12, 15)}
        />
      )}
    </Ground>
  );
};

/** A stall's board over its awning, relative to the stall's middle. */
const BOARD: Box = {x: -520, y: 66, width: 1040, height: 272};

const SignBoard: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly icon: SceneProps<'market'>['timed']['scene']['stations'][number]['icon'];
  readonly shown: number;
}> = ({x, icon, shown}) => {
  if (shown <= 0) return null;
  const {width, height} = BOARD;
  return (
    <g
      transform={`translate(${x + BOARD.x} ${tenth(BOARD.y + (1 - shown) * 90)})`}
      opacity={tenth(10 * shown) / 10}
    >
      <path
        d={`M260 ${height} v90 M${width - 260} ${height} v90`}
        stroke={COLORS.wood}
        strokeWidth={24}
      />
      <rect
        y={14}
        width={width}
        height={height}
        rx={RADIUS.large}
        fill={COLORS.ink}
        opacity={0.14}
      />
      <rect width={width} height={height} rx={RADIUS.large} fill={COLORS.card} />
      <path
        d={`M${RADIUS.large} 0 H190 V${height} H${RADIUS.large} Q0 ${height} 0 ${height - RADIUS.large} V${RADIUS.large} Q0 0 ${RADIUS.large} 0 Z`}
        fill={COLORS.lamp}
      />
      <Icon name={icon} x={95} y={height / 2} size={112} color={COLORS.ink} strokeWidth={2} />
    </g>
  );
};

const PledgeWords: React.FC<{
  readonly card: Box;
  readonly title: string;
  readonly text: string;
  readonly progress: number;
}> = ({card, title, text, progress}) => {
  const {px} = useStage();
  const words = {x: card.x + px(60), width: card.width - px(120)};
  return (
    <>
      <TextBox
        text={title}
        box={{...words, y: card.y + px(150), height: px(132)}}
        role="title"
        size={96}
        color={COLORS.teal}
        align="center"
        valign="middle"
        progress={progress}
      />
      <TextBox
        text={text}
        box={{...words, y: card.y + px(288), height: px(132)}}
        role="heading"
        size={54}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={progress}
      />
    </>
  );
};

/** What happens at a stall is done a little after the half of the stay. */
const doneBeats = (stops: readonly number[]): readonly number[] =>
  stops
    .slice(0, -1)
    .map((at, i) => Math.min(at + 85, Math.round(at + ((stops[i + 1] ?? at) - at) * 0.6)));
