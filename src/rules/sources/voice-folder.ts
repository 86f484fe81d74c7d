import type {Finding} from '../../findings/finding';
import type {FoundVoices} from '../../sound/voice/line-voice';
import {judge} from '../judge';
import type {SourcesCase} from './sources-case';
import {VOICE_FOLDER_RULES, VOICE_RULES} from './voice';

/** A draft; no text of the dossier is quoted, so that nothing has to be hidden. */
const AS_THEY_ARE = {final: false, hide: (finding: Finding) => finding};

const asCase = (voices: Partial<SourcesCase['voices']>): SourcesCase => ({
  places: {},
  pictures: [],
  voices: {voices: [], strays: [], brokenLists: [], ...voices},
  synthesizedAllowed: false,
  locate: () => undefined,
});

/** What is wrong with the voices, for the `voice` command, which has no plan. */
export const judgeVoices = (found: Omit<FoundVoices, 'takes'>): readonly Finding[] =>
  judge(VOICE_RULES, asCase(found), AS_THEY_ARE);

/** What is wrong in the folder of voices and belongs to no line. */
export const judgeVoiceFolder = (
  found: Partial<Pick<FoundVoices, 'strays' | 'brokenLists'>>,
): readonly Finding[] => judge(VOICE_FOLDER_RULES, asCase(found), AS_THEY_ARE);
