import type {Dossier} from '../../../dossier/dossier';

/** What a file of this kind is, by the end of its name. */
const KINDS = {
  photo: /\.(jpe?g|png|webp|avif|heic|heif|gif|tiff?|bmp|svg|dng|raw|jxl)$/i,
  video: /\.(mp4|mov|m4v|webm|mkv|avi|mts|m2ts|3gp|mpe?g|wmv|flv|ogv)$/i,
  music: /\.(mp3|wav|m4a|aac|ogg|oga|opus|flac|wma|aiff?|caf|amr|midi?)$/i,
  font: /\.(ttf|otf|ttc|woff2?)$/i,
} as const;

/** Folders that the program fills itself. */
const GENERATED = ['music/generated/', 'voice/draft/', 'voice/generated/'];
const VOICE = 'voice/';

export type StrayFile = {readonly file: string; readonly kind: keyof typeof KINDS | 'voice'};

/**
 * Files in `public/` that show or sound and that no entry of the register covers, by name. Recordings of other clips,
 * in folders of `voice/` with another name, belong to other registers.
 */
export function unregisteredFiles(
  {media, clip}: Pick<Dossier, 'media' | 'clip'>,
  publicFiles: ReadonlySet<string>,
): readonly StrayFile[] {
  const covered = new Set(media.assets.map(({file}) => file.normalize('NFC')));
  const folders = media.assets.map(({file}) => file.normalize('NFC')).filter(isFolder);
  return [...publicFiles].sort().flatMap((file) => {
    const name = file.normalize('NFC');
    const isOurs =
      !isHidden(name) &&
      !GENERATED.some((folder) => name.startsWith(folder)) &&
      !isVoiceOfAnother(name, clip.slug);
    const kind = kindOf(name);
    if (!isOurs || kind === undefined || covered.has(name)) return [];
    const isInFolder = folders.some((folder) => name.startsWith(folder));
    return kind === 'voice' && isInFolder ? [] : [{file, kind}];
  });
}

/** An entry for a whole folder, of a voice, is written with a slash at its end. */
const isFolder = (file: string): boolean => file.endsWith('/');

/** Names that systems write beside people's files, such as `._photo.jpg`. */
const isHidden = (file: string): boolean =>
  file.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

const isVoiceOfAnother = (file: string, slug: string): boolean =>
  file.startsWith(VOICE) &&
  file.slice(VOICE.length).includes('/') &&
  !file.startsWith(`${VOICE}${slug}/`);

function kindOf(file: string): StrayFile['kind'] | undefined {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const kind = kinds.find((one) => KINDS[one].test(file));
  const sounds = kind === 'music' || kind === 'video';
  return sounds && file.startsWith(VOICE) ? 'voice' : kind;
}
