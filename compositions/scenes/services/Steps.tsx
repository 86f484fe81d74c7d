import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {IconName} from '../../../src/dossier/icon-names';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {TextBox} from '../../kit/TextBox';
import {arrive, currentBeat, hundredth, mix, tenth, travel} from '../../theme/motion';
import {type Box, inset, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

/** Centre of a step's disc on the rail. */
const discY = (box: Box, index: number, count: number): number =>
  box.y + (box.height * (index + 0.5)) / count;

/** The numbered discs of all steps, one under the other; each lights on its beat and is ticked on the next. */
export const StepRail: React.FC<{readonly box: Box; readonly beats: readonly number[]}> = ({
  box,
  beats,
}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const now = currentBeat(frame, beats);
  const x = box.x + px(52);
  const r = Math.min(px(50), box.height / beats.length / 2 - px(6));
  const first = discY(box, 0, beats.length);
  const reached = beats.reduce(
    (y, at, i) => mix(y, discY(box, i, beats.length), travel(frame, at, 15)),
    first,
  );
  return (
    <>
      <Drawing>
        <path
          d={`M${x} ${first} V${discY(box, beats.length - 1, beats.length)}`}
          stroke={TRACK}
          strokeWidth={px(14)}
          strokeLinecap="round"
        />
        {now >= 0 && (
          <path
            d={`M${x} ${first} V${tenth(reached)}`}
            stroke={COLORS.teal}
            strokeWidth={px(14)}
            strokeLinecap="round"
          />
        )}
        {beats.map((at, i) => {
          const lit = arrive(frame, at, 12);
          const y = discY(box, i, beats.length);
          const done = i < now;
          return (
            <g key={i}>
              <circle cx={x} cy={y} r={r} fill={COLORS.card} stroke={TRACK} strokeWidth={px(6)} />
              {lit > 0 && (
                <circle
                  cx={x}
                  cy={y}
                  r={tenth(r * lit + px(3))}
                  fill={done ? COLORS.teal : COLORS.lamp}
                />
              )}
              {done && (
                <Icon
                  name="check"
                  x={x}
                  y={y}
                  size={r * 1.1}
                  color={COLORS.card}
                  strokeWidth={3.2}
                />
              )}
            </g>
          );
        })}
      </Drawing>
      {beats.map((_, i) =>
        i < now ? null : (
          <TextBox
            key={i}
            text={String(i + 1)}
            box={{x: x - r, y: discY(box, i, beats.length) - r, width: 2 * r, height: 2 * r}}
            role="strong"
            color={i === now ? COLORS.ink : COLORS.inkSoft}
            align="center"
            valign="middle"
            maxLines={1}
          />
        ),
      )}
    </>
  );
};
const TRACK = '#E7CF9E';

type StepCardProps = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  /** Left column: the rail and the card beside it. */
  readonly box: Box;
  /** −1 for the page before the first step. */
  readonly index: number;
  readonly count: number;
  readonly progress: number;
};

/** The step that the voice speaks of, in full, beside its disc. */
export const StepCard: React.FC<StepCardProps> = ({
  title,
  detail,
  icon,
  box,
  index,
  count,
  progress,
}) => {
  const {px} = useStage();
  if (progress <= 0) return null;
  const opening = index < 0;
  const at = discY(box, Math.max(0, index), count);
  // Long titles need a fourth line; short ones would float in so high a card.
  const height = px(!detail ? 330 : title.length > 32 ? 530 : 440);
  const x = box.x + px(142);
  const card = {
    x,
    y: opening
      ? box.y + (box.height - height) / 2
      : Math.min(Math.max(box.y + px(30), at - height / 2), box.y + box.height - height),
    width: box.x + box.width - x,
    height,
  };
  const words = {...inset(card, px(36)), y: card.y + px(76), height: card.height - px(104)};
  const titleHeight = detail
    ? Math.round(words.height * (title.length > 32 ? 0.57 : 0.53))
    : words.height;
  const slide = tenth((1 - progress) * px(40));
  const tone = opening ? COLORS.river : COLORS.card;
  const text = opening ? COLORS.paper : COLORS.ink;
  return (
    <>
      <Drawing>
        <g opacity={hundredth(progress)} transform={`translate(${-slide} 0)`}>
          <rect
            {...card}
            y={card.y + px(12)}
            rx={px(RADIUS.large)}
            fill={COLORS.ink}
            opacity={0.1}
          />
          {!opening && (
            <path
              d={`M${card.x + px(4)} ${at - px(26)} l${-px(28)} ${px(26)} l${px(28)} ${px(26)} Z`}
              fill={tone}
            />
          )}
          <rect {...card} rx={px(RADIUS.large)} fill={tone} />
          <circle
            cx={card.x + px(84)}
            cy={card.y + px(14)}
            r={px(56)}
            fill={opening ? COLORS.lamp : COLORS.river}
          />
          <Icon
            name={icon}
            x={card.x + px(84)}
            y={card.y + px(14)}
            size={px(64)}
            color={opening ? COLORS.ink : COLORS.card}
            strokeWidth={2.2}
          />
        </g>
      </Drawing>
      <TextBox
        text={title}
        box={{...words, height: titleHeight}}
        role="heading"
        size={72}
        color={text}
        valign={detail ? 'bottom' : 'middle'}
        maxLines={4}
        progress={progress}
      />
      {detail && (
        <TextBox
          text={detail}
          box={{
            ...words,
            y: words.y + titleHeight + px(8),
            height: words.height - titleHeight - px(8),
          }}
          role="body"
          color={COLORS.inkSoft}
          maxLines={3}
          progress={progress}
        />
      )}
    </>
  );
};
