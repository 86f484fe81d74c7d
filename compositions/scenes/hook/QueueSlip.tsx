import type React from 'react';
import {mix, tenThousandth, thousandth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import {Canvas} from '../../kit/Canvas';
import {TextBox} from '../../kit/TextBox';

type QueueSlipProps = {
  readonly slip: {readonly office: string; readonly ticket: string; readonly wait: string};
  /** 0 hanging from its machine … 1 drawn into the telephone that lands on it. */
  readonly gone: number;
};

/** Where the slip hangs, px of 1080 lines. */
const SLIP = {x: 150, y: 104, width: 460, height: 478} as const;
const TOOTH = 23;

/** The number of a queue on a strip of paper, torn off at its foot. */
export const QueueSlip: React.FC<QueueSlipProps> = ({slip, gone}) => {
  const {pxBox} = useStage();
  const {x, y, width, height} = SLIP;
  const text = 1 - Math.min(1, gone * 3);
  const inner = {x: x + 30, width: width - 60};
  const scale = tenThousandth(mix(1, 0.3, gone));
  const [cx, cy] = [x + width / 2, y + height / 2];
  return (
    <>
      {gone < 1 && (
        <Canvas>
          <g transform={`translate(${cx} ${cy}) scale(${scale}) translate(${-cx} ${-cy})`}>
            <path d={PAPER} fill={COLORS.ink} opacity={0.1} transform="translate(12 14)" />
            <path d={PAPER} fill={COLORS.card} />
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
      <TextBox
        text={slip.office}
        box={pxBox({x: inner.x, y: y + 34, width: inner.width, height: 106})}
        role="label"
        color={COLORS.inkSoft}
        align="center"
        valign="middle"
        progress={text}
      />
      <TextBox
        text={slip.ticket}
        box={pxBox({x: inner.x, y: y + 150, width: inner.width, height: 212})}
        role="display"
        color={COLORS.river}
        align="center"
        valign="middle"
        progress={text}
      />
      <TextBox
        text={slip.wait}
        box={pxBox({x: inner.x, y: y + 366, width: inner.width, height: 94})}
        role="note"
        color={COLORS.inkSoft}
        align="center"
        valign="middle"
        progress={text}
      />
    </>
  );
};

const PAPER = `M${SLIP.x} ${SLIP.y} h${SLIP.width} v${SLIP.height} ${Array.from(
  {length: SLIP.width / TOOTH},
  () => `l${-TOOTH / 2} -14 l${-TOOTH / 2} 14`,
).join(' ')} Z`;
