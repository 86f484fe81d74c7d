import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {Item} from '../../../src/script/item';
import {Drawing} from '../../kit/Drawing';
import {TextPair} from '../../kit/TextPair';
import {arrive, mix, tenth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import {ChannelPicture} from './ChannelPicture';
import type {Point, StationPlace} from './layout';

type StationProps = {
  readonly channel: Item;
  readonly place: StationPlace;
  readonly center: Point;
  readonly at: number;
};

const DARK_DISC = '#1B4073';

/** A channel: dark until the waves reach it, then its picture in lamp light and its words. */
export const Station: React.FC<StationProps> = ({channel, place, center, at}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const waves = arrive(frame, at, 14);
  const lit = arrive(frame, at + 5, 12);
  const {disc, radius} = place;
  const roomy = place.words.height > px(300);
  return (
    <>
      <Drawing>
        <Waves center={center} to={disc} reach={radius} progress={waves} />
        <circle cx={disc.x} cy={disc.y} r={radius} fill={DARK_DISC} />
        <circle
          cx={disc.x}
          cy={disc.y}
          r={radius - px(5)}
          fill="none"
          stroke="#2B5590"
          strokeWidth={px(5)}
        />
        {lit > 0 && (
          <g>
            <circle
              cx={disc.x}
              cy={disc.y}
              r={tenth(mix(radius * 0.6, radius + px(14), lit))}
              fill={COLORS.lamp}
              opacity={0.22}
            />
            <circle cx={disc.x} cy={disc.y} r={tenth(radius * lit)} fill={COLORS.lamp} />
          </g>
        )}
        {lit > 0 ? (
          <ChannelPicture
            icon={channel.icon}
            {...disc}
            radius={tenth(radius * mix(0.7, 0.92, lit))}
          />
        ) : (
          <circle cx={disc.x} cy={disc.y} r={px(10)} fill="#3C6AA8" />
        )}
      </Drawing>
      <TextPair
        title={channel.title}
        detail={channel.detail}
        box={place.words}
        align={place.side === 'left' ? 'right' : 'left'}
        progress={arrive(frame, at + 7, 12)}
        titleStyle={{
          role: 'label',
          size: roomy ? 50 : 42,
          maxLines: 3,
          color: COLORS.paper,
        }}
        detailStyle={{role: 'source', size: 36, maxLines: 3, color: COLORS.paperSoft}}
      />
    </>
  );
};

/** Arcs of sound from the horns towards a station; they stay where they came to. */
const Waves: React.FC<{
  readonly center: Point;
  readonly to: Point;
  readonly reach: number;
  readonly progress: number;
}> = ({center, to, reach, progress}) => {
  const {px} = useStage();
  if (progress <= 0) return null;
  const distance = Math.hypot(to.x - center.x, to.y - center.y);
  const angle = Math.atan2(to.y - center.y, to.x - center.x);
  const from = px(190);
  const free = distance - reach - from - px(26);
  const count = Math.max(1, Math.floor(free / px(42)) + 1);
  return (
    <g fill="none" stroke={COLORS.lamp} strokeWidth={px(9)} strokeLinecap="round">
      {Array.from({length: count}, (_, i) => {
        const shown = Math.min(1, Math.max(0, progress * count - i));
        const radius = from + (count > 1 ? (free * i) / (count - 1) : 0);
        const spread = 0.16;
        const point = (a: number) =>
          `${tenth(center.x + radius * Math.cos(a))} ${tenth(center.y + radius * Math.sin(a))}`;
        return (
          shown > 0 && (
            <path
              key={i}
              d={`M${point(angle - spread)} A${tenth(radius)} ${tenth(radius)} 0 0 1 ${point(angle + spread)}`}
              opacity={shown < 1 ? shown : undefined}
            />
          )
        );
      })}
    </g>
  );
};
