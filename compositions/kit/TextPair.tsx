import type React from 'react';
import {useContext} from 'react';
import {fitText} from '../../src/text/fit-text';
import {type Box, useStage} from '../theme/stage';
import {TYPE, type TypeRoleName} from '../theme/theme';
import {GlossaryContext, TextBox} from './TextBox';

/** How each of the two texts is set; sizes in px of 1080 lines. */
type PairStyle = {
  readonly role: TypeRoleName;
  readonly size: number;
  readonly maxLines: number;
  readonly color: string;
};

type TextPairProps = {
  readonly title: string;
  readonly detail: string | undefined;
  readonly box: Box;
  readonly titleStyle: PairStyle;
  readonly detailStyle: PairStyle;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly progress?: number;
};

const GAP = 6;
/** How far a text may shrink for the sake of one line. */
const ONE_LINE = 0.88;
const SHRINK = [0, 0.25, 0.5, 0.75, 1] as const;

/** A title with its detail right under it: one block, placed in its box as one text would be. */
export const TextPair: React.FC<TextPairProps> = ({
  title,
  detail,
  box,
  titleStyle,
  detailStyle,
  align = 'left',
  valign = 'middle',
  progress = 1,
}) => {
  const {px, scale} = useStage();
  const glossary = useContext(GlossaryContext);
  const fit = (text: string, {role, size, maxLines}: PairStyle, shrunk: number) => {
    const floor = Math.min(size, TYPE[role].minSize);
    const at = size - (size - floor) * shrunk;
    const within = (lines: number, least: number) =>
      fitText({
        text,
        weight: TYPE[role].weight,
        size: px(at),
        minSize: px(Math.max(floor, least)),
        maxWidth: box.width,
        maxLines: lines,
        glossary,
      });
    // A little smaller on one line reads better than a word alone on the next.
    const oneLine = within(1, at * ONE_LINE);
    return oneLine.overflows ? within(maxLines, at) : oneLine;
  };
  // Both shrink together until the pair fits; at their floors what does not fit overflows.
  const pairs = SHRINK.map((shrunk) => {
    const first = fit(title, titleStyle, shrunk);
    const second = detail ? fit(detail, detailStyle, shrunk) : undefined;
    const height = first.height + (second ? second.height + px(GAP) : 0);
    const fits = !first.overflows && !second?.overflows && height <= box.height;
    return {first, second, height, fits};
  });
  const pair = pairs.find(({fits}) => fits) ?? pairs.at(-1);
  if (!pair) return null;
  const {first, second, height} = pair;
  const free = Math.max(0, box.height - height);
  const top = box.y + (valign === 'top' ? 0 : valign === 'middle' ? free / 2 : free);
  return (
    <>
      <TextBox
        text={title}
        box={{...box, y: top, height: first.height}}
        align={align}
        progress={progress}
        {...titleStyle}
        size={first.size / scale}
      />
      {second && detail && (
        <TextBox
          text={detail}
          box={{
            ...box,
            y: top + first.height + px(GAP),
            height: Math.min(second.height, box.y + box.height - top - first.height - px(GAP)),
          }}
          align={align}
          progress={progress}
          {...detailStyle}
          size={second.size / scale}
        />
      )}
    </>
  );
};
