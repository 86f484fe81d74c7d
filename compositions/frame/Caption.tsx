import type React from 'react';
import {LINE_HEIGHT} from '../../src/text/fit-text';
import {measureText} from '../../src/text/measure-text';
import {useStage} from '../theme/stage';
import {COLORS, FONT_FAMILY, RADIUS, TYPE} from '../theme/theme';

/** A cue on its plate, at the foot of the safe area; the plate hugs the text so that the drawing stays in sight. */
export const Caption: React.FC<{readonly lines: readonly string[]}> = ({lines}) => {
  const {px, captions} = useStage();
  const size = px(TYPE.caption.size);
  const lineHeight = Math.round(size * LINE_HEIGHT);
  const textWidth = Math.max(
    ...lines.map((text) => measureText(text, {weight: TYPE.caption.weight, size})),
  );
  const width = Math.round(textWidth + px(64));
  const height = lines.length * lineHeight + px(28);
  return (
    <div
      data-caption=""
      style={{
        position: 'absolute',
        left: Math.round(captions.x + (captions.width - width) / 2),
        top: captions.y + captions.height - height,
        width,
        height,
        boxSizing: 'border-box',
        paddingTop: px(12),
        backgroundColor: COLORS.ink,
        border: `${px(2)}px solid ${COLORS.inkRaised}`,
        borderRadius: px(RADIUS.medium),
        color: COLORS.paper,
        fontFamily: FONT_FAMILY,
        fontWeight: TYPE.caption.weight,
        fontSize: size,
        lineHeight: `${lineHeight}px`,
        textAlign: 'center',
        whiteSpace: 'pre',
      }}
    >
      {lines.map((text, index) => (
        <div key={index}>{text}</div>
      ))}
    </div>
  );
};
