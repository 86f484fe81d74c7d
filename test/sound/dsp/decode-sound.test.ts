import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FfmpegError, runFfmpeg} from '../../../src/media/ffmpeg';
import {decodeSound, type SoundCut} from '../../../src/sound/dsp/decode-sound';
import {encodeWav} from '../../../src/sound/dsp/encode-wav';
import {isReadable, readFrames} from '../../../src/sound/dsp/read-frames';
import {SAMPLE_RATE} from '../../../src/sound/dsp/stereo-sound';
import {readWavHeader} from '../../../src/sound/dsp/wav-header';
import {withTemporaryFolder} from '../../media/make-media';

const sine = (seconds: number, hz: number, peak: number): Float32Array =>
  Float32Array.from(
    {length: seconds * SAMPLE_RATE},
    (_, i) => peak * Math.sin((2 * Math.PI * hz * i) / SAMPLE_RATE),
  );

const decode = async (cut: SoundCut) => {
  const [left, right]: [number[], number[]] = [[], []];
  for await (const run of decodeSound(cut)) {
    left.push(...run.left);
    right.push(...run.right);
  }
  return {left, right};
};

const rms = (samples: readonly number[]): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

/** A quarter second of two different tones, as WAV and in other dress. */
const writeTones = async (folder: string, name: string, ...encoding: readonly string[]) => {
  const wav = join(folder, 'tones.wav');
  const sound = {
    left: sine(1, 440, 0.5),
    right: sine(1, 880, 0.25),
    sampleRate: SAMPLE_RATE,
  } as const;
  await writeFile(wav, encodeWav(sound));
  const file = join(folder, name);
  if (file !== wav) await runFfmpeg(['-y', '-v', 'error', '-i', wav, ...encoding, file]);
  return {file, sound};
};

describe('decoding', () => {
  test('reads our WAV directly, to the sample', () =>
    withTemporaryFolder(async (folder) => {
      const {file, sound} = await writeTones(folder, 'tones.wav');
      const {left, right} = await decode({file, startSeconds: 0});
      expect(left).toHaveLength(sound.left.length);
      const far = left.reduce(
        (most, x, i) => Math.max(most, Math.abs(x - (sound.left[i] ?? NaN))),
        0,
      );
      expect(far).toBeLessThan(1 / 20_000);
      expect(rms(right)).toBeCloseTo(0.25 / Math.SQRT2, 3);
    }));

  test.each<readonly [string, readonly string[], number]>([
    ['float.wav', ['-c:a', 'pcm_f32le'], 1e-4],
    ['24.wav', ['-c:a', 'pcm_s24le'], 1e-4],
    ['cd.wav', ['-ar', '44100'], 1e-2],
    ['phone.mp3', ['-b:a', '192k'], 3e-2],
    ['film.mp4', ['-c:a', 'libfdk_aac', '-b:a', '192k'], 3e-2],
    ['talk.ogg', ['-c:a', 'libopus', '-b:a', '160k'], 6e-2],
  ])('%s is the same sound at the same time', (name, encoding, near) =>
    withTemporaryFolder(async (folder) => {
      const {file, sound} = (await writeTones(folder, name, ...encoding).catch((error: unknown) => {
        // Remotion's ffmpeg may lack an encoder that recordings were made with elsewhere.
        if (error instanceof FfmpegError && /Unknown encoder/.test(error.message)) return {};
        throw error;
      })) as Partial<Awaited<ReturnType<typeof writeTones>>>;
      if (file === undefined || sound === undefined) return;
      const {left, right} = await decode({file, startSeconds: 0});
      for (const [ours, given] of [
        [left, sound.left],
        [right, sound.right],
      ] as const) {
        const middle = ours.slice(12_000, 36_000);
        const far = middle.reduce(
          (most, x, i) => Math.max(most, Math.abs(x - (given[12_000 + i] ?? NaN))),
          0,
        );
        expect(far).toBeLessThan(near);
      }
    }),
  );

  test.each([48_000, 44_100])('one channel becomes both at its own level, at %i Hz', (rate) =>
    withTemporaryFolder(async (folder) => {
      const {file} = await writeTones(
        folder,
        'mono.wav',
        ...['-af', 'pan=mono|c0=c0', '-ar', String(rate)],
      );
      const {left, right} = await decode({file, startSeconds: 0});
      expect(right).toEqual(left);
      expect(rms(left.slice(4800, -4800))).toBeCloseTo(0.5 / Math.SQRT2, 2);
    }),
  );

  test.each(['tones.wav', 'cd.wav'])('cuts %s in time', (name) =>
    withTemporaryFolder(async (folder) => {
      const {file} = await writeTones(folder, name, '-ar', '44100');
      const whole = await decode({file, startSeconds: 0});
      const cut = await decode({file, startSeconds: 0.25, seconds: 0.5});
      expect(cut.left).toHaveLength(24_000);
      const far = cut.left
        .slice(1000, -1000)
        .reduce((most, x, i) => Math.max(most, Math.abs(x - (whole.left[13_000 + i] ?? NaN))), 0);
      expect(far).toBeLessThan(1e-3);
      expect((await decode({file, startSeconds: 2})).left).toEqual([]);
    }),
  );

  test('does not cut off what a lossy file holds above full scale', () =>
    withTemporaryFolder(async (folder) => {
      const wav = join(folder, 'square.wav');
      const square = sine(1, 300, 1).map((x) => Math.sign(x) * 0.999);
      await writeFile(wav, encodeWav({left: square, right: square, sampleRate: SAMPLE_RATE}));
      const file = join(folder, 'square.mp4');
      await runFfmpeg(['-v', 'error', '-i', wav, '-c:a', 'libfdk_aac', '-b:a', '96k', file]);
      const {left} = await decode({file, startSeconds: 0});
      expect(left.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeGreaterThan(1.02);
    }));

  test('a file without sound is refused', () =>
    withTemporaryFolder(async (folder) => {
      const file = join(folder, 'empty.wav');
      await writeFile(file, '');
      await expect(decode({file, startSeconds: 0})).rejects.toThrow(FfmpegError);
    }));
});

describe('the head of a WAV', () => {
  const wav = encodeWav({
    left: sine(1, 100, 0.5),
    right: sine(1, 100, 0.5),
    sampleRate: SAMPLE_RATE,
  });

  test('says what is in it', () => {
    expect(readWavHeader(wav.subarray(0, 4096))).toEqual({
      sampleRate: SAMPLE_RATE,
      channels: 2,
      bitsPerSample: 16,
      isFloat: false,
      dataOffset: 44,
      dataBytes: 4 * SAMPLE_RATE,
    });
  });

  test('takes no nonsense: any damage is refused or read, never an accident', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.array(fc.tuple(fc.nat(59), fc.nat(255)), {maxLength: 6}),
        (length, damage) => {
          const head = wav.slice(0, length);
          for (const [at, byte] of damage) if (at < head.length) head[at] = byte;
          const format = readWavHeader(head);
          if (format) expect(format.dataOffset).toBeLessThanOrEqual(head.length);
        },
      ),
    );
  });
});

test('frames survive any cutting of their bytes', async () => {
  const format = {channels: 2, bitsPerSample: 24, isFloat: false};
  expect(isReadable(format)).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({min: -(2 ** 23), max: 2 ** 23 - 1}), fc.nat(1000)), {
        minLength: 1,
        maxLength: 50,
      }),
      fc.array(fc.integer({min: 1, max: 40})),
      async (frames, cuts) => {
        const bytes = Buffer.alloc(6 * frames.length);
        frames.forEach(([left, right], i) => {
          bytes.writeIntLE(left, 6 * i, 3);
          bytes.writeIntLE(right, 6 * i + 3, 3);
        });
        const pieces = async function* () {
          let at = 0;
          for (const cut of cuts) yield bytes.subarray(at, (at += cut));
          yield bytes.subarray(at);
        };
        const left: number[] = [];
        for await (const run of readFrames(pieces(), format)) left.push(...run.left);
        expect(left).toEqual(frames.map(([sample]) => Math.fround(sample / 2 ** 23)));
      },
    ),
  );
});
