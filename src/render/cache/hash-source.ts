import {PROJECT_FOLDER} from '../../base/folders';
import {hashFolders} from '../../base/hash-folders';

/** All code that a picture can depend on; more than it does, so that nothing is forgotten. Locked versions are in it. */
const SOURCES = [
  'compositions',
  'src/dossier',
  'src/findings',
  'src/base',
  'src/media/annex-b.ts',
  'src/media/hold-pictures.ts',
  'src/render/segments',
  'src/render/cache',
  'src/render/capture',
  'src/render/bundler-override.ts',
  'src/render/delivery.ts',
  'src/render/frame-markup.tsx',
  'src/render/scene-overflows.ts',
  'src/script',
  'src/sound',
  'src/text',
  'src/timeline',
  'package-lock.json',
];

/** Hash of the code that draws: any change of it makes everything kept worthless. */
export const hashSource = (): Promise<string> => hashFolders(PROJECT_FOLDER, SOURCES);

/** Hash of the code that mixes sound. */
export const hashSoundCode = (): Promise<string> =>
  hashFolders(PROJECT_FOLDER, [
    'src/base',
    'src/media',
    'src/sound',
    'src/timeline',
    'package-lock.json',
  ]);

/** Hash of the code that measures a finished clip and judges it. */
export const hashJudge = (): Promise<string> =>
  hashFolders(PROJECT_FOLDER, [
    ...['src/base', 'src/media', 'src/sound', 'src/timeline', 'src/text', 'package-lock.json'],
    ...[
      'src/rules/media',
      'src/render/count-joined.ts',
      'src/render/prove-segments.ts',
      'src/render/delivery.ts',
      'src/clip/verify-clip.ts',
    ],
  ]);
