import type React from 'react';
import type {ReactNode} from 'react';
import type {Box} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

/** Box of the screen inside a phone that fills `box`, px. */
export function screenOf(box: Box): Box {
  const bezel = box.width * 0.045;
  return {
    x: box.x + bezel,
    y: box.y + bezel,
    width: box.width - 2 * bezel,
    height: box.height - 2 * bezel,
  };
}

/** A telephone with an empty screen; `children` are drawn on it, in px of the composition. */
export const Phone: React.FC<{
  readonly box: Box;
  readonly children?: ReactNode;
  readonly screen?: string;
}> = ({box, children, screen = COLORS.card}) => {
  const radius = box.width * 0.11;
  const inner = screenOf(box);
  return (
    <g>
      <rect
        x={box.x + 10}
        y={box.y + 14}
        width={box.width}
        height={box.height}
        rx={radius}
        fill={COLORS.ink}
        opacity={0.14}
      />
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={radius}
        fill={COLORS.ink}
      />
      <rect
        x={inner.x}
        y={inner.y}
        width={inner.width}
        height={inner.height}
        rx={radius * 0.72}
        fill={screen}
      />
      {children}
      <rect
        x={box.x + box.width * 0.38}
        y={inner.y + box.width * 0.03}
        width={box.width * 0.24}
        height={box.width * 0.035}
        rx={box.width * 0.018}
        fill={COLORS.ink}
      />
    </g>
  );
};
