/**
 * Characters that officers can give to the clip's music: `river` flows, `festival` is bright and lively, `evening` is
 * calm.
 */
export const MUSIC_MOODS = ['river', 'festival', 'evening'] as const;
export type MusicMood = (typeof MUSIC_MOODS)[number];
