import type React from 'react';
import {mix, tenth, tenThousandth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type OpenLanternProps = {
  readonly width: number;
  readonly height: number;
  /** The lamp that opens: its middle and the height of its body. */
  readonly from: {readonly x: number; readonly y: number; readonly size: number};
  /** 0 still a lamp on its cord … 1 so large that people stand in it. */
  readonly opening: number;
  /** Where the floor begins, px of 1080 lines. */
  readonly floorTop: number;
};

const PAPER = '#FFD264';
const GLOW = '#FFE9AE';

/** One lamp, opening until its paper is the wall behind the team; night stays in the picture's corners. */
export const OpenLantern: React.FC<OpenLanternProps> = ({
  width,
  height,
  from,
  opening,
  floorTop,
}) => {
  if (opening <= 0) return null;
  const [scaleX, scaleY] = [
    mix((from.size * 0.8) / width, 1, opening),
    mix(from.size / height, 1, opening),
  ];
  const x = tenth(mix(from.x - (width / 2) * scaleX, 0, opening));
  const y = tenth(mix(from.y - (height / 2) * scaleY, 0, opening));
  const floor = thousandth(Math.max(0, opening * 2.5 - 1.5));
  return (
    <g transform={`translate(${x} ${y}) scale(${tenThousandth(scaleX)} ${tenThousandth(scaleY)})`}>
      <path d={barrel(width, height, 1)} fill={COLORS.wood} />
      <path d={barrel(width, height, 0.985)} fill={PAPER} />
      <path
        d={barrel(width, height, 0.83)}
        fill="none"
        stroke={COLORS.wood}
        strokeWidth={5}
        opacity={0.35}
      />
      <path
        d={barrel(width, height, 0.93)}
        fill="none"
        stroke={COLORS.wood}
        strokeWidth={6}
        opacity={0.4}
      />
      <ellipse cx={width / 2} cy={height * 0.43} rx={width * 0.46} ry={height * 0.43} fill={GLOW} />
      <ellipse
        cx={width / 2}
        cy={height * 0.4}
        rx={width * 0.4}
        ry={height * 0.37}
        fill={COLORS.lampSoft}
      />
      {floor > 0 && (
        <g opacity={floor}>
          <path d={floorOf(width, height, floorTop)} fill="#E9A93B" />
          <ellipse cx={width / 2} cy={floorTop + 6} rx={width * 0.482} ry={46} fill="#F3BC50" />
        </g>
      )}
      {opening < 1 && <LanternEnds width={width} height={height} />}
      <rect x={width * 0.17} y={-26} width={width * 0.66} height={48} rx={20} fill={COLORS.wood} />
    </g>
  );
};

/** What lies outside the picture once the lamp is open: its cord, its lower ring, its tassels. */
const LanternEnds: React.FC<{readonly width: number; readonly height: number}> = ({
  width,
  height,
}) => (
  <g>
    <rect
      x={width * 0.13}
      y={height + 4}
      width={width * 0.74}
      height={84}
      rx={36}
      fill={COLORS.wood}
    />
    <path
      d={`M${width * 0.38} ${height + 88} v150 M${width * 0.5} ${height + 88} v210 M${width * 0.62} ${height + 88} v150`}
      stroke={COLORS.brick}
      strokeWidth={width * 0.03}
      strokeLinecap="round"
    />
    <path d={`M${width / 2} -30 v-210`} stroke={COLORS.wood} strokeWidth={width * 0.03} />
  </g>
);

/** The outline of a lantern as large as the picture; `share` of its width about the middle. */
function barrel(width: number, height: number, share: number): string {
  const at = (x: number) => tenth(width / 2 + (x - 0.5) * width * share);
  return (
    `M${at(0.19)} -20 C${at(-0.075)} ${height * 0.14} ${at(-0.075)} ${height * 0.8} ${at(0.15)} ${height + 30}` +
    ` H${at(0.85)} C${at(1.075)} ${height * 0.8} ${at(1.075)} ${height * 0.14} ${at(0.81)} -20 Z`
  );
}

/** The floor, cut by the lantern's outline. */
const floorOf = (width: number, height: number, top: number): string =>
  `M${width * 0.014} ${top} Q${width * 0.04} ${height * 0.87} ${width * 0.15} ${height + 30}` +
  ` H${width * 0.85} Q${width * 0.96} ${height * 0.87} ${width * 0.986} ${top} Z`;
