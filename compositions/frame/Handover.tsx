import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Drawing} from '../kit/Drawing';
import {Icon} from '../kit/Icon';
import type {HandoverObject} from '../scenes/scene-definition';
import {tenth, travel} from '../theme/motion';
import {useStage} from '../theme/stage';

/** Length of each half, in frames: an object covers the picture, then opens on the next scene. */
const HANDOVER_FRAMES = 10;
/** Size of the carried object at its largest, px of 1080 lines. */
const OBJECT_SIZE = 320;

type HandoverProps = {
  /** What covers the picture; absent at the clip's ends. */
  readonly object: HandoverObject | undefined;
  /** `out`: the object grows over this scene's last frames; `in`: it opens on this scene's first. */
  readonly direction: 'in' | 'out';
  readonly durationInFrames: number;
};

/** Half of a scene change. Each half belongs to one scene, so that a scene's frames depend on no other scene's. */
export const Handover: React.FC<HandoverProps> = ({object, direction, durationInFrames}) => {
  const frame = useCurrentFrame();
  const {width, height, px} = useStage();
  if (!object) return null;
  const start = direction === 'out' ? durationInFrames - HANDOVER_FRAMES : 0;
  const progress = travel(frame, start, HANDOVER_FRAMES - 1);
  const covered = direction === 'out' ? progress : 1 - progress;
  if (covered <= 0) return null;
  const {cover, color, icon, iconColor} = object;
  // The object shows while the cover is large enough to hold it.
  const enough = direction === 'out' ? 0.4 : 0.75;
  const size = tenth(px(OBJECT_SIZE) * Math.max(0, (covered - enough) / (1 - enough)));
  return (
    <Drawing>
      <Cover
        cover={cover}
        color={color}
        covered={covered}
        opening={direction === 'in'}
        width={width}
        height={height}
      />
      {size > 0 && <Icon name={icon} x={width / 2} y={height / 2} size={size} color={iconColor} />}
    </Drawing>
  );
};

type CoverProps = {
  readonly cover: HandoverObject['cover'];
  readonly color: string;
  /** Share of the picture that is covered, 0 … 1. */
  readonly covered: number;
  readonly opening: boolean;
  readonly width: number;
  readonly height: number;
};

/** The covered part of the picture. Opening, the shape is the hole and not the cover. */
const Cover: React.FC<CoverProps> = ({cover, color, covered, opening, width, height}) => {
  const hole = COVERS[cover]({grown: opening ? 1 - covered : covered, width, height});
  const whole = `M0 0 H${width} V${height} H0 Z`;
  return <path d={opening ? `${whole} ${hole}` : hole} fill={color} fillRule="evenodd" />;
};

type Growth = {readonly grown: number; readonly width: number; readonly height: number};

/** Path of each cover around the middle of the picture when it has grown to a share of 0 … 1. */
const COVERS: Readonly<Record<HandoverObject['cover'], (growth: Growth) => string>> = {
  disc: ({grown, width, height}) => {
    const r = tenth((Math.hypot(width, height) / 2) * 1.02 * grown);
    return `M${width / 2 - r} ${height / 2} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0 Z`;
  },
  seam: ({grown, width, height}) => {
    const half = tenth((width / 2) * grown);
    return `M${width / 2 - half} 0 H${width / 2 + half} V${height} H${width / 2 - half} Z`;
  },
  band: ({grown, width, height}) => {
    const half = tenth((height / 2) * grown);
    return `M0 ${height / 2 - half} H${width} V${height / 2 + half} H0 Z`;
  },
  card: ({grown, width, height}) => {
    const [cx, cy] = [width / 2, height / 2];
    const [w, h] = [tenth(cx * grown), tenth(cy * grown)];
    return `M${cx - w} ${cy - h} H${cx + w} V${cy + h} H${cx - w} Z`;
  },
};
