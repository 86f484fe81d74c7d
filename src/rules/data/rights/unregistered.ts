import type {Dossier} from '../../../dossier/dossier';
import type {Remark} from '../../../findings/remark';
import {shorten} from '../../../text/shorten';
import {rule} from '../../rule';
import {assetKindWord, MOST_QUOTED, placeInRegister} from './asset';
import type {RightsCase} from './asset-rule';

/**
 * RIGHT.UNREGISTERED: files in `public/` that no entry covers. They block a picture or music; while a voice is being
 * recorded, a draft only warns. Nothing is said where the caller does not know the files.
 */
export const unregistered = rule({
  id: 'RIGHT.UNREGISTERED',
  stage: 'data',
  about: 'Mọi hình, tiếng, phông chữ trong public có trong sổ',
  severity: 'block',
  inFinal: 'block',
  source: 'Luật thiết kế 4: không dùng thầm tệp nào; thể lệ các cuộc thi cùng loại',
  check: ({dossier, places, publicFiles}: RightsCase) => {
    const files = publicFiles ? unregisteredFiles(dossier, publicFiles) : [];
    const place = placeInRegister(places, ['assets']);
    return [
      ...othersRemarks(files.filter(({kind}) => kind !== 'voice')),
      ...voiceRemarks(files.filter(({kind}) => kind === 'voice')),
    ].map((remark) => ({...remark, ...place}));
  },
});

/** A folder of two hundred photographs is reported by its first. */
const MOST_LISTED = 12;

function othersRemarks(files: readonly StrayFile[]): readonly Remark[] {
  const left = files.length - MOST_LISTED;
  return files.slice(0, MOST_LISTED).map(({file, kind}, index) => ({
    message: `${assetKindWord(kind)} “public/${file}” chưa ghi trong sổ media.json; hãy thêm vào assets, hoặc chuyển tệp ra khỏi thư mục public.${index === MOST_LISTED - 1 && left > 0 ? ` (Còn ${left} tệp nữa, chưa liệt kê.)` : ''}`,
    measured: shorten(file, MOST_QUOTED),
    expected: entryFor(file, kind),
  }));
}

/** Recordings are many, and one entry covers them all. */
const voiceRemarks = (files: readonly StrayFile[]): readonly Remark[] =>
  files.length === 0
    ? []
    : [
        {
          message: `${files.length} bản ghi giọng đọc trong public/voice chưa ghi trong sổ media.json; một mục cho cả thư mục là đủ.`,
          measured: shorten(files.map(({file}) => file).join(', '), MOST_QUOTED),
          expected:
            '{"id": "giong-doc", "kind": "voice", "file": "voice/", "author": "Phát thanh viên của phường", "origin": "own", "people": [{"who": "phát thanh viên", "consent": "signed", "purposes": ["contest"]}]}',
          weight: 'warn',
        },
      ];

const entryFor = (file: string, kind: StrayFile['kind']): string => {
  const people = kind === 'photo' || kind === 'video' ? ', "people": []' : '';
  return `{"id": "…", "kind": "${kind}", "file": "${file}", "author": "…", "origin": "own"${people}}`;
};

/** Kinds of files, by the ends of their names. */
const KINDS = {
  photo: /\.(jpe?g|png|webp|avif|heic|heif|gif|tiff?|bmp|svg|dng|raw|jxl)$/i,
  video: /\.(mp4|mov|m4v|webm|mkv|avi|mts|m2ts|3gp|mpe?g|wmv|flv|ogv)$/i,
  music: /\.(mp3|wav|m4a|aac|ogg|oga|opus|flac|wma|aiff?|caf|amr|midi?)$/i,
  font: /\.(ttf|otf|ttc|woff2?)$/i,
} as const;

/** Folders that the program fills. */
const GENERATED = ['music/generated/', 'voice/draft/', 'voice/generated/'];
const VOICE = 'voice/';

type StrayFile = {readonly file: string; readonly kind: keyof typeof KINDS | 'voice'};

/**
 * Files in `public/` that show or sound and that no entry of the register covers, by name. Recordings of other clips,
 * in folders of `voice/` with another name, belong to other registers.
 */
function unregisteredFiles(
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
