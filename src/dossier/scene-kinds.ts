/** Kinds of scene that a clip may have, in the order of the usual story. */
export const SCENE_KINDS = [
  'hook',
  'title',
  'team',
  'changes',
  'services',
  'market',
  'needs',
  'statistics',
  'outreach',
  'management',
  'solutions',
  'closing',
] as const;

export type SceneKind = (typeof SCENE_KINDS)[number];
