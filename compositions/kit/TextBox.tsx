import type React from 'react';
import {createContext, useContext} from 'react';
import {type Glossary, glossaryWith} from '../../src/text/break-costs';
import {fitText} from '../../src/text/fit-text';
import {type Box, useStage} from '../theme/stage';
import {FONT_FAMILY, TYPE, type TypeRoleName} from '../theme/theme';

export const GlossaryContext = createContext<Glossary>(glossaryWith([]));

export const GlossaryProvider = GlossaryContext.Provider;

type TextBoxProps = {
  readonly text: string;
  /** Box in px of the composition; the text never leaves it. */
  readonly box: Box;
  readonly role: TypeRoleName;
  readonly color: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly maxLines?: number;
  /** 0 … 1: how far the text has arrived; it fades in and rises a little. */
  readonly progress?: number;
  /** Replaces the size of the role, px of 1080 lines. The role's floor still holds. */
  readonly size?: number;
};

/**
 * Text fitted into a box by computation from the font's metrics: wrapped, then shrunk to the role's floor.
 * What does not fit even so carries `data-overflow`, which the check before a render refuses.
 */
export const TextBox: React.FC<TextBoxProps> = ({
  text,
  box,
  role,
  color,
  align = 'left',
  valign = 'top',
  maxLines = 2,
  progress = 1,
  size,
}) => {
  const {px} = useStage();
  const glossary = useContext(GlossaryContext);
  const {weight, minSize, ...type} = TYPE[role];
  const fitted = fitText({
    text,
    weight,
    size: px(size ?? type.size),
    minSize: px(Math.min(minSize, size ?? minSize)),
    maxWidth: box.width,
    maxHeight: box.height,
    maxLines,
    glossary,
  });
  if (progress <= 0) return null;
  const free = box.height - fitted.height;
  const top =
    box.y +
    (valign === 'top' ? 0 : valign === 'middle' ? free / 2 : free) +
    (1 - progress) * px(18);
  return (
    <div
      data-text={role}
      data-overflow={fitted.overflows ? text : undefined}
      style={{
        position: 'absolute',
        left: Math.round(box.x),
        top: Math.round(top),
        width: Math.round(box.width),
        color,
        fontFamily: FONT_FAMILY,
        fontWeight: weight,
        fontSize: fitted.size,
        lineHeight: `${fitted.lineHeight}px`,
        textAlign: align,
        whiteSpace: 'pre',
        opacity: Math.min(1, progress * 1.6),
      }}
    >
      {fitted.lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  );
};
