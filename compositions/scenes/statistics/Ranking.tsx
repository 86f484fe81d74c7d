import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {Figure, FigureView} from '../../../src/script/figure-view';
import {measureText} from '../../../src/text/measure-text';
import {Drawing} from '../../kit/Drawing';
import {TextBox} from '../../kit/TextBox';
import {arrive, tenth} from '../../theme/motion';
import {type Box, columns, rows, useStage} from '../../theme/stage';
import {COLORS, TYPE} from '../../theme/theme';
import {Board, boardRows} from './Board';
import {fullScale} from './figure-text';

type RankingProps = {
  readonly view: Extract<FigureView, {type: 'ranking'}>;
  readonly box: Box;
  readonly at: number;
};

/** More rows than this are set in two columns, so that each stays legible. */
const ONE_COLUMN = 8;
/** Size of a row's words, px of 1080 lines; long names shrink to the floor of their role. */
const ROW_TEXT = 36;
const PLAIN_BAR = '#5C9BD6';
const BAR_TRACK = '#17325A';

/** All rows in the order of the dossier; the first three have a lamp-coloured disc behind their number and a bar of that colour. */
export const Ranking: React.FC<RankingProps> = ({view, box, at}) => {
  const {px} = useStage();
  const area = boardRows(box, px);
  const count = view.rows.length;
  const perColumn = count > ONE_COLUMN ? Math.ceil(count / 2) : count;
  const places = placesOf(view.rows);
  const full = fullScale(view.rows);
  const boxes = columns(area, count > ONE_COLUMN ? 2 : 1, px(48)).flatMap((column) =>
    rows(column, perColumn, px(perColumn > 6 ? 5 : 10)),
  );
  // Two narrow columns set the bar under its words; one wide column sets it between them.
  const Row = count > ONE_COLUMN ? StackedRow : WideRow;
  return (
    <Board box={box} title={view.title} at={at}>
      {view.rows.map((figure, i) => {
        const row = boxes[i];
        return (
          row && (
            <Row
              key={figure.label}
              figure={figure}
              place={places[i] ?? i + 1}
              share={figure.value / full}
              box={row}
              at={at + 2 + Math.floor((i * 8) / count)}
            />
          )
        );
      })}
    </Board>
  );
};

/** Equal figures share their place. */
const placesOf = (figures: readonly Figure[]): readonly number[] =>
  figures.reduce<number[]>((places, {value}, i) => {
    const before = figures[i - 1];
    return [...places, before?.value === value ? (places[i - 1] ?? i) : i + 1];
  }, []);

type RowProps = {
  readonly figure: Figure;
  readonly place: number;
  /** 0 … 1: how long the bar is. */
  readonly share: number;
  readonly box: Box;
  readonly at: number;
};

const StackedRow: React.FC<RowProps> = ({figure, place, share, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const grown = arrive(frame, at, 12);
  const badge = Math.min(px(50), box.height);
  const left = box.x + badge + px(18);
  const width = box.x + box.width - left;
  const bar = Math.min(px(14), box.height * 0.18);
  const words = {x: left, y: box.y, width, height: box.height - bar};
  const valueWidth = valueWidthOf(figure, px);
  return (
    <>
      <Drawing>
        <Track x={left} y={box.y + box.height - bar} width={width} height={bar} />
        <Bar
          x={left}
          y={box.y + box.height - bar}
          width={width * share * grown}
          height={bar}
          first={place <= 3}
        />
        <Place place={place} x={box.x + badge / 2} y={box.y + box.height / 2} size={badge} />
      </Drawing>
      <PlaceNumber place={place} box={{...box, width: badge}} />
      <RowText text={figure.label} box={{...words, width: width - valueWidth - px(12)}} />
      <RowText text={figure.text} box={words} align="right" />
    </>
  );
};

const WideRow: React.FC<RowProps> = ({figure, place, share, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const grown = arrive(frame, at, 12);
  const badge = Math.min(px(56), box.height);
  const labels = {...box, x: box.x + badge + px(20), width: box.width * 0.36};
  const valueWidth = valueWidthOf(figure, px);
  const zero = labels.x + labels.width + px(24);
  const longest = box.x + box.width - zero - px(150);
  const thick = Math.min(px(40), box.height * 0.66);
  const y = box.y + (box.height - thick) / 2;
  return (
    <>
      <Drawing>
        <Track x={zero} y={y} width={longest} height={thick} />
        <Bar x={zero} y={y} width={longest * share * grown} height={thick} first={place <= 3} />
        <Place place={place} x={box.x + badge / 2} y={box.y + box.height / 2} size={badge} />
      </Drawing>
      <PlaceNumber place={place} box={{...box, width: badge}} />
      <RowText text={figure.label} box={labels} />
      <RowText
        text={figure.text}
        box={{...box, x: box.x + box.width - valueWidth, width: valueWidth}}
        align="right"
      />
    </>
  );
};

const valueWidthOf = ({text}: Figure, px: (n: number) => number): number =>
  measureText(text, {weight: TYPE.source.weight, size: px(ROW_TEXT)}) + px(4);

type BarProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const Track: React.FC<BarProps> = (box) => (
  <rect {...box} rx={tenth(box.height / 3)} fill={BAR_TRACK} />
);

const Bar: React.FC<BarProps & {readonly first: boolean}> = ({first, ...box}) => (
  <rect
    {...box}
    width={tenth(Math.max(0, box.width))}
    rx={tenth(Math.min(box.height / 3, box.width / 2))}
    fill={first ? COLORS.lamp : PLAIN_BAR}
  />
);

/** The disc behind the number of the first three places. */
const Place: React.FC<{place: number; x: number; y: number; size: number}> = ({
  place,
  x,
  y,
  size,
}) => (place <= 3 ? <circle cx={x} cy={y} r={tenth(size / 2)} fill={COLORS.lamp} /> : null);

const PlaceNumber: React.FC<{readonly place: number; readonly box: Box}> = ({place, box}) => (
  <TextBox
    text={String(place)}
    box={box}
    role="label"
    size={place <= 3 ? 36 : 34}
    color={place <= 3 ? COLORS.ink : COLORS.paperSoft}
    align="center"
    valign="middle"
    maxLines={1}
  />
);

const RowText: React.FC<{
  readonly text: string;
  readonly box: Box;
  readonly align?: 'left' | 'right';
}> = ({text, box, align = 'left'}) => (
  <TextBox
    text={text}
    box={box}
    role="source"
    size={ROW_TEXT}
    color={COLORS.paper}
    align={align}
    valign="middle"
    maxLines={1}
  />
);
