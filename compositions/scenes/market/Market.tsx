import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {TimedScene} from '../../../src/timeline/timeline';
import {Canvas} from '../../kit/Canvas';
import {Ground} from '../../kit/land/Ground';
import {Basket, Parcel} from '../../kit/Produce';
import {TextBox} from '../../kit/TextBox';
import {fillGaps, keyed} from '../../theme/keyed';
import {arrive, currentBeat, hundredth, tenth, travel} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {type MarketLayout, marketLayout} from './layout';
import {BoardWords, PledgeWords, SignBoard} from './MarketBoards';
import {PledgeCard, PledgeRays} from './PledgeCard';
import {Country, Road, roadY} from './Road';
import {Stall} from './Stall';
import {WelcomeArch} from './WelcomeArch';

const TRAVEL_FRAMES = 20;

/** A product's road: the camera follows the basket from stall to stall to the pledge. */
export const Market: React.FC<SceneProps<'market'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {canvas} = stage;
  const layout = marketLayout(stage, timed.scene.stations.length);
  const {level, foot} = layout;
  const {stops, end} = journeyOf(timed, layout);
  const place = keyed(frame, 0, [...stops, end]);
  const camera = tenth(place - canvas.width / 2);
  const inView = (x: number) => Math.abs(x - place) < canvas.width / 2 + 520;
  const now = currentBeat(frame, [...stops.map(({at}) => at), end.at]);
  const first = stops[0]?.at ?? 0;
  const greetAt = fillGaps([first], first)[0] ?? first;
  const pledgeAccents = fillGaps([end.at, end.at + 70], timed.durationInFrames).filter(
    (at) => at > end.at,
  );
  const packed = stops.find(({station: {icon}}) => icon === 'package' || icon === 'gift');
  const Goods = packed && frame >= packed.at && frame >= packed.done ? Parcel : Basket;
  return (
    <Ground time="water">
      <Canvas>
        <Country
          {...canvas}
          motif={motif}
          horizon={layout.horizon}
          camera={place}
          journey={end.to}
        />
        <g transform={`translate(${-camera} 0)`}>
          {inView(end.to) && (
            <g transform={`translate(${end.to} ${level})`}>
              <PledgeRays />
            </g>
          )}
          {inView(0) && <WelcomeArch y={foot} sign={layout.archSign} greeting={frame >= greetAt} />}
          {stops.map(
            (stop, i) =>
              inView(stop.to) && (
                <StopView key={stop.station.id} stop={stop} index={i} now={now} layout={layout} />
              ),
          )}
          <Road to={end.to + canvas.width} level={level} />
          {inView(end.to) && (
            <g transform={`translate(${end.to} ${level})`}>
              <PledgeCard
                card={layout.pledgeCard}
                seal={arrive(frame, end.at + 24, 12)}
                handover={travel(frame, end.at + 70, 15)}
                cheers={pledgeAccents.map((at) => arrive(frame, at, 12))}
              />
            </g>
          )}
          {now < stops.length && (
            <Goods
              x={tenth(place)}
              y={tenth(roadY(place, level) + 12)}
              height={Goods === Parcel ? 140 : 190}
            />
          )}
        </g>
      </Canvas>
      <Words timed={timed} layout={layout} camera={camera} />
    </Ground>
  );
};

/** Where the camera stops, from which frame, and when what happens there is done: a little after half of the stay. */
type Stop = {
  readonly station: SceneProps<'market'>['timed']['scene']['stations'][number];
  readonly at: number;
  readonly to: number;
  readonly over: number;
  readonly done: number;
};

function journeyOf({scene, beats}: TimedScene<'market'>, {stalls, pledge}: MarketLayout) {
  const end = {at: beats['pledge'] ?? 0, to: pledge, over: TRAVEL_FRAMES};
  const starts = [...scene.stations.map(({id}) => beats[id] ?? 0), end.at];
  const stops = scene.stations.map((station, i): Stop => {
    const at = starts[i] ?? 0;
    const next = starts[i + 1] ?? at;
    return {
      station,
      at,
      to: stalls[i] ?? 0,
      over: TRAVEL_FRAMES,
      done: Math.min(at + 85, Math.round(at + (next - at) * 0.6)),
    };
  });
  return {stops, end};
}

type StopViewProps = {
  readonly stop: Stop;
  readonly index: number;
  /** Index of the stop that the camera is at, −1 before the first. */
  readonly now: number;
  readonly layout: MarketLayout;
};

/** A stall, and while the camera is there the board over it. */
const StopView: React.FC<StopViewProps> = ({stop, index, now, layout}) => {
  const frame = useCurrentFrame();
  const {station, at, to, done} = stop;
  return (
    <g>
      {now === index && (
        <SignBoard
          x={to}
          board={layout.board}
          icon={station.icon}
          progress={arrive(frame, at + 6, 14)}
        />
      )}
      <Stall
        x={to}
        y={layout.foot}
        index={index}
        icon={station.icon}
        state={index === now ? 'here' : index < now ? 'past' : 'coming'}
        progress={hundredth(arrive(frame, done, 12))}
      />
    </g>
  );
};

type WordsProps = {
  readonly timed: TimedScene<'market'>;
  readonly layout: MarketLayout;
  /** Left edge of the picture on the road. */
  readonly camera: number;
};

/** The heading on the arch, the words of the station that the camera is at, or the pledge. */
const Words: React.FC<WordsProps> = ({timed, layout, camera}) => {
  const frame = useCurrentFrame();
  const {pxBox} = useStage();
  const {scene} = timed;
  const {stops, end} = journeyOf(timed, layout);
  const now = currentBeat(frame, [...stops.map(({at}) => at), end.at]);
  const first = stops[0]?.at ?? 0;
  const stop = stops[now];
  /** A box that is measured from a point of the road, in px of the composition. */
  const onScreen = (x: number, y: number, box: Box): Box =>
    pxBox({...box, x: x + box.x - camera, y: y + box.y});
  return (
    <>
      {(now < 0 || frame < first + 8) && (
        <TextBox
          text={scene.heading}
          box={onScreen(0, layout.foot, layout.archSign)}
          role="title"
          size={78}
          color={COLORS.paper}
          align="center"
          valign="middle"
          progress={1 - travel(frame, first, 8)}
        />
      )}
      {stop && (
        <BoardWords
          title={stop.station.title}
          detail={stop.station.detail}
          board={onScreen(stop.to, 0, layout.board)}
          progress={arrive(frame, stop.at + 8, 14)}
        />
      )}
      {now >= stops.length && (
        <PledgeWords
          card={onScreen(end.to, layout.level, layout.pledgeCard)}
          {...scene.pledge}
          progress={arrive(frame, end.at + 12, 15)}
        />
      )}
    </>
  );
};
