import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {Figure, FigureView} from '../../../src/script/figure-view';
import {fitText} from '../../../src/text/fit-text';
import {Drawing} from '../../kit/Drawing';
import {TextBox} from '../../kit/TextBox';
import {arrive, tenth} from '../../theme/motion';
import {type Box, rows, useStage} from '../../theme/stage';
import {COLORS, RADIUS, TYPE} from '../../theme/theme';
import {COUNT_FRAMES, countedText, withUnit} from './figure-text';

type RingProps = {
  readonly view: Extract<FigureView, {type: 'ring'}>;
  readonly box: Box;
  readonly at: number;
};

const TRACK = '#C4D6E6';

/** Outer radius of a ring in a chart's box, px; it is at the box's left. */
export const ringOuter = (box: Box): number => Math.min(box.height / 2, box.width * 0.21);

/** A rate as a thick ring. What passes the whole is drawn as a second turn outside the first, in another colour. */
export const Ring: React.FC<RingProps> = ({view, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const shown = arrive(frame, at, COUNT_FRAMES);
  if (shown <= 0) return null;
  const over = view.figure.value > 100;
  const thick = px(over ? 62 : 74);
  const second = px(28);
  const outer = ringOuter(box);
  const radius = outer - thick / 2 - (over ? second + px(12) : 0);
  const center = {x: box.x + outer, y: box.y + box.height / 2};
  const turned = (view.figure.value / 100) * shown;
  const words: Box = {...box, x: box.x + 2 * outer + px(64), width: box.width - 2 * outer - px(64)};
  const inside = radius - thick / 2 - px(14);
  return (
    <>
      <Drawing>
        <circle cx={center.x} cy={center.y} r={radius} fill={COLORS.card} />
        <circle
          cx={center.x}
          cy={center.y}
          r={radius}
          fill="none"
          stroke={TRACK}
          strokeWidth={thick}
        />
        <Arc {...center} radius={radius} turn={turned} width={thick} color={COLORS.river} />
        {over && (
          <Arc
            {...center}
            radius={outer - second / 2}
            turn={turned - 1}
            width={second}
            color={COLORS.teal}
          />
        )}
      </Drawing>
      <TextBox
        text={countedText(view.figure, shown)}
        box={{
          x: center.x - inside,
          y: center.y - inside,
          width: 2 * inside,
          height: 2 * inside,
        }}
        role="title"
        size={120}
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
      />
      <RingWords view={view} box={words} at={at} />
    </>
  );
};

type ArcProps = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of a turn from twelve o'clock; more than one closes the ring, less than none draws nothing. */
  readonly turn: number;
  readonly width: number;
  readonly color: string;
};

const Arc: React.FC<ArcProps> = ({x, y, radius, turn, width, color}) => {
  if (turn <= 0) return null;
  const stroke = {fill: 'none', stroke: color, strokeWidth: width};
  if (turn >= 1) return <circle cx={x} cy={y} r={radius} {...stroke} />;
  const angle = 2 * Math.PI * turn;
  const end = `${tenth(x + radius * Math.sin(angle))} ${tenth(y - radius * Math.cos(angle))}`;
  return (
    <path
      d={`M${x} ${y - radius} A${radius} ${radius} 0 ${turn > 0.5 ? 1 : 0} 1 ${end}`}
      {...stroke}
    />
  );
};

/** Height of the plate with both absolute numbers, px of 1080 lines. */
const PLATE = 240;
/** Size of the rate's name, px of 1080 lines. */
const LABEL = 50;

/** What the rate is a rate of: its name, its basis, and both absolute numbers in the colours of the ring. */
const RingWords: React.FC<RingProps> = ({view, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const plate = {...box, y: box.y + box.height - px(PLATE), height: px(PLATE)};
  const above = {...box, height: box.height - px(PLATE + 16)};
  const label = fitText({
    text: view.figure.label,
    ...TYPE.heading,
    size: px(LABEL),
    minSize: px(TYPE.heading.minSize),
    maxWidth: box.width,
    maxLines: 3,
  }).height;
  const shown = arrive(frame, at + 8, 12);
  const parts = rows({...plate, y: plate.y + px(18), height: plate.height - px(36)}, 2, 0);
  const colors = [view.figure.value > 100 ? COLORS.teal : COLORS.river, TRACK];
  return (
    <>
      <TextBox
        text={view.figure.label}
        box={{...above, height: label}}
        role="heading"
        size={LABEL}
        color={COLORS.ink}
        maxLines={3}
        progress={arrive(frame, at, 12)}
      />
      <TextBox
        text={view.basis}
        box={{...above, y: above.y + label + px(8), height: above.height - label - px(8)}}
        role="note"
        size={42}
        color={COLORS.inkSoft}
        progress={arrive(frame, at + 4, 12)}
      />
      {shown > 0 && (
        <Drawing>
          <rect
            {...plate}
            rx={px(RADIUS.large)}
            fill={COLORS.card}
            opacity={shown < 1 ? shown : undefined}
          />
        </Drawing>
      )}
      {[view.numerator, view.denominator].map((figure, i) => {
        const row = parts[i];
        return (
          row && (
            <Part key={i} figure={figure} box={row} color={colors[i] ?? TRACK} progress={shown} />
          )
        );
      })}
    </>
  );
};

type PartProps = {
  readonly figure: Figure;
  readonly box: Box;
  /** Colour of this part in the ring. */
  readonly color: string;
  readonly progress: number;
};

/** One absolute number and what it counts. */
const Part: React.FC<PartProps> = ({figure, box, color, progress}) => {
  const {px} = useStage();
  const words = {...box, x: box.x + px(66), width: box.width - px(66 + 28)};
  if (progress <= 0) return null;
  return (
    <>
      <Drawing>
        <rect
          x={box.x + px(30)}
          y={box.y + px(12)}
          width={px(16)}
          height={box.height - px(24)}
          rx={px(8)}
          fill={color}
        />
      </Drawing>
      <TextBox
        text={withUnit(figure)}
        box={{...words, height: box.height * 0.58}}
        role="strong"
        size={50}
        color={COLORS.ink}
        valign="bottom"
        maxLines={1}
        progress={progress}
      />
      <TextBox
        text={figure.label}
        box={{...words, y: box.y + box.height * 0.56, height: box.height * 0.44}}
        role="source"
        size={36}
        color={COLORS.inkSoft}
        maxLines={1}
        progress={progress}
      />
    </>
  );
};
