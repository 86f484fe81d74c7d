import {resolve} from 'node:path';
import {z} from 'zod';
import {hashBytes} from '../base/hash-bytes';
import {IDR, PPS, readAnnexB, SPS, unitType} from './annex-b';
import {complaintsIn, runFfprobe} from './ffmpeg';

/** Hashes of what an MP4 has of a stream of H.264: all that its decoder gets. */
export type SampleHashes = {
  /** SHA-256 of the decoder's configuration. */
  readonly setup: string;
  /** SHA-256 of each picture's sample, in decoding order. */
  readonly samples: readonly string[];
};

export type StreamHashes = SampleHashes & {
  /** Its first picture is an IDR picture: nothing before it is needed to decode it. */
  readonly isIndependent: boolean;
};

export type FilmHashes = SampleHashes & {
  /** What its reader complained of. */
  readonly complaints: readonly string[];
};

/** Hashes of what an MP4 of a raw stream would have. */
export function hashStream(stream: Buffer): StreamHashes {
  const {parameterSets, pictures} = readAnnexB(stream);
  return {
    setup: sha256(configurationOf(parameterSets)),
    samples: pictures.map((units) =>
      sha256(units.flatMap((unit) => [bigEndian(unit.length, 4), unit])),
    ),
    isIndependent: pictures[0]?.some((unit) => unitType(unit) === IDR) ?? false,
  };
}

/** `AVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 5.3.3.1.2) of High profile, 4:2:0, 8 bits. */
function configurationOf(parameterSets: readonly Buffer[]): readonly Buffer[] {
  const ofType = (type: number) => parameterSets.filter((unit) => unitType(unit) === type);
  const counted = (units: readonly Buffer[], mark: number) => [
    bigEndian(mark | units.length, 1),
    ...units.flatMap((unit) => [bigEndian(unit.length, 2), unit]),
  ];
  const sps = ofType(SPS);
  const profileAndLevel = sps[0]?.subarray(1, 4) ?? Buffer.alloc(0);
  // Version 1; lengths of four bytes; chroma format 1, no bits more than 8 of either, no extensions.
  return [
    ...[bigEndian(1, 1), profileAndLevel, bigEndian(0xff, 1)],
    ...[...counted(sps, 0xe0), ...counted(ofType(PPS), 0), Buffer.from([0xfd, 0xf8, 0xf8, 0])],
  ];
}

function bigEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

const sha256 = (pieces: readonly Buffer[]): string => hashBytes(Buffer.concat(pieces));

const hashSchema = z
  .string()
  .regex(/^SHA256:[0-9a-f]{64}$/)
  .transform((text) => text.slice('SHA256:'.length));

const filmSchema = z.object({
  streams: z.tuple([z.object({extradata_hash: hashSchema})]),
  packets: z.array(z.object({flags: z.string(), data_hash: hashSchema})),
});

/** Hashes of a film's first video stream. Nothing is decoded. */
export async function hashFilm(file: string, signal: AbortSignal): Promise<FilmHashes> {
  const {stdout, stderr} = await runFfprobe(
    [
      ...['-v', 'error', '-select_streams', 'v:0', '-show_data_hash', 'sha256', '-of', 'json'],
      ...['-show_entries', 'stream=extradata_hash:packet=flags,data_hash', resolve(file)],
    ],
    {signal},
  );
  const {streams, packets} = filmSchema.parse(JSON.parse(stdout));
  return {
    setup: streams[0].extradata_hash,
    // What an edit list cuts off after decoding is no frame of the film.
    samples: packets.map(({flags, data_hash}) => (flags.includes('D') ? 'discarded' : data_hash)),
    complaints: complaintsIn(stderr),
  };
}
