import type React from 'react';
import {useContext} from 'react';
import {fitText} from '../../src/text/fit-text';
import {useStage, type Box} from '../theme/stage';
import {TYPE, type TypeRoleName} from '../theme/theme';
import {GlossaryContext, TextBox} from './TextBox';

/** How one of the two texts is set; sizes in px at 1080 lines. */
export type PairStyle = {
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

/** A title with its detail right under it: one block that stands in its box as one text would. */
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
  const {px} = useStage();
  const glossary = useContext(GlossaryContext);
  const fit = (text: string, {role, size, maxLines}: PairStyle, maxHeight: number) =>
    fitText({
      text,
      weight: TYPE[role].weight,
      size: px(size),
      minSize: px(TYPE[role].minSize),
      maxWidth: box.width,
      maxHeight,
      maxLines,
      glossary,
    });
  const floor = detail ? px(TYPE[detailStyle.role].minSize) * 1.3 + px(GAP) : 0;
  const first = fit(title, titleStyle, box.height - floor);
  const second = detail
    ? fit(detail, detailStyle, Math.max(1, box.height - first.height - px(GAP)))
    : undefined;
  const height = first.height + (second ? second.height + px(GAP) : 0);
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
        />
      )}
    </>
  );
};
