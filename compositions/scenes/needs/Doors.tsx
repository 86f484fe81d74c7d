import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import type {PersonLook} from '../../kit/person/person-look';
import {hundredth, mix, tenth} from '../../theme/motion';
import type {Box} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

const LEAF = '#8A5433';
const LEAF_SHADE = '#6F4027';
const FRAME = '#F2DDB5';
const PLAQUE = '#2A568F';
const LIGHT = '#FFD978';

type DoorProps = {
  readonly box: Box;
  readonly icon: IconName;
  /** 0 shut and dark … 1 open and lit. */
  readonly progress: number;
  /** Who stands in the light of the open door. */
  readonly who: PersonLook & {readonly pose?: 'wave' | 'phone'};
};

/** A double door with its icon; its leaves fold outwards and someone stands in its light. */
export const Door: React.FC<DoorProps> = ({box, icon, progress, who}) => {
  const {x, y, width, height} = box;
  const inner = tenth((width / 2) * (1 - progress));
  const outer = tenth(width * 0.26 * progress);
  // On an open door the icon makes room for the figure in the light.
  const middle = {x: x + width / 2, y: tenth(y + height * mix(0.46, 0.24, progress))};
  const r = tenth(width * mix(0.27, 0.21, progress));
  const edge = width * 0.06;
  return (
    <g>
      <rect
        x={x - edge}
        y={y - edge}
        width={width + 2 * edge}
        height={height + edge}
        rx={edge}
        fill={FRAME}
      />
      <rect x={x} y={y} width={width} height={height} fill={LIGHT} />
      <path
        d={`M${x} ${y + height} l${width * 0.2} ${-height * 0.13} H${x + width * 0.8} L${x + width} ${y + height} Z`}
        fill="#E9B95A"
      />
      {progress > 0 && (
        <Person x={x + width / 2} y={y + height - width * 0.05} height={height * 0.54} {...who} />
      )}
      {inner > 0 && (
        <g>
          <rect x={x} y={y} width={inner} height={height} fill={LEAF} />
          <rect x={tenth(x + width - inner)} y={y} width={inner} height={height} fill={LEAF} />
          <Panels x={x} y={y} width={inner} height={height} />
          <Panels x={tenth(x + width - inner)} y={y} width={inner} height={height} />
        </g>
      )}
      {outer > 0 && (
        <g fill={LEAF}>
          <path
            d={`M${x} ${y} l${-outer} ${height * 0.05} v${height * 0.98} l${outer} ${-height * 0.03} Z`}
          />
          <path
            d={`M${x + width} ${y} l${outer} ${height * 0.05} v${height * 0.98} l${-outer} ${-height * 0.03} Z`}
          />
        </g>
      )}
      <circle cx={middle.x} cy={middle.y} r={r} fill={progress > 0.5 ? COLORS.teal : FRAME} />
      <Icon
        name={icon}
        x={middle.x}
        y={middle.y}
        size={tenth(r * 1.24)}
        color={progress > 0.5 ? COLORS.card : LEAF_SHADE}
        strokeWidth={2}
      />
    </g>
  );
};

/** The board that names a door; dark until the door has opened. */
export const Plaque: React.FC<{readonly box: Box; readonly light: number}> = ({box, light}) => (
  <g>
    <rect {...box} rx={box.height * 0.14} fill={PLAQUE} />
    {light > 0 && <rect {...box} rx={box.height * 0.14} fill={LIGHT} opacity={hundredth(light)} />}
  </g>
);

/** Two sunk panels of a door leaf. */
const Panels: React.FC<Box> = ({x, y, width, height}) => {
  const gap = width * 0.16;
  return (
    <g fill={LEAF_SHADE}>
      <rect x={x + gap} y={y + gap} width={width - 2 * gap} height={height * 0.36} rx={6} />
      <rect
        x={x + gap}
        y={y + height * 0.52}
        width={width - 2 * gap}
        height={height * 0.4}
        rx={6}
      />
    </g>
  );
};

/** The edge of a door that fills the picture: its frame and its two leaves, folded outwards. */
export const DoorFrame: React.FC<{
  readonly box: Box;
  /** 0 … 1: how far the door is open. */
  readonly progress: number;
  /** Width of a leaf once the door is open. */
  readonly leaf: number;
}> = ({box, progress, leaf}) => {
  const width = tenth(leaf * mix(0.6, 1, progress));
  return (
    <g>
      <rect x={box.x} y={box.y} width={width * 0.16} height={box.height} fill={FRAME} />
      <rect
        x={box.x + box.width - width * 0.16}
        y={box.y}
        width={width * 0.16}
        height={box.height}
        fill={FRAME}
      />
      <rect x={box.x - width} y={box.y} width={width} height={box.height} fill={LEAF} />
      <rect x={box.x + box.width} y={box.y} width={width} height={box.height} fill={LEAF} />
      <rect
        x={box.x + box.width}
        y={box.y}
        width={width * 0.3}
        height={box.height}
        fill={LEAF_SHADE}
      />
      <rect
        x={box.x - width * 0.3}
        y={box.y}
        width={width * 0.3}
        height={box.height}
        fill={LEAF_SHADE}
      />
    </g>
  );
};
