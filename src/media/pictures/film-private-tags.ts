import {runFfprobe} from '../ffmpeg';
import {dayOf, type PrivateTags} from './private-tags';

type Probe = {
  readonly format?: {readonly tags?: Readonly<Record<string, string>>};
  readonly streams?: readonly {
    readonly codec_type?: string;
    readonly codec_tag_string?: string;
    readonly tags?: Readonly<Record<string, string>>;
  }[];
};

/** Tracks in which cameras write where they are, many times a second. */
const PLACE_TRACKS = /^(gpmd|camm|djmd|dbgi|mebx|rtmd)$/i;

/** Reads what a film's container has beside picture and sound. @throws FfmpegError where the file is no film. */
export async function readFilmPrivateTags(
  file: string,
  signal?: AbortSignal,
): Promise<PrivateTags> {
  const {stdout} = await runFfprobe(
    [
      ...['-v', 'error', '-of', 'json', '-show_entries'],
      ...['format_tags:stream=codec_type,codec_tag_string:stream_tags', file],
    ],
    {signal},
  );
  const {format, streams = []} = JSON.parse(stdout) as Probe;
  const tags = Object.entries({
    ...Object.assign({}, ...streams.map(({tags}) => tags ?? {})),
    ...format?.tags,
  }) as readonly (readonly [string, string])[];
  const first = (name: RegExp): string | undefined => tags.find(([key]) => name.test(key))?.[1];

  const place = placeOf(first(/(^|\.)(location|xyz)(-|\.|$)|location\.ISO6709|©xyz/i));
  const hasTrack = streams.some(({codec_tag_string: tag = ''}) => PLACE_TRACKS.test(tag));
  const device = [first(/(^|\.)make(-|$)/i), first(/(^|\.)model(-|$)/i)].filter(Boolean).join(' ');
  const takenOn = dayOf(first(/creationdate$/i)) ?? dayOf(first(/^creation_time$/i));
  return {
    place: place ?? (hasTrack ? TRACK_WORDS : undefined),
    device: device === '' ? undefined : device,
    takenOn,
    personal:
      first(/(^|\.)(artist|author|performer)(-|$)/i) === undefined ? [] : ['tên người quay'],
  };
}

const TRACK_WORDS = 'đường đi của máy quay, ghi từng giây';

/** ISO 6709, as telephones write it: `+15.1213+108.8044+012.3/`. */
function placeOf(written: string | undefined): PrivateTags['place'] {
  if (written === undefined) return undefined;
  const [, latitude, longitude] = /^([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)/.exec(written) ?? [];
  return latitude === undefined || longitude === undefined
    ? written
    : {latitude: Number(latitude), longitude: Number(longitude)};
}
