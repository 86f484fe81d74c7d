import type {KeyframeIntervals, MediaProbe} from '../../media/probe';
import type {SoundMeasures} from '../../sound/mix/measure-sound';
import type {MixResult, SoundTarget} from '../../sound/mix/mix-sound';
import type {Timeline} from '../../timeline/timeline';

/** What was measured on the finished clip, decoded. */
export type ClipMeasures = {
  readonly probe: MediaProbe;
  readonly decodedFrames: number;
  readonly decoderComplaints: readonly string[];
  /** Frames. */
  readonly longestGop: KeyframeIntervals['longest'];
  readonly fastStart: boolean;
};

/** px and bytes. */
export type PosterMeasures = {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

/** Frames that were reused for others although they are different; their scenes were drawn whole. */
export type ReuseMeasures = {
  readonly mismatches: readonly number[];
  readonly disabledScenes: readonly string[];
};

/** What the rules of the finished files look at: the plan, and what was measured. */
export type MediaCase = {
  readonly timeline: Timeline;
  readonly clip: ClipMeasures;
  readonly poster: PosterMeasures;
  /** Tags of place, device or person that the files carry. */
  readonly leaks: readonly string[];
  readonly sound: SoundMeasures;
  readonly target: SoundTarget;
  /** Known from the mix only: how far the voice is above the music. */
  readonly mix: Pick<MixResult, 'voiceOverMusic'>;
};
