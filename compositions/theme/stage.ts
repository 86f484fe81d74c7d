import {createContext, useContext} from 'react';

/** A rectangle in px of the composition. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** EBU R 95: graphics keep 5 % from every edge. */
const SAFE_MARGIN = 0.05;
/** Height kept free for two lines of captions, px at 1080 lines. */
const CAPTION_ZONE = 176;

export type Stage = {
  readonly width: number;
  readonly height: number;
  /** Turns px of a 1080-line picture into px of this composition. */
  readonly px: (at1080: number) => number;
  /** Where text may stand. */
  readonly safe: Box;
  /** The safe area above the captions: where a scene lays out its own text. */
  readonly body: Box;
  /** The safe area's strip that captions own. */
  readonly captions: Box;
};

/** The layout frame of a composition of any size; scenes take every measure from it. */
export function stageOf(width: number, height: number): Stage {
  const scale = Math.min(width, height) / 1080;
  const px = (at1080: number) => Math.round(at1080 * scale);
  const safe = {
    x: Math.ceil(width * SAFE_MARGIN),
    y: Math.ceil(height * SAFE_MARGIN),
    width: Math.floor(width * (1 - 2 * SAFE_MARGIN)),
    height: Math.floor(height * (1 - 2 * SAFE_MARGIN)),
  };
  const zone = px(CAPTION_ZONE);
  const body = {...safe, height: safe.height - zone};
  return {
    width,
    height,
    px,
    safe,
    body,
    captions: {...safe, y: safe.y + body.height, height: zone},
  };
}

const StageContext = createContext<Stage | undefined>(undefined);

/** Lays the stage once for all that is drawn on it: every drawing asks for it, in every frame. */
export const StageProvider = StageContext.Provider;

/** @returns the stage of the clip that is being drawn. */
export const useStage = (): Stage => {
  const stage = useContext(StageContext);
  if (stage === undefined) throw new Error('Drawn outside of a StageProvider.');
  return stage;
};

/** Splits a box into columns of equal width with a gap, all in px. */
export const columns = (box: Box, count: number, gap: number): readonly Box[] => {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({length: count}, (_, i) => ({...box, x: box.x + i * (width + gap), width}));
};

/** Splits a box into rows of equal height with a gap, all in px. */
export const rows = (box: Box, count: number, gap: number): readonly Box[] => {
  const height = (box.height - gap * (count - 1)) / count;
  return Array.from({length: count}, (_, i) => ({...box, y: box.y + i * (height + gap), height}));
};

/** Shrinks a box on all sides. */
export const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});
