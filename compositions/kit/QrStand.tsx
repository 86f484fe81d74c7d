import type React from 'react';
import {COLORS} from '../theme/theme';

/** Cells of a pattern that looks like a payment code and can never be scanned: rows of 7, no finder squares. */
const CELLS = ['1101011', '1001001', '0111010', '1010111', '0101100', '1011001', '1100111'];

/** An abstract code in a square, px: a drawing, not a code. */
const CodePattern: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color?: string;
}> = ({x, y, size, color = COLORS.ink}) => {
  const cell = size / 7;
  const d = CELLS.flatMap((row, j) =>
    [...row].flatMap((on, i) =>
      on === '1' ? [`M${i * cell} ${j * cell} h${cell} v${cell} h${-cell} Z`] : [],
    ),
  ).join(' ');
  return <path transform={`translate(${x} ${y})`} d={d} fill={color} />;
};

/** A table stand with an abstract payment code; foot at (x, y), `height` in px. */
export const QrStand: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly color?: string;
}> = ({x, y, height, color = COLORS.river}) => (
  <g transform={`translate(${x} ${y}) scale(${height / 200})`}>
    <path d="M-34 0 h68 l-10 -16 h-48 Z" fill={color} />
    <rect x={-6} y={-60} width={12} height={50} fill={color} />
    <rect x={-62} y={-200} width={124} height={146} rx={14} fill={color} />
    <rect x={-48} y={-172} width={96} height={104} rx={8} fill={COLORS.card} />
    <rect x={-26} y={-190} width={52} height={8} rx={4} fill={COLORS.card} opacity={0.7} />
    <CodePattern x={-38} y={-158} size={76} />
  </g>
);
