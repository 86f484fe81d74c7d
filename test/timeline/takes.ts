import type {Script} from '../../src/script/script';
import {takesBySpoken, type VoiceTake, type VoiceTakes} from '../../src/timeline/voice-take';

type Said = {
  /** Syllables a second of each line. */
  readonly rate?: (index: number) => number;
  readonly origin?: VoiceTake['origin'];
  readonly starts?: (syllables: number, seconds: number) => number[] | undefined;
};

/** A take of every line of a script, as a person or an engine might have spoken them. */
export function takesOf(
  {scenes}: Script,
  {rate = () => 4, origin = 'recorded', starts = () => undefined}: Said = {},
): VoiceTakes {
  const lines = scenes.flatMap((scene) => scene.lines);
  return takesBySpoken(
    lines.map(({id, spoken, syllables}, index) => {
      const seconds = syllables / rate(index);
      const syllableStarts = starts(syllables, seconds);
      return {
        spoken,
        file: `voice/generated/${id}.wav`,
        seconds,
        origin,
        ...(syllableStarts ? {syllableStarts} : {}),
      };
    }),
  );
}
