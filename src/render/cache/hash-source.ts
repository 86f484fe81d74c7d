import {PROJECT_FOLDER} from '../../base/folders';
import {hashFolders} from '../../base/hash-folders';

/** Whole rooms, so that no file can be forgotten: more than pictures and sound depend on. The lock names all versions. */
const COMMON = [
  'package-lock.json',
  'tsconfig.json',
  'src/base',
  'src/dossier',
  'src/findings',
  'src/media',
  'src/script',
  'src/text',
  'src/timeline',
];

/** All that pictures depend on. */
export const PICTURE_CODE: readonly string[] = [...COMMON, 'compositions', 'src/render'];

/** All that the mixed sound depends on. */
export const SOUND_CODE: readonly string[] = [...COMMON, 'src/sound'];

/** All that the measures and findings of a finished clip depend on. */
export const JUDGE_CODE: readonly string[] = [
  ...COMMON,
  'src/clip',
  'src/render',
  'src/rules',
  'src/sound',
];

/** Hash of the code that draws: after any change of it no kept picture is used. */
export const hashSource = (): Promise<string> => hashFolders(PROJECT_FOLDER, PICTURE_CODE);

/** Hash of the code that mixes sound. */
export const hashSoundCode = (): Promise<string> => hashFolders(PROJECT_FOLDER, SOUND_CODE);

/** Hash of the code that measures and judges a finished clip. */
export const hashJudge = (): Promise<string> => hashFolders(PROJECT_FOLDER, JUDGE_CODE);
