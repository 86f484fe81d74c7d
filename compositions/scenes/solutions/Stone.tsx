import type React from 'react';
import type {Item} from '../../../src/script/item';
import {Drawing} from '../../kit/Drawing';
import {Icon} from '../../kit/Icon';
import {TextPair} from '../../kit/TextPair';
import {tenth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import {BADGE, type StonePlace} from './layout';

const TOP = '#F3F1EA';
const SIDE = '#A7AEBB';
const SIDE_DEEP = '#8D96A6';
const RIPPLE = '#E7F1FA';

/** A stepping stone with its ripple; lamp light stays on it once it has been stepped on. */
export const Stone: React.FC<{readonly place: StonePlace; readonly light: number}> = ({
  place: {x, y, figure},
  light,
}) => {
  const rx = figure * 0.42;
  const ry = rx * 0.3;
  const deep = figure * 0.13;
  return (
    <g>
      <ellipse cx={x} cy={y + deep} rx={rx * 1.34} ry={ry * 1.5} fill={RIPPLE} />
      <path
        d={`M${x - rx} ${y} V${y + deep} A${rx} ${ry} 0 0 0 ${x + rx} ${y + deep} V${y} Z`}
        fill={SIDE}
      />
      <path
        d={`M${x + rx * 0.2} ${y} V${y + deep + ry * 0.98} A${rx} ${ry} 0 0 0 ${x + rx} ${y + deep} V${y} Z`}
        fill={SIDE_DEEP}
      />
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={TOP} />
      {light > 0 && (
        <ellipse cx={x} cy={y} rx={tenth(rx * light)} ry={tenth(ry * light)} fill={COLORS.lamp} />
      )}
    </g>
  );
};

type StoneWordsProps = {
  readonly stone: Item;
  readonly place: StonePlace;
  readonly progress: number;
};

/** The solution of a stone: its icon beside the stone, its words beyond on the calm water. */
export const StoneWords: React.FC<StoneWordsProps> = ({stone, place, progress}) => {
  const {px} = useStage();
  if (progress <= 0) return null;
  return (
    <>
      <Drawing>
        <circle
          cx={place.badge.x}
          cy={place.badge.y}
          r={tenth(px(BADGE) * progress)}
          fill={COLORS.river}
        />
        {progress > 0.5 && (
          <Icon
            name={stone.icon}
            {...place.badge}
            size={px(BADGE * 1.2)}
            color={COLORS.card}
            strokeWidth={2.2}
          />
        )}
      </Drawing>
      <TextPair
        title={stone.title}
        detail={stone.detail}
        box={place.words}
        align={place.side === 'left' ? 'right' : 'left'}
        progress={progress}
        titleStyle={{role: 'label', size: place.roomy ? 54 : 46, maxLines: 2, color: COLORS.ink}}
        detailStyle={{
          role: 'source',
          size: place.roomy ? 42 : 38,
          maxLines: 2,
          color: COLORS.inkSoft,
        }}
      />
    </>
  );
};
