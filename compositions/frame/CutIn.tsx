import type React from 'react';
import {Img, OffthreadVideo, Sequence, staticFile, useCurrentFrame} from 'remotion';
import {measureText} from '../../src/text/measure-text';
import type {TimelineScene} from '../../src/timeline/timeline';
import {TextBox} from '../kit/TextBox';
import {arrive, mix, tenThousandth} from '../theme/motion';
import {useStage} from '../theme/stage';
import {COLORS, RADIUS, TYPE} from '../theme/theme';

/** Beat on which footage cuts in, and the beat on which the drawing comes back. */
const FOOTAGE_BEAT = 'footage';
const FOOTAGE_END_BEAT = 'footage-end';
/** How far a photograph drifts while it is shown, as a share of its size. */
const DRIFT = 0.04;

/**
 * The ward's photograph or footage over the drawing of a scene; captions stay above it. Footage is the one picture
 * that is not all in its markup: its frames are in its file.
 */
export const CutIn: React.FC<{readonly timed: TimelineScene}> = ({timed}) => {
  const frame = useCurrentFrame();
  const {width, height} = useStage();
  const {footage} = timed.scene;
  const from = timed.beats[FOOTAGE_BEAT];
  const to = timed.beats[FOOTAGE_END_BEAT];
  if (!footage || from === undefined || to === undefined || frame < from || frame >= to)
    return null;
  const shown = arrive(frame, from, 12);
  const scale = tenThousandth(mix(1, 1 + DRIFT, (frame - from) / (to - from)));
  const fill = {position: 'absolute', width: '100%', height: '100%', objectFit: 'cover'} as const;
  return (
    <div
      // The asset is named in the markup: Remotion's components name it only in a browser.
      data-footage={footage.kind}
      data-asset={footage.src}
      // A film has a picture for each frame, which is not in its markup otherwise.
      data-footage-frame={footage.kind === 'photo' ? undefined : frame - from}
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
      {footage.caption && <Plate words={footage.caption} />}
    </div>
  );
};

/** What the footage shows, on a plate that hugs the words, at the top left of the safe area. */
const Plate: React.FC<{readonly words: string}> = ({words}) => {
  const {px, body} = useStage();
  const {weight, size} = TYPE.note;
  const padding = px(26);
  const textWidth = Math.ceil(measureText(words, {weight, size: px(size)})) + px(4);
  const width = Math.min(body.width, textWidth + 2 * padding);
  const box = {x: body.x, y: body.y, width, height: px(68)};
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: box.x,
          top: box.y,
          width,
          height: box.height,
          borderRadius: px(RADIUS.small),
          backgroundColor: COLORS.ink,
        }}
      />
      <TextBox
        text={words}
        box={{...box, x: box.x + padding, width: width - 2 * padding}}
        role="note"
        color={COLORS.paper}
        valign="middle"
        maxLines={1}
      />
    </>
  );
};
