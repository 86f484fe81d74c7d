import type React from 'react';
import {type CalculateMetadataFunction, Composition} from 'remotion';
import {z} from 'zod';
import {type Timeline, timelineSchema} from '../src/timeline/timeline';
import {Clip} from './Clip';

/** A render hands over its timeline; the preview leaves it out. */
const propsSchema = z.object({showSafeArea: z.boolean(), timeline: timelineSchema.nullable()});
type Props = z.infer<typeof propsSchema>;

const NOTHING = {durationInFrames: 25, fps: 25, width: 1920, height: 1080} as const;

/**
 * A clip in Remotion's list, as long and as large as its timeline.
 * @param timeline shown when a render hands over none. @param otherwise shown when there is no timeline at all.
 */
export const ClipComposition: React.FC<{
  readonly id: string;
  readonly timeline?: Timeline | undefined;
  readonly otherwise?: React.ReactNode;
}> = ({id, timeline: preview, otherwise = null}) => {
  const metadata: CalculateMetadataFunction<Props> = ({props}) => {
    const timeline = props.timeline ?? preview ?? null;
    const {durationInFrames, fps, width, height} = timeline ?? NOTHING;
    return {durationInFrames, fps, width, height, props: {...props, timeline}};
  };
  const View: React.FC<Props> = ({timeline, showSafeArea}) =>
    timeline ? <Clip timeline={timeline} showSafeArea={showSafeArea} /> : otherwise;
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
