import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {Figure, FigureView} from '../../../src/script/scene';
import {arrive, px as tenth} from '../../theme/motion';
import {rows, useStage, type Box} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';
import {Drawing} from '../Drawing';
import {TextBox} from '../TextBox';
import {countedText, COUNT_FRAMES, withUnit} from './figure-text';

type RingProps = {
  readonly view: Extract<FigureView, {type: 'ring'}>;
  readonly box: Box;
  readonly at: number;
};

const TRACK = '#C4D6E6';

/** Outer radius of a ring in a chart's box, px; it stands at the box's left. */
export const ringOuter = (box: Box): number => Math.min(box.height / 2, box.width * 0.21);

/** A rate as a thick ring. What passes the whole is drawn as a second turn outside the first, in another colour. */
export const Ring: React.FC<RingProps> = ({view, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const shown = arrive(frame, at, COUNT_FRAMES);
  if (shown <= 0) return null;
  const over = view.figure.value > 100;
  const thick = px(74);
  const second = px(34);
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
        role="display"
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

/** What the rate is a rate of: its name, its basis, and both absolute numbers in the colours of the ring. */
const RingWords: React.FC<RingProps> = ({view, box, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const [upper, lower] = rows(box, 2, px(20));
  if (!upper || !lower) return null;
  const plate = {...lower, y: lower.y + lower.height - px(248), height: px(248)};
  const shown = arrive(frame, at + 8, 12);
  const parts = rows({...plate, y: plate.y + px(20), height: plate.height - px(40)}, 2, px(8));
  return (
    <>
      <TextBox
        text={view.figure.label}
        box={{...box, height: px(140)}}
        role="heading"
        color={COLORS.ink}
        valign="bottom"
        progress={arrive(frame, at, 12)}
      />
      <TextBox
        text={view.basis}
        box={{...box, y: box.y + px(148), height: plate.y - box.y - px(160)}}
        role="body"
        color={COLORS.inkSoft}
        progress={arrive(frame, at + 4, 12)}
      />
      {shown > 0 && (
        <Drawing>
          <g opacity={shown}>
            <rect {...plate} rx={px(RADIUS.large)} fill={COLORS.card} />
            {[view.figure.value > 100 ? COLORS.teal : COLORS.river, TRACK].map((color, i) => {
              const row = parts[i];
              return (
                row && (
                  <rect
                    key={color}
                    x={row.x + px(30)}
                    y={row.y + px(14)}
                    width={px(14)}
                    height={row.height - px(28)}
                    rx={px(7)}
                    fill={color}
                  />
                )
              );
            })}
          </g>
        </Drawing>
      )}
      {[view.numerator, view.denominator].map((figure, i) => {
        const row = parts[i];
        return row && <Part key={i} figure={figure} box={row} progress={shown} />;
      })}
    </>
  );
};

/** One absolute number and what it counts. */
const Part: React.FC<{
  readonly figure: Figure;
  readonly box: Box;
  readonly progress: number;
}> = ({figure, box, progress}) => {
  const {px} = useStage();
  const left = box.x + px(66);
  const split = Math.min(px(330), box.width * 0.42);
  return (
    <>
      <TextBox
        text={withUnit(figure)}
        box={{...box, x: left, width: split}}
        role="heading"
        size={50}
        color={COLORS.ink}
        valign="middle"
        maxLines={1}
        progress={progress}
      />
      <TextBox
        text={figure.label}
        box={{...box, x: left + split + px(20), width: box.width - split - px(66 + 20 + 28)}}
        role="note"
        color={COLORS.inkSoft}
        valign="middle"
        progress={progress}
      />
    </>
  );
};
