import type {MusicMood} from '../../../dossier/music-moods';
import type {Mood} from '../mood';
import {evening} from './evening';
import {festival} from './festival';
import {river} from './river';

const MOODS: Readonly<Record<MusicMood, Mood>> = {river, festival, evening};

export const moodNamed = (name: MusicMood): Mood => MOODS[name];
