import {Thumbnail} from '@remotion/player';
import {renderToStaticMarkup} from 'react-dom/server';
import {Clip} from '../../compositions/Clip';
import type {Timeline} from '../timeline/timeline';

/**
 * The picture of one frame as static markup, drawn in Node without a browser: the one door to `compositions/`.
 * A picture is a pure function of timeline and frame, so that equal markup means an equal picture.
 * @param frame from the start of the clip, 0 … durationInFrames − 1.
 */
export function frameMarkup(timeline: Timeline, frame: number): string {
  return renderToStaticMarkup(
    <Thumbnail
      component={Clip}
      inputProps={{timeline, showSafeArea: false}}
      frameToDisplay={frame}
      compositionWidth={timeline.width}
      compositionHeight={timeline.height}
      durationInFrames={timeline.durationInFrames}
      fps={timeline.fps}
      noSuspense
      style={{width: timeline.width, height: timeline.height}}
    />,
  );
}
