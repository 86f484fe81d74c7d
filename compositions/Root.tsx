import type React from 'react';
import {Composition, Folder, type CalculateMetadataFunction} from 'remotion';
import {z} from 'zod';
import type {Finding} from '../src/dossier/finding';
import {writeScript} from '../src/script/write-script';
import {fitDuration} from '../src/timeline/fit-duration';
import {timelineSchema, type Timeline} from '../src/timeline/timeline';
import {withMusic} from '../src/timeline/with-music';
import {Clip} from './Clip';
import {Complaint} from './Complaint';
import {GALLERY} from './gallery/gallery';
import {oneSceneTimeline} from './gallery/one-scene';
import {studioDossier} from './studio-dossier';
import {studioTakes} from './studio-takes';

/**
 * A render hands over its timeline. The preview leaves it out and takes that of the data as they stand, so that the
 * switch of the safe area, once touched, does not hold an old timeline fast.
 */
const propsSchema = z.object({showSafeArea: z.boolean(), timeline: timelineSchema.nullable()});
type Props = z.infer<typeof propsSchema>;

/** What a composition shows: a timeline, or what is wrong with the data. */
type Content = {readonly timeline?: Timeline; readonly findings: readonly Finding[]};

const NOTHING = {durationInFrames: 25, fps: 25, width: 1920, height: 1080} as const;

const ClipComposition: React.FC<{readonly id: string; readonly content: Content}> = ({
  id,
  content,
}) => {
  const metadata: CalculateMetadataFunction<Props> = ({props}) => {
    const timeline = props.timeline ?? content.timeline ?? null;
    const {durationInFrames, fps, width, height} = timeline ?? NOTHING;
    return {durationInFrames, fps, width, height, props: {...props, timeline}};
  };
  const View: React.FC<Props> = ({timeline, showSafeArea}) =>
    timeline ? (
      <Clip timeline={timeline} showSafeArea={showSafeArea} />
    ) : (
      <Complaint findings={content.findings} />
    );
  return (
    <Composition
      id={id}
      component={View}
      schema={propsSchema}
      defaultProps={{showSafeArea: false, timeline: null}}
      calculateMetadata={metadata}
    />
  );
};

/** The Studio's list: the clip, its scenes one by one, and the gallery of edge cases. */
export const Root: React.FC = () => {
  const {dossier, findings} = studioDossier();
  const timeline =
    dossier &&
    fitDuration(
      writeScript(dossier),
      dossier.profile.picture,
      studioTakes(),
      dossier.profile.duration,
    ).timeline;
  return (
    <>
      <ClipComposition
        id="Clip"
        content={timeline ? {timeline: withMusic(timeline), findings} : {findings}}
      />
      <Folder name="Scenes">
        {(timeline?.scenes ?? []).map(({scene}) => (
          <ClipComposition
            key={scene.id}
            id={`Scene-${scene.id}`}
            content={{timeline: oneSceneTimeline(scene), findings}}
          />
        ))}
      </Folder>
      <Folder name="Gallery">
        {Object.entries(GALLERY).map(([kind, cases]) => (
          <Folder key={kind} name={kind}>
            {Object.entries(cases).map(([name, scene]) => (
              <ClipComposition
                key={name}
                id={`${kind}-${name}`}
                content={{timeline: oneSceneTimeline(scene), findings: []}}
              />
            ))}
          </Folder>
        ))}
      </Folder>
    </>
  );
};
