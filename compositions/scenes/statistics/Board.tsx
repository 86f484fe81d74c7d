import type React from 'react';
import type {ReactNode} from 'react';
import {useCurrentFrame} from 'remotion';
import {Drawing} from '../../kit/Drawing';
import {TextBox} from '../../kit/TextBox';
import {arrive, tenth} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

type BoardProps = {
  readonly box: Box;
  readonly title: string;
  readonly at: number;
  readonly children: ReactNode;
};

const POST = '#7E5434';

/** Height of the board's title line, px of 1080 lines. */
const TITLE = 64;

/** Place of the rows on a board, px. */
export const boardRows = (box: Box, px: (n: number) => number): Box => ({
  x: box.x + px(44),
  y: box.y + px(24 + TITLE),
  width: box.width - px(88),
  height: box.height - px(24 + TITLE + 22),
});

/** The notice board of the ward on its two posts; it comes up from the bank and carries a chart. */
export const Board: React.FC<BoardProps> = ({box, title, at, children}) => {
  const frame = useCurrentFrame();
  const {px} = useStage();
  const shown = arrive(frame, at, 16);
  if (shown <= 0) return null;
  const rise = tenth((1 - shown) * px(70));
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        opacity: shown < 1 ? Math.min(1, shown * 1.5) : undefined,
        transform: shown < 1 ? `translateY(${rise}px)` : undefined,
      }}
    >
      <Drawing>
        {[0.14, 0.86].map((share) => (
          <rect
            key={share}
            x={box.x + box.width * share - px(15)}
            y={box.y + box.height - px(20)}
            width={px(30)}
            height={px(44)}
            fill={POST}
          />
        ))}
        <rect
          x={box.x - px(14)}
          y={box.y - px(14)}
          width={box.width + px(28)}
          height={box.height + px(28)}
          rx={px(RADIUS.large)}
          fill={COLORS.wood}
        />
        <rect {...box} rx={px(RADIUS.medium)} fill={COLORS.ink} />
      </Drawing>
      <TextBox
        text={title}
        box={{...boardRows(box, px), y: box.y + px(18), height: px(TITLE)}}
        role="label"
        size={48}
        color={COLORS.paper}
        valign="middle"
        maxLines={1}
      />
      {children}
    </div>
  );
};
