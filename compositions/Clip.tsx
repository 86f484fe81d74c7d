import type React from 'react';
import {useMemo} from 'react';
import {AbsoluteFill, Sequence, useCurrentFrame, useRemotionEnvironment} from 'remotion';
import {glossaryWith} from '../src/text/break-costs';
import type {Cue, Timeline, TimelineScene} from '../src/timeline/timeline';
import {Caption} from './frame/Caption';
import {CutIn} from './frame/CutIn';
import {Handover} from './frame/Handover';
import {SafeArea} from './frame/SafeArea';
import {SampleBadge} from './frame/SampleBadge';
import {Sound} from './frame/Sound';
import {GlossaryProvider} from './kit/TextBox';
import {SCENES} from './scenes';
import {SceneView} from './scenes/SceneView';
import {stageOf, StageProvider} from './theme/stage';
import {COLORS} from './theme/theme';

export type ClipProps = {
  readonly timeline: Timeline;
  /** Preview only: shows the lines that text keeps inside. */
  readonly showSafeArea: boolean;
};

/** The whole picture: one scene after the other, captions over all. A pure function of timeline and frame. */
export const Clip: React.FC<ClipProps> = ({timeline, showSafeArea}) => {
  const glossary = useMemo(() => glossaryWith(timeline.glossary), [timeline.glossary]);
  const {width, height} = timeline;
  const stage = useMemo(() => stageOf(width, height), [width, height]);
  return (
    <StageProvider value={stage}>
      <GlossaryProvider value={glossary}>
        <AbsoluteFill
          lang="vi"
          style={{
            backgroundColor: COLORS.ink,
            fontVariantLigatures: 'none',
            textRendering: 'geometricPrecision',
          }}
        >
          <Scenes timeline={timeline} />
          <Captions cues={timeline.cues} />
          {showSafeArea && <SafeArea />}
          <Sound timeline={timeline} />
        </AbsoluteFill>
      </GlossaryProvider>
    </StageProvider>
  );
};

/** The scene that is being shown; the Studio lists all of them on its time line. */
const Scenes: React.FC<{readonly timeline: Timeline}> = ({timeline: {scenes, motif}}) => {
  const frame = useCurrentFrame();
  const {isStudio} = useRemotionEnvironment();
  return scenes.map(
    (timed, index) =>
      (isStudio || isShown(timed, frame)) && (
        <Sequence
          key={timed.scene.id}
          name={timed.scene.id}
          from={timed.from}
          durationInFrames={timed.durationInFrames}
        >
          <SceneFrame
            timed={timed}
            before={scenes[index - 1]}
            last={index === scenes.length - 1}
            motif={motif}
          />
        </Sequence>
      ),
  );
};

const isShown = ({from, durationInFrames}: TimelineScene, frame: number): boolean =>
  frame >= from && frame < from + durationInFrames;

type SceneFrameProps = {
  readonly timed: TimelineScene;
  readonly before: TimelineScene | undefined;
  readonly last: boolean;
  readonly motif: Timeline['motif'];
};

/** A scene with what every scene shares: footage that cuts in, the sample mark, both halves of its handovers. */
const SceneFrame: React.FC<SceneFrameProps> = ({timed, before, last, motif}) => (
  <AbsoluteFill>
    <SceneView timed={timed} motif={motif} />
    <CutIn timed={timed} />
    {timed.scene.sample && <SampleBadge />}
    <Handover
      object={before && SCENES[before.scene.kind].handover}
      direction="in"
      durationInFrames={timed.durationInFrames}
    />
    <Handover
      object={last ? undefined : SCENES[timed.scene.kind].handover}
      direction="out"
      durationInFrames={timed.durationInFrames}
    />
  </AbsoluteFill>
);

const Captions: React.FC<{readonly cues: readonly Cue[]}> = ({cues}) => {
  const frame = useCurrentFrame();
  const cue = cues.find(({startFrame, endFrame}) => frame >= startFrame && frame < endFrame);
  return cue ? <Caption lines={cue.lines} /> : null;
};
