import type {StereoPcm} from './stereo-sound';

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const CHANNELS = 2;

/** Bytes of a 16-bit stereo WAV file with so many samples in each channel. */
export const wavByteLength = (samples: number): number =>
  HEADER_BYTES + samples * CHANNELS * BYTES_PER_SAMPLE;

/**
 * The bytes of a RIFF/WAVE file, PCM, 16 bits, stereo. Samples beyond full scale are held there.
 * Source: Microsoft/IBM, Multimedia Programming Interface and Data Specifications 1.0, 1991.
 */
export function encodeWav(sound: StereoPcm): Uint8Array {
  const samples = sound.left.length;
  const bytes = new Uint8Array(wavByteLength(samples));
  const view = new DataView(bytes.buffer);
  const text = (offset: number, value: string): void => {
    for (let i = 0; i < value.length; i++) view.setUint8(offset + i, value.charCodeAt(i));
  };
  const frameBytes = CHANNELS * BYTES_PER_SAMPLE;
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVE');
  text(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, CHANNELS, true);
  view.setUint32(24, sound.sampleRate, true);
  view.setUint32(28, sound.sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  text(36, 'data');
  view.setUint32(40, samples * frameBytes, true);
  for (let i = 0; i < samples; i++) {
    const offset = HEADER_BYTES + i * frameBytes;
    view.setInt16(offset, toInt16(sound.left[i] ?? 0), true);
    view.setInt16(offset + BYTES_PER_SAMPLE, toInt16(sound.right[i] ?? 0), true);
  }
  return bytes;
}

const toInt16 = (sample: number): number =>
  Math.max(-32768, Math.min(32767, Math.round(sample * 32767)));
