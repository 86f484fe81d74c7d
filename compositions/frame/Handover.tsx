import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {IconName} from '../../src/dossier/icon-names';
import type {SceneKind} from '../../src/script/scene';
import {COLORS} from '../theme/theme';
import {tenth, travel} from '../theme/motion';
import {useStage} from '../theme/stage';
import {Drawing} from '../kit/Drawing';
import {Icon} from '../kit/Icon';

/** How an object of one scene covers the picture and opens on the next; lengths in frames. */
const HANDOVER_FRAMES = 10;
/** Size of the carried object at its largest, px at 1080 lines. */
const OBJECT_SIZE = 320;

type Shape = 'disc' | 'seam' | 'band' | 'card';

type HandsOn = {
  readonly shape: Shape;
  readonly color: string;
  /** The object itself, drawn on the cover while it fills the picture. */
  readonly object: IconName;
  readonly objectColor: string;
};

/** What each scene hands to the next: the phone, the lamp, the seam of the street, the ribbon, the door, the wave … */
const HANDS_ON: Readonly<Record<SceneKind, HandsOn>> = {
  hook: {shape: 'card', color: COLORS.ink, object: 'phone', objectColor: COLORS.lamp},
  title: {shape: 'band', color: COLORS.ink, object: 'home', objectColor: COLORS.lamp},
  team: {shape: 'disc', color: COLORS.lamp, object: 'people', objectColor: COLORS.ink},
  changes: {shape: 'seam', color: COLORS.paper, object: 'phone', objectColor: COLORS.river},
  services: {shape: 'card', color: COLORS.ink, object: 'check', objectColor: COLORS.lamp},
  market: {shape: 'band', color: COLORS.teal, object: 'package', objectColor: COLORS.paper},
  needs: {shape: 'seam', color: COLORS.ink, object: 'door', objectColor: COLORS.lamp},
  statistics: {shape: 'disc', color: COLORS.river, object: 'chart', objectColor: COLORS.paper},
  outreach: {shape: 'disc', color: COLORS.teal, object: 'loudspeaker', objectColor: COLORS.paper},
  management: {
    shape: 'disc',
    color: COLORS.riverSoft,
    object: 'refresh',
    objectColor: COLORS.river,
  },
  solutions: {shape: 'disc', color: COLORS.ink, object: 'heart', objectColor: COLORS.lamp},
  closing: {shape: 'disc', color: COLORS.ink, object: 'heart', objectColor: COLORS.lamp},
};

type HandoverProps = {
  /** Kind of the scene whose object covers the picture; absent at the clip's ends. */
  readonly kind: SceneKind | undefined;
  /** `out`: the object grows over this scene's last frames; `in`: it opens on this scene's first. */
  readonly direction: 'in' | 'out';
  readonly durationInFrames: number;
};

/** Half of a scene change. Each half belongs to one scene, so that a scene's frames depend on no other scene's. */
export const Handover: React.FC<HandoverProps> = ({kind, direction, durationInFrames}) => {
  const frame = useCurrentFrame();
  const {width, height, px} = useStage();
  if (!kind) return null;
  const start = direction === 'out' ? durationInFrames - HANDOVER_FRAMES : 0;
  const progress = travel(frame, start, HANDOVER_FRAMES - 1);
  const cover = direction === 'out' ? progress : 1 - progress;
  if (cover <= 0) return null;
  const {shape, color, object, objectColor} = HANDS_ON[kind];
  // The object shows while the cover is large enough to hold it.
  const enough = direction === 'out' ? 0.4 : 0.75;
  const size = tenth(px(OBJECT_SIZE) * Math.max(0, (cover - enough) / (1 - enough)));
  return (
    <Drawing>
      <Cover
        shape={shape}
        color={color}
        cover={cover}
        opening={direction === 'in'}
        width={width}
        height={height}
      />
      {size > 0 && (
        <Icon name={object} x={width / 2} y={height / 2} size={size} color={objectColor} />
      )}
    </Drawing>
  );
};

type CoverProps = {
  readonly shape: Shape;
  readonly color: string;
  readonly cover: number;
  readonly opening: boolean;
  readonly width: number;
  readonly height: number;
};

/** The covered part of the picture at `cover` 0 … 1. Opening, the shape is the hole and not the cover. */
const Cover: React.FC<CoverProps> = ({shape, color, cover, opening, width, height}) => {
  const reach = Math.hypot(width, height) / 2;
  const grown = opening ? 1 - cover : cover;
  const hole = holePath(shape, grown, width, height, reach);
  const whole = `M0 0 H${width} V${height} H0 Z`;
  return <path d={opening ? `${whole} ${hole}` : hole} fill={color} fillRule="evenodd" />;
};

function holePath(
  shape: Shape,
  grown: number,
  width: number,
  height: number,
  reach: number,
): string {
  const [cx, cy] = [width / 2, height / 2];
  switch (shape) {
    case 'disc':
      return discPath(cx, cy, tenth(reach * 1.02 * grown));
    case 'seam': {
      const half = tenth((width / 2) * grown);
      return `M${cx - half} 0 H${cx + half} V${height} H${cx - half} Z`;
    }
    case 'band': {
      const half = tenth((height / 2) * grown);
      return `M0 ${cy - half} H${width} V${cy + half} H0 Z`;
    }
    case 'card': {
      const [w, h] = [tenth((width / 2) * grown), tenth((height / 2) * grown)];
      return `M${cx - w} ${cy - h} H${cx + w} V${cy + h} H${cx - w} Z`;
    }
  }
}

const discPath = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0 Z`;
