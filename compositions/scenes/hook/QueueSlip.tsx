import type React from 'react';
import {Canvas} from '../../kit/Canvas';
import {TextBox} from '../../kit/TextBox';
import {mix, tenThousandth, thousandth} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

type QueueSlipProps = {
  readonly slip: {readonly office: string; readonly ticket: string; readonly wait: string};
  /** Where the slip hangs, px of 1080 lines. */
  readonly place: Box;
  /** 0 hanging from its machine … 1 drawn into the telephone that lands on it. */
  readonly leaving: number;
};

/** The three parts of its text, from the top of the slip; px of 1080 lines. */
const WORDS = [
  {part: 'office', top: 34, height: 106, role: 'label', color: COLORS.inkSoft},
  {part: 'ticket', top: 150, height: 212, role: 'display', color: COLORS.river},
  {part: 'wait', top: 366, height: 94, role: 'note', color: COLORS.inkSoft},
] as const;
const TOOTH = 23;

/** The number of a queue on a strip of paper, torn off at its foot. */
export const QueueSlip: React.FC<QueueSlipProps> = ({slip, place, leaving}) => {
  const {pxBox} = useStage();
  const {x, y, width, height} = place;
  const text = 1 - Math.min(1, leaving * 3);
  const paper = paperPath(place);
  const scale = tenThousandth(mix(1, 0.3, leaving));
  const [cx, cy] = [x + width / 2, y + height / 2];
  return (
    <>
      {leaving < 1 && (
        <Canvas>
          <g transform={`translate(${cx} ${cy}) scale(${scale}) translate(${-cx} ${-cy})`}>
            <path d={paper} fill={COLORS.ink} opacity={0.1} transform="translate(12 14)" />
            <path d={paper} fill={COLORS.card} />
            <path
              d={`M${x + 30} ${y + 148} h${width - 60} M${x + 30} ${y + 362} h${width - 60}`}
              stroke={COLORS.line}
              strokeWidth={4}
              strokeDasharray="14 10"
            />
          </g>
          <g opacity={thousandth(text)}>
            <rect x={x - 44} y={y - 104} width={width + 88} height={124} fill={COLORS.inkSoft} />
            <rect
              x={x - 44}
              y={y + 4}
              width={width + 88}
              height={16}
              fill={COLORS.ink}
              opacity={0.3}
            />
          </g>
        </Canvas>
      )}
      {WORDS.map(({part, top, height: lineHeight, role, color}) => (
        <TextBox
          key={part}
          text={slip[part]}
          box={pxBox({x: x + 30, y: y + top, width: width - 60, height: lineHeight})}
          role={role}
          color={color}
          align="center"
          valign="middle"
          progress={text}
        />
      ))}
    </>
  );
};

/** A strip with a torn foot. */
const paperPath = ({x, y, width, height}: Box): string =>
  `M${x} ${y} h${width} v${height} ${`l${-TOOTH / 2} -14 l${-TOOTH / 2} 14 `.repeat(width / TOOTH)}Z`;
