import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {mix} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

/** Pictures of interfaces; the shapes carry no words. */
export type ScreenKind = 'home' | 'profile' | 'search' | 'form' | 'upload' | 'track' | 'done';

type Part = {readonly progress: number; readonly accent: string};

const Field: React.FC<Part & {y: number; width: number}> = ({y, width, progress, accent}) => (
  <g>
    <rect
      x={2}
      y={y}
      width={396}
      height={54}
      rx={14}
      fill={COLORS.paper}
      stroke={progress > 0 ? accent : COLORS.line}
      strokeWidth={3}
    />
    <rect
      x={22}
      y={y + 20}
      width={mix(46, width, progress)}
      height={14}
      rx={7}
      fill={progress > 0 ? COLORS.ink : COLORS.line}
      opacity={progress > 0 ? 0.75 : 1}
    />
  </g>
);

const Button: React.FC<Part & {icon: IconName}> = ({progress, accent, icon}) => (
  <g>
    <rect
      x={2}
      y={182}
      width={396}
      height={66}
      rx={33}
      fill={progress > 0.5 ? COLORS.teal : accent}
    />
    <Icon
      name={progress > 0.5 ? 'check' : icon}
      x={200}
      y={215}
      size={42}
      color={COLORS.card}
      strokeWidth={2.6}
    />
  </g>
);

/** Two bars in place of a line of words and a smaller one below it. */
const WordBars: React.FC<{
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity?: number;
  readonly below: {readonly y: number; readonly width: number; readonly height: number};
}> = ({x, y, width, height, opacity = 0.7, below}) => (
  <>
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={height / 2}
      fill={COLORS.ink}
      opacity={opacity}
    />
    <rect x={x} {...below} rx={Math.floor(below.height / 2)} fill={COLORS.line} />
  </>
);

const HOME_ICONS: readonly IconName[] = ['home', 'file', 'health', 'school', 'people', 'wallet'];

/** Each picture in units of 400 × 250; `progress` 0 … 1: how far the tap has done its work. */
export const SCREENS: Readonly<Record<ScreenKind, (part: Part) => React.ReactElement>> = {
  home: ({accent, progress}) => (
    <g>
      {[0, 1, 2, 3, 4, 5].map((i) => {
        const [x, y] = [(i % 3) * 136, Math.floor(i / 3) * 132];
        const chosen = i === 1 && progress > 0;
        return (
          <g key={i}>
            <rect
              x={x}
              y={y}
              width={124}
              height={118}
              rx={20}
              fill={chosen ? accent : COLORS.riverSoft}
            />
            <Icon
              name={HOME_ICONS[i] ?? 'file'}
              x={x + 62}
              y={y + 59}
              size={62}
              color={chosen ? COLORS.card : COLORS.river}
              strokeWidth={1.8}
            />
          </g>
        );
      })}
    </g>
  ),
  profile: (part) => (
    <g>
      <circle cx={42} cy={44} r={40} fill={COLORS.riverSoft} />
      <Icon name="user" x={42} y={44} size={48} color={COLORS.river} />
      <WordBars x={104} y={20} width={230} height={18} below={{y: 52, width: 150, height: 14}} />
      <rect
        x={2}
        y={104}
        width={396}
        height={58}
        rx={14}
        fill={COLORS.paper}
        stroke={COLORS.line}
        strokeWidth={3}
      />
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <circle
          key={i}
          cx={42 + i * 44}
          cy={133}
          r={10}
          fill={part.progress * 6 > i ? COLORS.ink : COLORS.line}
        />
      ))}
      <Button {...part} icon="lock" />
    </g>
  ),
  search: (part) => (
    <g>
      <rect
        x={2}
        y={2}
        width={396}
        height={60}
        rx={30}
        fill={COLORS.paper}
        stroke={part.accent}
        strokeWidth={4}
      />
      <Icon name="search" x={38} y={32} size={34} color={part.accent} strokeWidth={2.6} />
      <rect x={70} y={25} width={210} height={14} rx={7} fill={COLORS.ink} opacity={0.7} />
      {[0, 1].map((i) => {
        const chosen = i === 0 && part.progress > 0;
        return (
          <g key={i} transform={`translate(0 ${84 + i * 84})`}>
            <rect
              x={2}
              y={0}
              width={396}
              height={72}
              rx={16}
              fill={chosen ? COLORS.tealSoft : COLORS.paper}
              stroke={chosen ? COLORS.teal : COLORS.line}
              strokeWidth={3}
            />
            <Icon
              name={chosen ? 'check' : 'file'}
              x={44}
              y={36}
              size={38}
              color={chosen ? COLORS.teal : COLORS.inkSoft}
              strokeWidth={2.4}
            />
            <WordBars
              x={84}
              y={20}
              width={220 - i * 50}
              height={14}
              below={{y: 44, width: 140, height: 11}}
            />
          </g>
        );
      })}
    </g>
  ),
  form: (part) => (
    <g>
      <Field y={2} width={260} {...part} progress={1} />
      <Field y={68} width={310} {...part} />
      <Field y={134} width={200} {...part} />
      <rect
        x={120}
        y={206}
        width={160}
        height={40}
        rx={20}
        fill={part.progress > 0.5 ? COLORS.teal : COLORS.line}
      />
      <Icon name="check" x={200} y={226} size={28} color={COLORS.card} strokeWidth={3} />
    </g>
  ),
  upload: (part) => (
    <g>
      <rect
        x={4}
        y={4}
        width={392}
        height={178}
        rx={22}
        fill={part.progress > 0.5 ? COLORS.tealSoft : COLORS.paper}
        stroke={part.progress > 0.5 ? COLORS.teal : part.accent}
        strokeWidth={4}
        strokeDasharray="16 12"
      />
      <Icon
        name={part.progress > 0.5 ? 'file' : 'camera'}
        x={200}
        y={92}
        size={104}
        color={part.progress > 0.5 ? COLORS.teal : part.accent}
        strokeWidth={1.8}
      />
      <rect x={4} y={206} width={392} height={22} rx={11} fill={COLORS.line} />
      <rect
        x={4}
        y={206}
        width={mix(60, 392, part.progress)}
        height={22}
        rx={11}
        fill={COLORS.teal}
      />
    </g>
  ),
  track: (part) => (
    <g>
      <path d="M40 34 V220" stroke={COLORS.line} strokeWidth={8} />
      <path d={`M40 34 V${mix(126, 220, part.progress)}`} stroke={COLORS.teal} strokeWidth={8} />
      {[34, 126, 220].map((y, i) => {
        const lit = i < 2 || part.progress > 0.9;
        return (
          <g key={y}>
            <circle cx={40} cy={y} r={26} fill={lit ? COLORS.teal : COLORS.line} />
            <Icon
              name={i < 2 ? 'check' : 'bell'}
              x={40}
              y={y}
              size={30}
              color={COLORS.card}
              strokeWidth={2.8}
            />
            <WordBars
              x={92}
              y={y - 20}
              width={250 - i * 30}
              height={16}
              opacity={lit ? 0.7 : 0.25}
              below={{y: y + 8, width: 170, height: 11}}
            />
          </g>
        );
      })}
    </g>
  ),
  done: (part) => (
    <g>
      <rect x={2} y={2} width={396} height={164} rx={24} fill={COLORS.tealSoft} />
      <circle cx={200} cy={84} r={mix(44, 62, part.progress)} fill={COLORS.teal} />
      <Icon name="check" x={200} y={86} size={78} color={COLORS.card} strokeWidth={3} />
      <Button {...part} progress={0} accent={COLORS.teal} icon="bell" />
    </g>
  ),
};
