import type React from 'react';
import {Composition, Folder} from 'remotion';
import {z} from 'zod';
import {writeScript} from '../src/script/write-script';
import {planTimeline} from '../src/timeline/plan-timeline';
import {timelineSchema, type Timeline} from '../src/timeline/timeline';
import {withMusic} from '../src/timeline/with-music';
import {Clip, type ClipProps} from './Clip';
import {Complaint} from './Complaint';
import {GALLERY} from './gallery/gallery';
import {oneSceneTimeline} from './gallery/one-scene';
import {studioDossier} from './studio-dossier';

const clipPropsSchema = z.object({timeline: timelineSchema, showSafeArea: z.boolean()});

/** Name of the composition that a render draws. */
const CLIP_ID = 'Clip';

type ClipCompositionProps = {readonly id: string; readonly timeline: Timeline};

/** A clip whose size and length come from its timeline, also when a render passes another one. */
const ClipComposition: React.FC<ClipCompositionProps> = ({id, timeline}) => (
  <Composition
    id={id}
    component={Clip}
    schema={clipPropsSchema}
    defaultProps={{timeline, showSafeArea: false} satisfies ClipProps}
    durationInFrames={timeline.durationInFrames}
    fps={timeline.fps}
    width={timeline.width}
    height={timeline.height}
    calculateMetadata={({props}) => ({
      durationInFrames: props.timeline.durationInFrames,
      fps: props.timeline.fps,
      width: props.timeline.width,
      height: props.timeline.height,
    })}
  />
);

/** The Studio's list: the clip, its scenes one by one, and the gallery of edge cases. */
export const Root: React.FC = () => {
  const {dossier, findings} = studioDossier();
  return (
    <>
      {dossier ? (
        <DossierCompositions
          timeline={planTimeline(writeScript(dossier), dossier.profile.picture)}
        />
      ) : (
        <Composition
          id={CLIP_ID}
          component={Complaint}
          defaultProps={{findings}}
          durationInFrames={25}
          fps={25}
          width={1920}
          height={1080}
        />
      )}
      <Folder name="Gallery">
        {Object.entries(GALLERY).map(([kind, cases]) => (
          <Folder key={kind} name={kind}>
            {Object.entries(cases).map(([name, scene]) => (
              <ClipComposition
                key={name}
                id={`${kind}-${name}`}
                timeline={oneSceneTimeline(scene)}
              />
            ))}
          </Folder>
        ))}
      </Folder>
    </>
  );
};

const DossierCompositions: React.FC<{readonly timeline: Timeline}> = ({timeline}) => (
  <>
    <ClipComposition id={CLIP_ID} timeline={withMusic(timeline)} />
    <Folder name="Scenes">
      {timeline.scenes.map(({scene}) => (
        <ClipComposition
          key={scene.id}
          id={`Scene-${scene.id}`}
          timeline={oneSceneTimeline(scene)}
        />
      ))}
    </Folder>
  </>
);
