import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {measureText} from '../../../src/text/measure-text';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {TextBox} from '../../kit/TextBox';
import {tenth, thousandth} from '../../theme/motion';
import {inset, useStage} from '../../theme/stage';
import {COLORS, RADIUS, TYPE} from '../../theme/theme';
import type {ChangesLayout} from './layout';

type Side = 'before' | 'after';

const OLD_INK = '#4F5A69';
const OLD_CARD = '#F0F1F3';

const SIDES = {
  before: {card: OLD_CARD, text: COLORS.ink, disc: OLD_INK, glyph: COLORS.paper, chip: OLD_INK},
  after: {
    card: COLORS.teal,
    text: COLORS.paper,
    disc: COLORS.lamp,
    glyph: COLORS.ink,
    chip: COLORS.teal,
  },
} as const;

/** The white edge between two times, with a grip that shows that it slides. */
export const Seam: React.FC<{readonly x: number; readonly grip: number}> = ({x, grip: y}) => {
  const {height, px} = useStage();
  return (
    <g>
      <rect x={x} y={0} width={px(18)} height={height} fill={COLORS.ink} opacity={0.16} />
      <rect x={x - px(6)} y={0} width={px(12)} height={height} fill={COLORS.card} />
      <circle cx={x + px(4)} cy={y + px(6)} r={px(46)} fill={COLORS.ink} opacity={0.16} />
      <circle cx={x} cy={y} r={px(44)} fill={COLORS.card} />
      <path
        d={`M${x - px(12)} ${y - px(15)} l${-px(14)} ${px(15)} l${px(14)} ${px(15)} M${x + px(12)} ${y - px(15)} l${px(14)} ${px(15)} l${-px(14)} ${px(15)}`}
        fill="none"
        stroke={COLORS.ink}
        strokeWidth={px(7)}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
};

type LabelProps = {
  readonly text: string;
  readonly place: ChangesLayout['label'];
  readonly seam: number;
  readonly side: Side;
  readonly progress: number;
};

/** Size of the labels, px of 1080 lines. */
const LABEL_SIZE = 60;

/** The name of a time, hung on its side of the seam. */
export const SideLabel: React.FC<LabelProps> = ({text, place, seam, side, progress}) => {
  const {px} = useStage();
  const width =
    Math.round(measureText(text, {weight: TYPE.title.weight, size: px(LABEL_SIZE)})) + px(80);
  const {gap, y, height, leftmost} = place;
  const box = {x: side === 'before' ? seam - gap - width : seam + gap, y, width, height};
  // The last slide carries the old label out of the picture: text that has left the safe area is not shown.
  if (progress <= 0 || box.x < leftmost) return null;
  const {chip} = SIDES[side];
  return (
    <>
      <Drawing>
        <rect {...box} y={box.y + px(8)} rx={px(RADIUS.medium)} fill={COLORS.ink} opacity={0.16} />
        <rect {...box} rx={px(RADIUS.medium)} fill={chip} />
      </Drawing>
      <TextBox
        text={text}
        box={box}
        role="title"
        size={LABEL_SIZE}
        color={COLORS.paper}
        align="center"
        valign="middle"
        maxLines={1}
      />
    </>
  );
};

type CardProps = {
  readonly text: string;
  readonly icon: IconName;
  readonly place: ChangesLayout['card'];
  readonly seam: number;
  readonly side: Side;
  readonly progress: number;
};

/** One half of a pair, on a calm card that keeps to its side of the seam. */
export const SideCard: React.FC<CardProps> = ({text, icon, place, seam, side, progress}) => {
  const {px} = useStage();
  if (progress <= 0) return null;
  const {gap, y, width, height} = place;
  const card = {x: side === 'before' ? seam - gap - width : seam + gap, y, width, height};
  const tone = SIDES[side];
  // Away from the seam, where the label of the time hangs.
  const disc = {
    x: side === 'before' ? card.x + px(84) : card.x + width - px(84),
    y: card.y + px(4),
    r: px(58),
  };
  const rise = tenth((1 - progress) * px(36));
  return (
    <>
      <Drawing>
        <g opacity={thousandth(progress)} transform={`translate(0 ${rise})`}>
          <rect
            {...card}
            y={card.y + px(12)}
            rx={px(RADIUS.large)}
            fill={COLORS.ink}
            opacity={0.16}
          />
          <rect {...card} rx={px(RADIUS.large)} fill={tone.card} />
          <circle cx={disc.x} cy={disc.y} r={disc.r + px(8)} fill={tone.card} />
          <circle cx={disc.x} cy={disc.y} r={disc.r} fill={tone.disc} />
          <Icon
            name={icon}
            x={disc.x}
            y={disc.y}
            size={px(58)}
            color={tone.glyph}
            strokeWidth={2.2}
          />
        </g>
      </Drawing>
      <TextBox
        text={text}
        box={{...inset(card, px(34)), y: card.y + px(58), height: card.height - px(74)}}
        role="heading"
        size={72}
        color={tone.text}
        valign="middle"
        maxLines={4}
        progress={progress}
      />
    </>
  );
};
