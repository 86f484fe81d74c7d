import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {SPOKEN_BEAT} from '../../../src/timeline/plan-scene';
import {Canvas} from '../../kit/Canvas';
import {fittedIn, linesThatFit, roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {arrive} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {Credits} from './Credits';
import {closingLayout} from './layout';
import {RiverStreet} from './RiverStreet';
import {placeSources, Sources} from './Sources';

const THANKS_AT = 2;
/** Bands of the evening sky from the top, px of 1080 lines; light text reads on all of them. */
const SKY: readonly (readonly [number, string])[] = [
  [0, '#0B1F3A'],
  [300, '#0F2647'],
  [520, '#132E55'],
  [690, '#1A3763'],
];

/** Evening: windows and lamps of the street are lit, thanks and credits are in the sky; the last lamp ends it. */
export const Closing: React.FC<SceneProps<'closing'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {canvas} = stage;
  const {id, thanks, unit, date, credits, sources, groupCount} = timed.scene;
  const lastAt = Math.max(THANKS_AT + 20, timed.beats[SPOKEN_BEAT] ?? timed.durationInFrames);
  const first = timed.beats[`${id}.1`] ?? THANKS_AT;
  const creditsAt = Math.min(first + 24, lastAt);
  const sourcesAt = (creditsAt + Math.max(creditsAt, lastAt - 30)) / 2;
  const lamps = Array.from({length: groupCount}, (_, index) =>
    index < groupCount - 1 ? 1 : arrive(frame, lastAt, 15),
  );
  const windows = [first, creditsAt + 40, sourcesAt + 30, lastAt].filter(
    (at) => frame >= at,
  ).length;
  const layout = closingLayout(stage, credits.length > 0);
  const wordsBottom = placeSources(sources, layout.sources).top - layout.gap;
  return (
    <>
      <Canvas>
        {SKY.map(([y, fill]) => (
          <rect key={fill} y={y} width={canvas.width} height={canvas.height - y} fill={fill} />
        ))}
        <RiverStreet {...canvas} motif={motif} lamps={lamps} windows={0.45 + 0.1375 * windows} />
      </Canvas>
      <Thanks
        thanks={thanks}
        unit={unit}
        date={date}
        place={{...layout.thanks, height: wordsBottom - layout.thanks.y}}
        progress={arrive(frame, THANKS_AT, 16)}
      />
      <Credits
        credits={credits}
        place={{...layout.credits, height: wordsBottom - layout.credits.y}}
        progress={arrive(frame, creditsAt, 14)}
      />
      <Sources sources={sources} place={layout.sources} progress={arrive(frame, sourcesAt, 14)} />
    </>
  );
};

type ThanksProps = Pick<SceneProps<'closing'>['timed']['scene'], 'thanks' | 'unit' | 'date'> & {
  /** Where the words are, px of 1080 lines. */
  readonly place: Box;
  readonly progress: number;
};

/** The thanks, large, and below it the unit and the date. */
const Thanks: React.FC<ThanksProps> = ({thanks, unit, date, place, progress}) => {
  const {pxBox} = useStage();
  const {x, y, width, height} = place;
  const unitRole = roleThatFits(['strong', 'note'], {
    text: unit,
    width,
    maxLines: 3,
    maxHeight: height * 0.35,
  });
  const oneLine = fittedIn({text: unit, role: unitRole, width, maxLines: 1});
  const unitLines = oneLine.overflows ? 3 : 1;
  const unitHigh = fittedIn({text: unit, role: unitRole, width, maxLines: unitLines}).height;
  const dateHigh = fittedIn({text: date, role: 'note', width, maxLines: 2}).height;
  const room = height - unitHigh - dateHigh - 40;
  const thanksRole = roleThatFits(['title', 'heading'], {
    text: thanks,
    width,
    maxLines: 5,
    maxHeight: room,
  });
  const size = thanksRole === 'title' ? 92 : 54;
  const words = {text: thanks, role: thanksRole, size, width};
  const maxLines = linesThatFit([1, 2, 3, 5], size * 0.8, {...words, maxHeight: room});
  const thanksHigh = fittedIn({...words, maxLines, maxHeight: room}).height;
  return (
    <>
      <TextBox
        text={thanks}
        box={pxBox({...place, height: room})}
        role={thanksRole}
        size={size}
        color={COLORS.paper}
        maxLines={maxLines}
        progress={progress}
      />
      <TextBox
        text={unit}
        box={pxBox({x, y: y + thanksHigh + 24, width, height: unitHigh + 2})}
        role={unitRole}
        color={COLORS.lamp}
        maxLines={unitLines}
        progress={progress}
      />
      <TextBox
        text={date}
        box={pxBox({x, y: y + thanksHigh + unitHigh + 36, width, height: dateHigh + 2})}
        role="note"
        color={COLORS.paperSoft}
        progress={progress}
      />
    </>
  );
};
