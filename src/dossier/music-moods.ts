import {valuesOf, type Words} from './words/word';

/**
 * Characters that officers can give to the clip's music: `river` flows, `festival` is bright and lively, `evening` is
 * calm.
 */
export const MOOD_WORDS = {
  river: {word: 'dòng sông', meaning: 'êm, trôi như dòng sông'},
  festival: {word: 'ngày hội', meaning: 'tươi sáng, rộn ràng'},
  evening: {word: 'buổi tối', meaning: 'lắng, yên như buổi tối'},
} as const satisfies Words;

export type MusicMood = keyof typeof MOOD_WORDS;
export const MUSIC_MOODS = valuesOf(MOOD_WORDS);
