import {SAMPLE_RATE} from '../dsp/stereo-sound';

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/** Bytes of a 16-bit mono WAV file with so many samples. */
export const monoWavBytes = (samples: number): number => HEADER_BYTES + samples * BYTES_PER_SAMPLE;

/** Samples in a file of {@link encodeMonoWav} that has so many bytes. */
export const monoWavSamples = (bytes: number): number =>
  Math.max(0, Math.floor((bytes - HEADER_BYTES) / BYTES_PER_SAMPLE));

/**
 * The bytes of a RIFF/WAVE file, PCM, 16 bits, mono, 48 kHz. Samples beyond full scale (±1) are held there.
 * Source: Microsoft/IBM, Multimedia Programming Interface and Data Specifications 1.0, 1991.
 */
export function encodeMonoWav(samples: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(monoWavBytes(samples.length));
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * BYTES_PER_SAMPLE, 28);
  bytes.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  bytes.writeUInt16LE(8 * BYTES_PER_SAMPLE, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples.length * BYTES_PER_SAMPLE, 40);
  samples.forEach((sample, index) => {
    const value = Math.max(-32768, Math.min(32767, Math.round(sample * 32767)));
    bytes.writeInt16LE(Number.isNaN(value) ? 0 : value, HEADER_BYTES + index * BYTES_PER_SAMPLE);
  });
  return bytes;
}
