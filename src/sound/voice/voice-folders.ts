import {join} from 'node:path';

/** Where voices lie inside `public/`. Recordings are in the first itself, or in a folder of it named as the clip. */
export const VOICE_FOLDER = 'voice';
/** Draft voice that is kept under version control: small files and what is known of them. */
export const DRAFT_FOLDER = 'voice/draft';
/** Levelled takes, made again whenever they are missing. */
export const GENERATED_FOLDER = 'voice/generated';
/** What each recording said when it was accepted. */
export const REGISTRY_FILE = 'voice/recordings.json';

/** @param path inside `public/`, with slashes. */
export const inPublic = (publicDir: string, path: string): string =>
  join(publicDir, ...path.split('/'));
