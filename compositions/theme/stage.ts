import {createContext, useContext} from 'react';

type Size = {readonly width: number; readonly height: number};

/** A rectangle in px of the composition, or of the canvas where that is said. */
export type Box = Size & {readonly x: number; readonly y: number};

/** The proportions for which a scene may have a layout. */
type Shape = 'wide' | 'vertical' | 'square';

/** EBU R 95: graphics keep 5 % from every edge. */
const SAFE_MARGIN = 0.05;
/** Height kept free for two lines of captions, px of 1080 lines. */
const CAPTION_ZONE = 176;
/** The longer side of a square is at most this many times the shorter: 5:4 is wide and 4:5 is vertical. */
const SQUARE_UP_TO = 1.2;

/** The layout frame of a composition: every place and size in a scene is measured from it. */
export type Stage = Size & {
  readonly shape: Shape;
  /** Px of the composition in one px of a picture with 1080 lines (its shorter side); not rounded. */
  readonly scale: number;
  /** Turns px of 1080 lines into whole px of the composition. */
  readonly px: (at1080: number) => number;
  /** Size of the composition in px of 1080 lines: what is drawn inside a `Canvas` is measured in these. */
  readonly canvas: Size;
  /** Turns a rectangle of the canvas into px of the composition; not rounded. */
  readonly pxBox: (ofCanvas: Box) => Box;
  /** Where text may be. */
  readonly safe: Box;
  /** The safe area above the captions: where a scene lays out its text. */
  readonly body: Box;
  /** The strip of the safe area that is kept for captions. */
  readonly captions: Box;
};

/** The stage of a composition of any size, in px. */
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
    shape: shapeOf(width, height),
    scale,
    px,
    canvas: {width: width / scale, height: height / scale},
    pxBox: (box) => ({
      x: box.x * scale,
      y: box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    }),
    safe,
    body,
    captions: {...safe, y: safe.y + body.height, height: zone},
  };
}

function shapeOf(width: number, height: number): Shape {
  if (width > height * SQUARE_UP_TO) return 'wide';
  if (height > width * SQUARE_UP_TO) return 'vertical';
  return 'square';
}

/** A layout: places and sizes of a scene's large parts, by the stage and by what the scene shows. */
type Layout<Content extends readonly unknown[], Places> = (
  stage: Stage,
  ...content: Content
) => Places;

/** Chooses a scene's layout by the shape of the stage; a shape without a layout takes the wide one. */
export const layoutByShape =
  <Content extends readonly unknown[], Places>(layouts: {
    readonly wide: Layout<Content, Places>;
    readonly vertical?: Layout<Content, Places>;
    readonly square?: Layout<Content, Places>;
  }): Layout<Content, Places> =>
  (stage, ...content) =>
    (layouts[stage.shape] ?? layouts.wide)(stage, ...content);

const StageContext = createContext<Stage | undefined>(undefined);

/** Computes the stage once for all drawings of a frame: each of them needs it. */
export const StageProvider = StageContext.Provider;

/** @returns the stage of the clip that is being drawn. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === undefined) throw new Error('Drawn outside of a StageProvider.');
  return stage;
}

/** Splits a box into columns of equal width with a gap, all in px. */
export function columns(box: Box, count: number, gap: number): readonly Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({length: count}, (_, i) => ({...box, x: box.x + i * (width + gap), width}));
}

/** Splits a box into rows of equal height with a gap, all in px. */
export function rows(box: Box, count: number, gap: number): readonly Box[] {
  const height = (box.height - gap * (count - 1)) / count;
  return Array.from({length: count}, (_, i) => ({...box, y: box.y + i * (height + gap), height}));
}

/** Shrinks a box on all sides. */
export const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});
