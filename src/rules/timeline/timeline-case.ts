import type {Profile} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import type {Overflow} from '../../render/scene-overflows';
import type {Fit} from '../../timeline/fit-duration';
import type {Timeline} from '../../timeline/timeline';

/** What the rules of the timeline look at. */
export type TimelineCase = {
  readonly timeline: Timeline;
  /** How the clip was brought to the length that the profile allows. */
  readonly fit: Pick<Fit, 'adjustments' | 'unsolved'>;
  readonly profile: Profile;
  /** Texts that do not fit their place, scene by scene. */
  readonly overflows: readonly (readonly Overflow[])[];
  /** Where a text that is shown on screen was written. */
  readonly locate: (text: string) => Pick<Finding, 'file' | 'line' | 'column' | 'path'> | undefined;
};
