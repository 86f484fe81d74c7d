/** Kinds of files that people record: sound, and films of which the sound is used. */
const SOUND_FILE =
  /\.(wav|wave|mp3|m4a|m4b|mp4|mov|3gp|3gpp|amr|aac|ogg|oga|opus|flac|caf|aif|aiff|wma|webm|mka|mkv)$/i;

/**
 * Hidden files are not recordings: macOS puts `._team.2.wav` next to every file on a disk formatted for another system.
 */
export const isSoundFile = (name: string): boolean =>
  !name.startsWith('.') && SOUND_FILE.test(name);

/**
 * The line that a file's name means: its id anywhere in the name, in any case, with `.`, `-`, `_` or blanks between
 * scene and number. “Team_02 bản cuối.WAV” means `team.2`. No id, or two of them, means none.
 * @param lineIds of the form `scene.number`.
 */
export function lineOfFileName(name: string, lineIds: readonly string[]): string | undefined {
  const plain = name.normalize('NFC').replace(SOUND_FILE, '').toLowerCase();
  const meant = lineIds.filter((id) => patternOf(id).test(plain));
  return meant.length === 1 ? meant[0] : undefined;
}

function patternOf(id: string): RegExp {
  const dot = id.lastIndexOf('.');
  const scene = dot < 0 ? id : id.slice(0, dot);
  const number = dot < 0 ? '' : `[\\s._-]*0*${escapeRegExp(id.slice(dot + 1))}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(scene)}${number}(?![\\p{L}\\p{N}])`, 'u');
}

const escapeRegExp = (text: string): string =>
  text.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
