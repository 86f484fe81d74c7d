import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {FigureView} from '../../../src/script/figure-view';
import {measureText} from '../../../src/text/measure-text';
import {Drawing} from '../../kit/Drawing';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {Ground} from '../../kit/land/Ground';
import {Palm} from '../../kit/land/Palm';
import {Sampan} from '../../kit/land/Sampan';
import {Person} from '../../kit/person/Person';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {currentBeat, travel} from '../../theme/motion';
import {type Box, rows, useStage} from '../../theme/stage';
import {COLORS, TYPE} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {Bars} from './Bars';
import {Counter} from './Counter';
import {statisticsLayout} from './layout';
import {Ranking} from './Ranking';
import {Ring, ringOuter} from './Ring';

/** Frames that a chart takes to leave before the next. */
const LEAVE = 8;
const SUN = '#FFF6DC';
const QUAY = '#0A4A8C';
const QUAY_JOINT = '#0D539B';
const QUAY_EDGE = '#3B86C9';

/** One chart after the other on the bank of the river; a member of the team shows them. */
export const Statistics: React.FC<SceneProps<'statistics'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {px} = stage;
  const layout = statisticsLayout(stage);
  const {scene, beats, durationInFrames} = timed;
  const starts = scene.views.map(({id}) => beats[id] ?? 0);
  const current = currentBeat(frame, starts);
  const view = scene.views[current];
  const next = starts[current + 1];
  const left = next === undefined ? 0 : travel(frame, next - LEAVE, LEAVE);
  // The presenter points at what comes new, and shows it on the phone while it is read.
  const turns = [...starts, ...fillGaps(starts, durationInFrames)].sort((a, b) => a - b);
  const pointing = currentBeat(frame, turns) % 2 === 0;
  return (
    <Ground time="water">
      <Riverside motif={motif} pointing={pointing} />
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="heading"
        size={62}
        color={COLORS.ink}
      />
      {view && (
        <div
          style={{
            position: 'absolute',
            inset: 0,
            opacity: left > 0 ? 1 - left : undefined,
            transform: left > 0 ? `translateX(${-px(60) * left}px)` : undefined,
          }}
        >
          <Chart view={view} box={layout.chart} at={starts[current] ?? 0} />
        </div>
      )}
      <SourceLine asOf={scene.asOf} source={scene.source} />
    </Ground>
  );
};

type ChartProps = {
  readonly view: FigureView;
  readonly box: Box;
  readonly at: number;
};

/** An element for each type of view: with the return type of `React.FC` a missing one would be nothing at all. */
const Chart = ({view, ...place}: ChartProps): React.ReactElement => {
  switch (view.type) {
    case 'counter':
      return <Counter view={view} {...place} />;
    case 'ring':
      return <Ring view={view} {...place} />;
    case 'bars':
      return <Bars view={view} {...place} />;
    case 'ranking':
      return <Ranking view={view} {...place} />;
  }
};

/** Sky, sun, hill, river and the quay on which the presenter stands. The sun is a halo for what the charts show. */
const Riverside: React.FC<{
  readonly motif: Motif;
  readonly pointing: boolean;
}> = ({motif, pointing}) => {
  const stage = useStage();
  const {width, px} = stage;
  const {chart, quay, ...layout} = statisticsLayout(stage);
  const sun = ringOuter(chart);
  return (
    <Drawing>
      <circle cx={chart.x + sun} cy={chart.y + chart.height / 2} r={sun + px(48)} fill={SUN} />
      <Backdrop motif={motif} width={width} horizon={layout.horizon} bottom={quay} time="day" />
      <Sampan {...layout.boat} />
      <Quay y={quay} stones={layout.stones} />
      <Palm {...layout.palm} />
      <Person
        {...layout.presenter}
        shirt={COLORS.teal}
        hair="long"
        mark="badge"
        pose={pointing ? 'wave' : 'phone'}
        flip
      />
    </Drawing>
  );
};

/** The paved bank in front: calm at its top, where the source is named, stones in courses below. */
const Quay: React.FC<{readonly y: number; readonly stones: number}> = ({y, stones: first}) => {
  const {width, height, px} = useStage();
  const course = px(62);
  const stone = px(240);
  return (
    <g>
      <rect y={y} width={width} height={height - y} fill={QUAY} />
      <rect y={y} width={width} height={px(9)} fill={QUAY_EDGE} />
      {Array.from({length: Math.ceil((height - first) / course)}, (_, row) => (
        <path
          key={row}
          d={`M0 ${first + row * course} H${width} ${Array.from(
            {length: Math.ceil(width / stone) + 1},
            (__, i) => `M${i * stone - (row % 2) * (stone / 2)} ${first + row * course} v${course}`,
          ).join(' ')}`}
          fill="none"
          stroke={QUAY_JOINT}
          strokeWidth={px(5)}
        />
      ))}
    </g>
  );
};

/** Where the figures come from and until when they count: on screen as long as any chart is. */
const SourceLine: React.FC<{readonly asOf: string; readonly source: string}> = ({asOf, source}) => {
  const stage = useStage();
  const {px} = stage;
  const {source: box} = statisticsLayout(stage);
  const joined = `${asOf}  ·  ${source}`;
  const {weight, size} = TYPE.source;
  const lines =
    measureText(joined, {weight, size: px(size)}) <= box.width ? [joined] : [asOf, source];
  const each = rows(box, lines.length, 0);
  return lines.map((text, i) => (
    <TextBox
      key={text}
      text={text}
      box={each[i] ?? box}
      role="source"
      color={COLORS.paper}
      valign="middle"
      maxLines={1}
    />
  ));
};
