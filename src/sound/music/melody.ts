import type {Phrase} from './form';
import {type Mood, pitchOfString, themeBar, type ThemeTone} from './mood';
import type {Note, Ornament} from './score';
import {type Random, seededRandom, wobble} from './seeded-random';

/** Seconds a hand may be early or late. */
const TIMING_WOBBLE_SECONDS = 0.009;
/** Seconds between a grace note and its tone. */
const GRACE_SECONDS = 0.085;
/** A string or a bar rings on past its written length until the next one covers it; breath ends before. */
const RING_FACTOR = 1.35;
const BREATH_FACTOR = 0.96;

/** Weight of a beat: the first bears most, the third some, what falls between beats least. */
function beatWeight(beat: number): number {
  if (beat === 0) return 1;
  if (beat % 1 !== 0) return 0.74;
  return beat === 2 ? 0.9 : 0.82;
}

/**
 * A theme is written once but never played twice alike: long tones are answered an octave below,
 * steps are filled with the string between, a weak tone is left out. First and last tone of the
 * bar stay, so that the ear keeps the theme.
 */
const varied = (tones: readonly ThemeTone[], random: Random): readonly ThemeTone[] =>
  tones.flatMap((tone, index): readonly ThemeTone[] => {
    const [beat, string, beats] = tone;
    const chance = random();
    const next = tones[index + 1];
    if (beats >= 2 && string >= 5 && chance < 0.5) {
      return [
        [beat, string, beats / 2],
        [beat + beats / 2, string - 5, beats / 2],
      ];
    }
    if (index > 0 && next !== undefined && beats === 1 && chance < 0.35) {
      const step = Math.sign(next[1] - string) || 1;
      return [
        [beat, string, 0.5],
        [beat + 0.5, string + step, 0.5],
      ];
    }
    if (index > 0 && next !== undefined && beat % 1 !== 0 && chance > 0.85) return [];
    return [tone];
  });

function ornamentOf([, string, beats]: ThemeTone, mood: Mood, random: Random): Ornament {
  if (beats >= 1.5 && mood.shaken.includes(string % 5)) return 'rung';
  const chance = random();
  if (beats >= 1 && chance < 0.3) return 'nhan';
  return beats >= 2 && chance < 0.7 ? 'rung' : 'plain';
}

/** The tune of one phrase, with its grace notes, and its lower octave where the music is full. */
export function melodyOf(phrase: Phrase, mood: Mood): readonly Note[] {
  const random = seededRandom(`melody ${phrase.name} ${phrase.occurrence}`);
  const instrument = mood.leads[phrase.name];
  const ring = instrument === 'sao' ? BREATH_FACTOR : RING_FACTOR;
  const notes: Note[] = [];
  phrase.bars.forEach((bar, barIndex) => {
    const theme = themeBar(mood, phrase, barIndex).tones;
    const tones = phrase.occurrence === 0 ? theme : varied(theme, random);
    // Each phrase swells towards its third bar and gives way again.
    const arc = 1 - 0.05 * Math.abs(barIndex - 2);
    for (const written of tones) {
      const [beat, string, beats] = written;
      if (beat >= bar.beats) continue;
      const isEntry = barIndex === 0 && beat === 0;
      const late = isEntry ? 0 : TIMING_WOBBLE_SECONDS * wobble(random);
      const startSeconds = bar.startSeconds + beat * bar.beatSeconds + late;
      const velocity = Math.min(
        1,
        mood.velocities.melody * arc * beatWeight(beat) * (1 + 0.09 * wobble(random)),
      );
      const durationSeconds = beats * bar.beatSeconds * ring;
      const pitch = pitchOfString(mood, string);
      const ornament = ornamentOf(written, mood, random);
      const tone = {startSeconds, durationSeconds, pitch, velocity, instrument} as const;
      notes.push({...tone, ornament});
      const wantsGrace = beats >= 1 && beat % 1 === 0 && random() < 0.22;
      if (wantsGrace && startSeconds > GRACE_SECONDS) {
        notes.push({
          ...tone,
          startSeconds: startSeconds - GRACE_SECONDS,
          durationSeconds: 0.2,
          pitch: pitchOfString(mood, string + (random() < 0.6 ? 1 : -1)),
          velocity: velocity * 0.5,
          ornament: 'plain',
        });
      }
      // Song thanh: thumb and middle finger pluck the octave together on the strong beats.
      if (phrase.density >= 0.85 && beat % 2 === 0 && string >= 5) {
        notes.push({
          ...tone,
          instrument: mood.double,
          startSeconds: startSeconds + 0.012,
          pitch: pitchOfString(mood, string - 5),
          velocity: velocity * 0.7,
          ornament: 'plain',
        });
      }
    }
  });
  return notes;
}
