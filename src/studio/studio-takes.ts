import {z} from 'zod';
import {NO_TAKES, takesBySpoken, type VoiceTakes, voiceTakeSchema} from '../timeline/voice-take';
import type {FolderOfTexts} from './folder-of-texts';

/**
 * The takes of the default dossier as the `studio` command found them, so that the preview keeps the same time as a
 * render. Before that, lengths are estimated from syllables.
 */
export function studioTakes(): VoiceTakes {
  const folder = import.meta.webpackContext('../../public/voice', {
    recursive: true,
    regExp: /^\.\/generated\/takes\.json$/,
  }) as FolderOfTexts;
  const [key] = folder.keys();
  if (key === undefined) return NO_TAKES;
  const read = z.array(voiceTakeSchema).safeParse(JSON.parse(folder(key)));
  return read.success ? takesBySpoken(read.data) : NO_TAKES;
}
