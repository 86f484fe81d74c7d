import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas} from '../../kit/Canvas';
import {TextBox} from '../../kit/TextBox';
import {travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {ClockToPhone} from './ClockToPhone';
import {DeskRoom, RoomWall} from './DeskRoom';
import {hookLayout} from './layout';
import {QueueSlip} from './QueueSlip';
import {WaitingRow} from './WaitingRow';

/** Length of one jump of the clock's hands, frames. */
const JUMP = 16;
/** Frames after `now` at which the resident looks up from the phone and waves, and for how long. */
const WAVE_AFTER = 62;
const WAVE_FOR = 50;

/** The one-stop desk as it used to be; on the beat `now` the clock folds into a telephone and the room warms. */
export const Hook: React.FC<SceneProps<'hook'>> = ({timed}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {canvas, pxBox} = stage;
  const layout = hookLayout(stage);
  const {heading, slip} = timed.scene;
  const now = timed.beats['now'] ?? timed.durationInFrames;
  const first = Math.min(timed.beats[`${timed.scene.id}.1`] ?? 0, now);
  const morning =
    travel(frame, first + (now - first) * 0.1, JUMP) +
    travel(frame, first + (now - first) * 0.58, JUMP);
  const warmth = travel(frame, now, 20);
  return (
    <>
      <Canvas>
        <RoomWall {...canvas} floor={layout.floor} light={layout.phone} warmth={warmth} />
        <DeskRoom left={layout.desk} warmth={warmth} />
        <WaitingRow
          left={layout.chairs}
          floor={layout.floor}
          warmth={warmth}
          waving={frame >= now + WAVE_AFTER && frame < now + WAVE_AFTER + WAVE_FOR}
        />
      </Canvas>
      <QueueSlip slip={slip} place={layout.slip} leaving={warmth} />
      <Canvas>
        <ClockToPhone
          clock={layout.clock}
          phone={layout.phone}
          morning={morning}
          folding={warmth}
        />
      </Canvas>
      <TextBox
        text={heading}
        box={pxBox(layout.heading)}
        role="title"
        size={88}
        color={COLORS.ink}
        valign="bottom"
        maxLines={3}
      />
    </>
  );
};
