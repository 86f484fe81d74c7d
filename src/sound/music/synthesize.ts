import type {StereoPcm} from '../measure-loudness';
import type {MusicPlan} from '../music-plan';
import {compose} from './compose';
import {master} from './master';
import {playBass, playBlock, playDrum} from './play-low';
import {playPad} from './play-pad';
import {playTranh} from './play-tranh';
import {addRoom} from './reverb';
import type {Instrument, Note} from './score';
import {SAMPLE_RATE, silence} from './stereo-sound';

const PLAYERS: Readonly<Record<Instrument, (note: Note, out: StereoPcm) => void>> = {
  tranh: playTranh,
  pad: playPad,
  bass: playBass,
  drum: playDrum,
  block: playBlock,
};

/** Samples of each channel that a plan's music has: exactly the length of the clip. */
export const musicSampleCount = (plan: MusicPlan): number =>
  Math.round((plan.durationInFrames * SAMPLE_RATE) / plan.fps);

/**
 * Composes and plays a plan: the same plan gives the same samples, on any machine (V8 computes sine
 * and power in software, by the port of fdlibm, not with the processor's own).
 */
export const synthesizeMusic = (plan: MusicPlan): StereoPcm => {
  const score = compose(plan);
  const sound = silence(musicSampleCount(plan));
  for (const note of score.notes) PLAYERS[note.instrument](note, sound);
  addRoom(sound);
  master(sound);
  return sound;
};
