import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Backdrop, Palm} from '../../kit/land/Backdrop';
import {Canvas} from '../../kit/Canvas';
import {DawnSky, SunTrail} from './DawnSky';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {WaterLantern} from './WaterLantern';
import {arrive, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-props';

/** The water line, px of 1080 lines. */
const HORIZON = 716;
/** Frames of the scene's start: the land draws itself, the day breaks, the words stand. */
const LAND_AT = 3;
const DAWN_AT = 12;
const WORDS_AT = 14;
/** Frames from the first word of the narration to each further group of lanterns. */
const LANTERNS_AFTER = [0, 44, 104] as const;

/** The place and the theme: river and hill draw themselves, day breaks, lanterns go out on the water. */
export const Title: React.FC<SceneProps<'title'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {canvas, pxBox} = useStage();
  const {heading, contest, unit, place} = timed.scene;
  const land = travel(frame, LAND_AT, 20);
  const dawn = travel(frame, DAWN_AT, 20);
  const first = timed.beats[`${timed.scene.id}.1`] ?? 28;
  const lights = LANTERNS_AFTER.map((after) => (after ? arrive(frame, first + after, 12) : 1));
  const text = {align: 'center', color: COLORS.paper} as const;
  const line = (y: number, height: number) => pxBox({x: 96, y, width: canvas.width - 192, height});
  return (
    <>
      <Canvas>
        <DawnSky width={canvas.width} horizon={HORIZON} dawn={dawn} />
        <Backdrop
          motif={motif}
          width={canvas.width}
          horizon={HORIZON}
          bottom={canvas.height}
          time="dusk"
          progress={land}
          glints={false}
        />
        <SunTrail width={canvas.width} horizon={HORIZON} dawn={dawn} />
        <Ripples {...canvas} />
        <Lanterns {...canvas} lights={lights} />
        <Palm x={44} y={canvas.height - 40} height={500} night />
        <Palm x={-40} y={canvas.height - 10} height={330} night />
        <Palm x={canvas.width - 40} y={canvas.height - 20} height={400} night />
        <path
          d={`M0 ${canvas.height} V${canvas.height - 62} Q170 ${canvas.height - 70} 330 ${canvas.height} Z M${canvas.width} ${canvas.height} V${canvas.height - 52} Q${canvas.width - 150} ${canvas.height - 60} ${canvas.width - 290} ${canvas.height} Z`}
          fill={COLORS.ink}
        />
      </Canvas>
      <TextBox
        text={contest}
        box={line(54, 64)}
        role="label"
        {...text}
        color={COLORS.lamp}
        valign="middle"
        maxLines={1}
        progress={arrive(frame, WORDS_AT, 12)}
      />
      <TextBox
        text={heading}
        box={line(124, 292)}
        role={roleThatFits(['display', 'title'], {
          text: heading,
          width: canvas.width - 192,
          maxLines: 3,
          maxHeight: 292,
        })}
        {...text}
        maxLines={3}
        valign="middle"
        progress={arrive(frame, WORDS_AT + 2, 14)}
      />
      <TextBox
        text={unit}
        box={pxBox({x: 350, y: 774, width: canvas.width - 700, height: 60})}
        role={roleThatFits(['strong', 'label', 'note'], {
          text: unit,
          width: canvas.width - 700,
          maxLines: 1,
        })}
        {...text}
        maxLines={1}
        progress={arrive(frame, WORDS_AT + 5, 13)}
      />
      <TextBox
        text={place}
        box={pxBox({x: 350, y: 832, width: canvas.width - 700, height: 48})}
        role="note"
        {...text}
        maxLines={1}
        progress={arrive(frame, WORDS_AT + 6, 12)}
      />
    </>
  );
};

/** Lanterns on the water beside the words: x as a share of the width, height above the foot, size, and the group it lights with. */
const LANTERNS: readonly (readonly [number, number, number, 0 | 1 | 2])[] = [
  [0.15, 318, 50, 0],
  [0.862, 320, 48, 2],
  [0.088, 270, 72, 1],
  [0.922, 252, 80, 0],
  [0.196, 112, 112, 0],
  [0.806, 104, 116, 1],
  [0.098, 128, 134, 2],
  [0.898, 76, 144, 0],
];

const Lanterns: React.FC<{
  readonly width: number;
  readonly height: number;
  readonly lights: readonly number[];
}> = ({width, height, lights}) => (
  <g>
    {LANTERNS.map(([x, above, size, group]) => (
      <WaterLantern
        key={x}
        x={x * width}
        y={height - above}
        size={size}
        light={lights[group] ?? 1}
      />
    ))}
  </g>
);

/** Strokes of light in the middle of the water, below the words. */
const Ripples: React.FC<{readonly width: number; readonly height: number}> = ({width, height}) => (
  <g stroke="#56659A" strokeWidth={5} strokeLinecap="round">
    {RIPPLES.map(([x, above, length]) => (
      <path key={x} d={`M${x * width} ${height - above} h${length}`} />
    ))}
  </g>
);

const RIPPLES: readonly (readonly [number, number, number])[] = [
  [0.3, 118, 150],
  [0.39, 118, 34],
  [0.56, 150, 120],
  [0.44, 70, 190],
  [0.63, 84, 110],
  [0.35, 34, 120],
  [0.58, 26, 160],
];
