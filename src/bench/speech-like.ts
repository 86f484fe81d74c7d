import {SAMPLE_RATE} from '../sound/dsp/stereo-sound';
import {seededRandom} from '../sound/music/seeded-random';

/** Vietnamese read aloud: about five syllables a second (Coupé et al. 2019). */
const SYLLABLE_SECONDS = 0.2;
/** A short noise before each vowel, as consonants are. */
const CONSONANT_SECONDS = 0.04;
/** Peaks of a vowel's spectrum, Hz: those of “a”. */
const FORMANTS = [700, 1200, 2600];
const HARMONICS = 20;
const PEAK = 0.5;

/**
 * One channel of sound that a meter takes for speech: a pitch that changes with each syllable, formants,
 * consonants, and a pause after every eighth syllable. For measuring the mix without a recording.
 * @param label names the stream of chance; the same label gives the same sound.
 */
export function speechLike(seconds: number, label: string): Float32Array {
  const random = seededRandom(label);
  const sound = new Float32Array(Math.round(seconds * SAMPLE_RATE));
  const length = Math.round(SYLLABLE_SECONDS * SAMPLE_RATE);
  for (let start = 0, syllable = 0; start + length <= sound.length; start += length, syllable++) {
    const pitch = 110 + 90 * random();
    const strength = PEAK * (0.5 + 0.5 * random());
    if (syllable % 9 === 8) continue;
    const gains = Array.from({length: HARMONICS}, (_, k) => formantGain(pitch * (k + 1)));
    for (let i = 0; i < length; i++) {
      const time = i / SAMPLE_RATE;
      const envelope = Math.sin((Math.PI * i) / length) ** 2;
      const vowel = gains.reduce(
        (sum, gain, k) => sum + gain * Math.sin(2 * Math.PI * pitch * (k + 1) * time),
        0,
      );
      const noise = time < CONSONANT_SECONDS ? 0.3 * (2 * random() - 1) : 0;
      sound[start + i] = strength * (0.4 * vowel + noise) * envelope;
    }
  }
  return sound;
}

const formantGain = (hz: number): number =>
  FORMANTS.reduce((sum, formant) => sum + 1 / (1 + ((hz - formant) / 150) ** 2), 0.02);
