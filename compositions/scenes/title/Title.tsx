import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas} from '../../kit/Canvas';
import {Backdrop} from '../../kit/land/Backdrop';
import {Palm} from '../../kit/land/Palm';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {arrive, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {DawnSky, SunTrail} from './DawnSky';
import {type TitleLayout, titleLayout} from './layout';
import {WaterLantern} from './WaterLantern';

/** Frames of the scene's start: the land draws itself, the day breaks, the words arrive. */
const LAND_AT = 3;
const DAWN_AT = 12;
const WORDS_AT = 14;
/** Frames from the first word of the narration to each further group of lanterns. */
const LANTERNS_AFTER = [0, 44, 104] as const;

/** The place and the theme: river and hill draw themselves, day breaks, lanterns go out on the water. */
export const Title: React.FC<SceneProps<'title'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {canvas} = stage;
  const layout = titleLayout(stage);
  const land = travel(frame, LAND_AT, 20);
  const dawn = travel(frame, DAWN_AT, 20);
  const first = timed.beats[`${timed.scene.id}.1`] ?? 28;
  const lights = LANTERNS_AFTER.map((after) => (after ? arrive(frame, first + after, 12) : 1));
  return (
    <>
      <Canvas>
        <DawnSky width={canvas.width} horizon={layout.horizon} dawn={dawn} />
        <Backdrop
          motif={motif}
          width={canvas.width}
          horizon={layout.horizon}
          bottom={canvas.height}
          time="dusk"
          progress={land}
          glints={false}
        />
        <SunTrail width={canvas.width} horizon={layout.horizon} dawn={dawn} />
        <g stroke="#56659A" strokeWidth={5} strokeLinecap="round">
          {layout.ripples.map(({x, y, length}) => (
            <path key={x} d={`M${x} ${y} h${length}`} />
          ))}
        </g>
        <g>
          {layout.lanterns.map(({group, ...place}) => (
            <WaterLantern key={place.x} {...place} light={lights[group] ?? 1} />
          ))}
        </g>
        {layout.palms.map((palm) => (
          <Palm key={palm.x} {...palm} night />
        ))}
        <NearBank {...canvas} />
      </Canvas>
      <TitleWords scene={timed.scene} layout={layout} />
    </>
  );
};

/** Grass at both corners, from which the palms grow. */
const NearBank: React.FC<{readonly width: number; readonly height: number}> = ({width, height}) => (
  <path
    d={`M0 ${height} V${height - 62} Q170 ${height - 70} 330 ${height} Z M${width} ${height} V${height - 52} Q${width - 150} ${height - 60} ${width - 290} ${height} Z`}
    fill={COLORS.ink}
  />
);

type TitleWordsProps = {
  readonly scene: SceneProps<'title'>['timed']['scene'];
  readonly layout: TitleLayout;
};

const TitleWords: React.FC<TitleWordsProps> = ({scene, layout}) => {
  const frame = useCurrentFrame();
  const {pxBox} = useStage();
  const {heading, contest, unit, place} = scene;
  const text = {align: 'center', color: COLORS.paper} as const;
  return (
    <>
      <TextBox
        text={contest}
        box={pxBox(layout.contest)}
        role="label"
        {...text}
        color={COLORS.lamp}
        valign="middle"
        maxLines={1}
        progress={arrive(frame, WORDS_AT, 12)}
      />
      <TextBox
        text={heading}
        box={pxBox(layout.heading)}
        role={roleThatFits(['display', 'title'], {
          text: heading,
          width: layout.heading.width,
          maxLines: 3,
          maxHeight: layout.heading.height,
        })}
        {...text}
        maxLines={3}
        valign="middle"
        progress={arrive(frame, WORDS_AT + 2, 14)}
      />
      <TextBox
        text={unit}
        box={pxBox(layout.unit)}
        role={roleThatFits(['strong', 'label', 'note'], {
          text: unit,
          width: layout.unit.width,
          maxLines: 1,
        })}
        {...text}
        maxLines={1}
        progress={arrive(frame, WORDS_AT + 5, 13)}
      />
      <TextBox
        text={place}
        box={pxBox(layout.place)}
        role="note"
        {...text}
        maxLines={1}
        progress={arrive(frame, WORDS_AT + 6, 12)}
      />
    </>
  );
};
