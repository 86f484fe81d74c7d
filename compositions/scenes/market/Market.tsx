import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas} from '../../kit/Canvas';
import {Ground} from '../../kit/land/Ground';
import {PledgeCard, PledgeRays, PLEDGE_CARD} from './PledgeCard';
import {Basket, Parcel} from '../../kit/Produce';
import {Country, Road, roadY} from './Road';
import {Stall} from './Stall';
import {BOARD, BoardWords, PledgeWords, SignBoard} from './MarketBoards';
import {TextBox} from '../../kit/TextBox';
import {WelcomeArch, ARCH_SIGN} from './WelcomeArch';
import {fillGaps, keyed} from '../../theme/keyed';
import {arrive, currentBeat, hundredth, tenth, travel} from '../../theme/motion';
import {useStage, type Box} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-props';

/** Along the road, in units of a 1080-line picture: from the arch to the first stall, on from stall to stall, and to the pledge. */
const STEP = 1000;
const FIRST_STEP = 1400;
const LAST_STEP = 1500;
const TRAVEL_FRAMES = 20;

/** A product's road: the camera follows the basket from stall to stall to the pledge. */
export const Market: React.FC<SceneProps<'market'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {canvas: view, pxBox} = useStage();
  const {scene, beats, durationInFrames} = timed;
  const stops = scene.stations.map(({id}, i) => ({
    at: beats[id] ?? 0,
    to: FIRST_STEP + i * STEP,
    over: TRAVEL_FRAMES,
  }));
  const end = {
    at: beats['pledge'] ?? 0,
    to: FIRST_STEP + (scene.stations.length - 1) * STEP + LAST_STEP,
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
  const first = stops[0]?.at ?? 0;
  const greetAt = fillGaps([first], first)[0] ?? first;
  const doneAt = doneBeats([...stops.map(({at}) => at), end.at]);
  const pledgeAccents = fillGaps([end.at, end.at + 70], durationInFrames).filter(
    (at) => at > end.at,
  );
  const onScreen = (x: number, box: Box): Box => pxBox({...box, x: x + box.x - camera});
  return (
    <Ground time="water">
      <Canvas>
        <Country motif={motif} {...view} horizon={level - 210} camera={place} journey={end.to} />
        <g transform={`translate(${-camera} 0)`}>
          {inView(end.to) && (
            <g transform={`translate(${end.to} ${level})`}>
              <PledgeRays />
            </g>
          )}
          {inView(0) && <WelcomeArch y={foot} greeting={frame >= greetAt} />}
          {stops.map(({at, to}, i) => {
            const station = scene.stations[i];
            if (!station || !inView(to)) return null;
            return (
              <g key={station.id}>
                {now === i && (
                  <SignBoard x={to} icon={station.icon} shown={arrive(frame, at + 6, 14)} />
                )}
                <Stall
                  x={to}
                  y={foot}
                  index={i}
                  icon={station.icon}
                  state={i === now ? 'here' : i < now ? 'past' : 'coming'}
                  done={hundredth(arrive(frame, doneAt[i] ?? 0, 12))}
                />
              </g>
            );
          })}
          <Road to={end.to + view.width} level={level} />
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
              <Parcel {...goods} height={140} />
            ) : (
              <Basket {...goods} height={190} />
            ))}
        </g>
      </Canvas>
      {now < 0 || frame < (stops[0]?.at ?? 0) + 8 ? (
        <TextBox
          text={scene.heading}
          box={onScreen(0, {...ARCH_SIGN, y: foot + ARCH_SIGN.y})}
          role="title"
          size={78}
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
        return (
          <BoardWords
            key={station.id}
            title={station.title}
            detail={station.detail}
            board={onScreen(to, BOARD)}
            progress={arrive(frame, at + 8, 14)}
          />
        );
      })}
      {now >= stops.length && (
        <PledgeWords
          card={onScreen(end.to, {...PLEDGE_CARD, y: level + PLEDGE_CARD.y})}
          {...scene.pledge}
          progress={arrive(frame, end.at + 12, 15)}
        />
      )}
    </Ground>
  );
};

/** What happens at a stall is done a little after the half of the stay. */
const doneBeats = (stops: readonly number[]): readonly number[] =>
  stops
    .slice(0, -1)
    .map((at, i) => Math.min(at + 85, Math.round(at + ((stops[i + 1] ?? at) - at) * 0.6)));
