import type {ExpandedTags} from 'exifreader';
import {readPhotoTags} from './photo-tags';
import {dayOf, type PrivateTags} from './private-tags';

/** Tags about people, by their name in any of EXIF, XMP and IPTC, and their Vietnamese name. */
const PERSONAL: readonly {readonly tag: RegExp; readonly words: string}[] = [
  {tag: /^(CameraOwnerName|OwnerName|OwnerID)$/i, words: 'tên chủ máy'},
  {tag: /SerialNumber$/i, words: 'số sê-ri máy ảnh, ống kính'},
  {tag: /^(Artist|XPAuthor|Creator|By-line)$/i, words: 'tên người chụp'},
  {
    tag: /^(PersonInImage|PersonDisplayName|RegionName|Regions|RegionInfo)$/i,
    words: 'tên người trong ảnh',
  },
  {tag: /^(ImageUniqueID|DocumentID|OriginalDocumentID)$/i, words: 'mã riêng của ảnh'},
  {tag: /^(HostComputer)$/i, words: 'tên máy tính, điện thoại'},
  {
    tag: /^(City|State|Sub-?location|Location|Province\/State|LocationShown|LocationCreated|CreatorContactInfo)$/i,
    words: 'địa danh, địa chỉ',
  },
];

type Tags = Readonly<Record<string, {readonly value?: unknown; readonly description?: unknown}>>;

/** @throws UnreadablePictureError */
export async function readPhotoPrivateTags(bytes: Uint8Array): Promise<PrivateTags> {
  const tags = await readPhotoTags(bytes);
  const {exif, xmp, iptc, pngText} = tags as Readonly<Record<string, Tags | undefined>>;
  const all: Tags = {...pngText, ...iptc, ...xmp, ...exif};
  const device = [textOf(all['Make']), textOf(all['Model'])]
    .filter((part) => part !== '')
    .join(' ');
  const takenOn = dayOf(textOf(all['DateTimeOriginal'])) ?? dayOf(textOf(all['DateTimeDigitized']));
  return {
    place: placeOf(tags, all),
    device: device === '' ? undefined : device,
    takenOn,
    personal: PERSONAL.filter(({tag}) =>
      Object.keys(all).some((name) => tag.test(name) && textOf(all[name]) !== ''),
    ).map(({words}) => words),
  };
}

const textOf = (tag: Tags[string] | undefined): string =>
  tag === undefined
    ? ''
    : String(tag.description ?? tag.value ?? '')
        .replaceAll('\0', '')
        .trim();

function placeOf({gps}: ExpandedTags, all: Tags): PrivateTags['place'] {
  const {Latitude: latitude, Longitude: longitude} = gps ?? {};
  if (isDegree(latitude) && isDegree(longitude)) return {latitude, longitude};
  const written = [all['GPSLatitude'], all['GPSLongitude']].map(textOf).filter(Boolean);
  return written.length === 2 ? written.join(', ') : undefined;
}

const isDegree = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);
