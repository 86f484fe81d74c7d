import type {MoodPlan, MusicPlan} from '../../timeline/music-plan';
import {SAMPLE_RATE, silence, type StereoPcm} from '../dsp/stereo-sound';
import {compose} from './compose';
import {master} from './master';
import {moodNamed} from './moods/mood-named';
import {playKeys} from './play-keys';
import {playBass, playBlock, playDrum, playShaker} from './play-low';
import {playPad} from './play-pad';
import {playBau, playSao} from './play-sung';
import {playTranh} from './play-tranh';
import {playTrung} from './play-trung';
import {addReverb} from './reverb';
import type {Instrument, Note} from './score';

const PLAYERS: Readonly<Record<Instrument, (note: Note, out: StereoPcm) => void>> = {
  tranh: playTranh,
  bau: playBau,
  sao: playSao,
  trung: playTrung,
  keys: playKeys,
  pad: playPad,
  bass: playBass,
  drum: playDrum,
  block: playBlock,
  shaker: playShaker,
};

/** Samples of each channel that a plan's music has: exactly the length of the clip. */
export const musicSampleCount = (plan: MusicPlan): number =>
  Math.round((plan.durationInFrames * SAMPLE_RATE) / plan.fps);

/**
 * Composes and plays a plan: the same plan gives the same samples, on any machine (V8 computes sine
 * and power in software, by the port of fdlibm, not with the processor's instructions).
 */
export function synthesizeMusic(plan: MoodPlan): StereoPcm {
  const score = compose(plan);
  const sound = silence(musicSampleCount(plan));
  for (const note of score.notes) PLAYERS[note.instrument](note, sound);
  addReverb(sound, moodNamed(plan.mood).reverb);
  master(sound);
  return sound;
}
