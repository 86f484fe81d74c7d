import type React from 'react';
import {mix, tenth, tenThousandth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type LanternStageProps = {
  readonly wide: number;
  readonly high: number;
  /** The lamp that opens: its middle and the height of its body. */
  readonly from: {readonly x: number; readonly y: number; readonly size: number};
  /** 0 still a lamp on its cord … 1 so large that people stand in it. */
  readonly opened: number;
  /** Where the floor of the stage begins, px of 1080 lines. */
  readonly floorTop: number;
};

const PAPER = '#FFD264';
const GLOW = '#FFE9AE';

/** One lamp, opened until its paper is the wall of a stage; night stays in the picture's corners. */
export const LanternStage: React.FC<LanternStageProps> = ({wide, high, from, opened, floorTop}) => {
  if (opened <= 0) return null;
  const [scaleX, scaleY] = [
    mix((from.size * 0.8) / wide, 1, opened),
    mix(from.size / high, 1, opened),
  ];
  const x = tenth(mix(from.x - (wide / 2) * scaleX, 0, opened));
  const y = tenth(mix(from.y - (high / 2) * scaleY, 0, opened));
  const floor = thousandth(Math.max(0, opened * 2.5 - 1.5));
  return (
    <g
      transform={`translate(${x} ${y}) scale(${tenThousandth(scaleX)} ${tenThousandth(scaleY)})`}
    >
      <path d={barrel(wide, high, 1)} fill={COLORS.wood} />
      <path d={barrel(wide, high, 0.985)} fill={PAPER} />
      <path
        d={barrel(wide, high, 0.83)}
        fill="none"
        stroke={COLORS.wood}
        strokeWidth={5}
        opacity={0.35}
      />
      <path
        d={barrel(wide, high, 0.93)}
        fill="none"
        stroke={COLORS.wood}
        strokeWidth={6}
        opacity={0.4}
      />
      <ellipse cx={wide / 2} cy={high * 0.43} rx={wide * 0.46} ry={high * 0.43} fill={GLOW} />
      <ellipse
        cx={wide / 2}
        cy={high * 0.4}
        rx={wide * 0.4}
        ry={high * 0.37}
        fill={COLORS.lampSoft}
      />
      {floor > 0 && (
        <g opacity={floor}>
          <path d={floorOf(wide, high, floorTop)} fill="#E9A93B" />
          <ellipse cx={wide / 2} cy={floorTop + 6} rx={wide * 0.482} ry={46} fill="#F3BC50" />
        </g>
      )}
      {opened < 1 && <LanternEnds wide={wide} high={high} />}
      <rect x={wide * 0.17} y={-26} width={wide * 0.66} height={48} rx={20} fill={COLORS.wood} />
    </g>
  );
};

/** What lies outside the picture once the lamp is open: its cord, its lower ring, its tassels. */
const LanternEnds: React.FC<{readonly wide: number; readonly high: number}> = ({wide, high}) => (
  <g>
    <rect x={wide * 0.13} y={high + 4} width={wide * 0.74} height={84} rx={36} fill={COLORS.wood} />
    <path
      d={`M${wide * 0.38} ${high + 88} v150 M${wide * 0.5} ${high + 88} v210 M${wide * 0.62} ${high + 88} v150`}
      stroke={COLORS.brick}
      strokeWidth={wide * 0.03}
      strokeLinecap="round"
    />
    <path d={`M${wide / 2} -30 v-210`} stroke={COLORS.wood} strokeWidth={wide * 0.03} />
  </g>
);

/** The outline of a lantern as large as the picture; `share` of its width about the middle. */
const barrel = (wide: number, high: number, share: number): string => {
  const at = (x: number) => tenth(wide / 2 + (x - 0.5) * wide * share);
  return (
    `M${at(0.19)} -20 C${at(-0.075)} ${high * 0.14} ${at(-0.075)} ${high * 0.8} ${at(0.15)} ${high + 30}` +
    ` H${at(0.85)} C${at(1.075)} ${high * 0.8} ${at(1.075)} ${high * 0.14} ${at(0.81)} -20 Z`
  );
};

/** The floor of the stage, cut by the lantern's own outline. */
const floorOf = (wide: number, high: number, top: number): string =>
  `M${wide * 0.014} ${top} Q${wide * 0.04} ${high * 0.87} ${wide * 0.15} ${high + 30}` +
  ` H${wide * 0.85} Q${wide * 0.96} ${high * 0.87} ${wide * 0.986} ${top} Z`;
