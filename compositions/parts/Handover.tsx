import type React from 'react';
import {useCurrentFrame} from 'remotion';
import type {SceneKind} from '../../src/script/scene';
import {COLORS} from '../theme/theme';
import {px, travel} from '../theme/motion';
import {useStage} from '../theme/stage';
import {Drawing} from './Drawing';

/** How an object of one scene covers the picture and opens on the next; lengths in frames. */
export const HANDOVER_FRAMES = 10;

type Shape = 'disc' | 'seam' | 'door' | 'band' | 'card' | 'ring';

/** What each scene hands to the next: the clock's face, the lamp, the seam, the phone, the ribbon … */
const HANDS_ON: Readonly<Record<SceneKind, {readonly shape: Shape; readonly color: string}>> = {
  hook: {shape: 'disc', color: COLORS.riverSoft},
  title: {shape: 'band', color: COLORS.ink},
  team: {shape: 'disc', color: COLORS.lamp},
  changes: {shape: 'seam', color: COLORS.paper},
  services: {shape: 'card', color: COLORS.ink},
  market: {shape: 'band', color: COLORS.teal},
  needs: {shape: 'door', color: COLORS.ink},
  statistics: {shape: 'ring', color: COLORS.river},
  outreach: {shape: 'ring', color: COLORS.teal},
  management: {shape: 'disc', color: COLORS.riverSoft},
  solutions: {shape: 'disc', color: COLORS.ink},
  closing: {shape: 'disc', color: COLORS.ink},
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
  const {width, height} = useStage();
  if (!kind) return null;
  const start = direction === 'out' ? durationInFrames - HANDOVER_FRAMES : 0;
  const progress = travel(frame, start, HANDOVER_FRAMES - 1);
  const cover = direction === 'out' ? progress : 1 - progress;
  if (cover <= 0) return null;
  const {shape, color} = HANDS_ON[kind];
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
    case 'ring':
      return discPath(cx, shape === 'ring' ? cy : cy * 0.94, px(reach * 1.08 * grown));
    case 'seam':
    case 'door': {
      const half = px((width / 2) * grown);
      return `M${cx - half} 0 H${cx + half} V${height} H${cx - half} Z`;
    }
    case 'band': {
      const half = px((height / 2) * grown);
      return `M0 ${cy - half} H${width} V${cy + half} H0 Z`;
    }
    case 'card': {
      const [w, h] = [px((width / 2) * grown), px((height / 2) * grown)];
      return `M${cx - w} ${cy - h} H${cx + w} V${cy + h} H${cx - w} Z`;
    }
  }
}

const discPath = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0 Z`;
