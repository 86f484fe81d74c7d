import type {Finding} from '../../findings/finding';
import type {Places} from '../../findings/places';
import type {SeenPicture} from '../../media/pictures/look-at';
import type {FoundVoices} from '../../sound/voice/line-voice';
import type {Asset} from '../data/rights/asset';

/** A photograph or film of the register that the clip shows, and what its bytes give away. */
export type LookedAtPicture = {
  readonly asset: Asset;
  /** Its place in the register. */
  readonly index: number;
  readonly seen: SeenPicture;
};

/** What the rules of the sources look at: files that the unit gave, looked at and listened to. */
export type SourcesCase = {
  readonly places: Places;
  readonly pictures: readonly LookedAtPicture[];
  readonly voices: Omit<FoundVoices, 'takes'>;
  /** Whether the profile lets a speech engine speak in a final clip. */
  readonly synthesizedAllowed: boolean;
  /** Where the words of a line are written, such as `team.json` line 12. */
  readonly locate: (
    lineId: string,
  ) => Pick<Finding, 'file' | 'line' | 'column' | 'path'> | undefined;
};
