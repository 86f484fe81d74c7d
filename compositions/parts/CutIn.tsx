import type React from 'react';
import {Img, OffthreadVideo, Sequence, staticFile, useCurrentFrame} from 'remotion';
import type {TimelineScene} from '../../src/timeline/timeline';
import {arrive, mix, px as tenth} from '../theme/motion';
import {useStage} from '../theme/stage';
import {COLORS, RADIUS} from '../theme/theme';
import {TextBox} from './TextBox';

/** Beat on which footage cuts in, and the beat on which the drawing comes back. */
const FOOTAGE_BEAT = 'footage';
const FOOTAGE_END_BEAT = 'footage-end';
/** How far a photograph drifts while it is shown, as a share of its size. */
const DRIFT = 0.04;

/** The ward's own photograph or footage over the drawing of a scene; captions stay above it. */
export const CutIn: React.FC<{readonly timed: TimelineScene}> = ({timed}) => {
  const frame = useCurrentFrame();
  const {width, height, px, body} = useStage();
  const {footage} = timed.scene;
  const from = timed.beats[FOOTAGE_BEAT];
  const to = timed.beats[FOOTAGE_END_BEAT];
  if (!footage || from === undefined || to === undefined || frame < from || frame >= to)
    return null;
  const shown = arrive(frame, from, 12);
  const scale = tenth(1000 * mix(1, 1 + DRIFT, (frame - from) / (to - from))) / 1000;
  const fill = {position: 'absolute', width: '100%', height: '100%', objectFit: 'cover'} as const;
  return (
    <div
      style={{
        position: 'absolute',
        width,
        height,
        overflow: 'hidden',
        opacity: shown,
        backgroundColor: COLORS.ink,
      }}
    >
      {footage.kind === 'photo' ? (
        <Img src={staticFile(footage.src)} style={{...fill, transform: `scale(${scale})`}} />
      ) : (
        <Sequence from={from} layout="none">
          <OffthreadVideo muted src={staticFile(footage.src)} style={fill} />
        </Sequence>
      )}
      {footage.caption && (
        <div
          style={{
            position: 'absolute',
            left: body.x,
            top: body.y,
            padding: `${px(10)}px ${px(22)}px`,
            borderRadius: px(RADIUS.small),
            backgroundColor: COLORS.ink,
            width: body.width / 2,
            height: px(60),
          }}
        />
      )}
      {footage.caption && (
        <TextBox
          text={footage.caption}
          box={{x: body.x + px(22), y: body.y, width: body.width / 2, height: px(80)}}
          role="note"
          color={COLORS.paper}
          valign="middle"
          maxLines={1}
        />
      )}
    </div>
  );
};
