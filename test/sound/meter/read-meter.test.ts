import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {encodeWav} from '../../../src/sound/dsp/encode-wav';
import {silence, type StereoPcm} from '../../../src/sound/dsp/stereo-sound';
import {integratedLoudness} from '../../../src/sound/meter/integrated-loudness';
import {weighStereo} from '../../../src/sound/meter/k-weighting';
import {readMeter} from '../../../src/sound/meter/read-meter';
import {samplePeakDb, truePeakDb} from '../../../src/sound/meter/true-peak';
import {synthesizeMusic} from '../../../src/sound/music/synthesize';
import {stereo, stereoTone, type Stretch} from './signals';

/**
 * What ffmpeg's loudnorm says of a sound: a second opinion, not of our making. It counts in steps of
 * 0.1 LU and leaves out the last seconds of what it reads, so silence, which no gate lets pass, follows.
 */
const loudnorm = async (sound: StereoPcm) => {
  const filter = 'apad=pad_dur=10,loudnorm=print_format=json';
  const {stderr} = await runFfmpeg(
    ['-f', 'wav', '-i', 'pipe:0', '-af', filter, '-f', 'null', '-'],
    {input: encodeWav(sound)},
  );
  const said = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1));
  return {
    integratedLufs: Number(said.input_i),
    truePeakDb: Number(said.input_tp),
    loudnessRangeLu: Number(said.input_lra),
  };
};

describe('the meter', () => {
  test('agrees with ffmpeg on music', async () => {
    const sound = synthesizeMusic({
      durationInFrames: 40 * 25,
      fps: 25,
      liftsAtFrames: [500],
      mood: 'river',
    });
    const [ours, theirs] = [readMeter(sound), await loudnorm(sound)];
    expect(Math.abs(ours.integratedLufs - theirs.integratedLufs)).toBeLessThan(0.1);
    expect(Math.abs(ours.truePeakDb - theirs.truePeakDb)).toBeLessThan(0.3);
    expect(Math.abs(ours.loudnessRangeLu - theirs.loudnessRangeLu)).toBeLessThan(1);
  });

  test('silence and nothing have no loudness and no peak', () => {
    for (const sound of [silence(96000), silence(0)]) {
      expect(readMeter(sound)).toMatchObject({
        integratedLufs: -Infinity,
        loudnessRangeLu: 0,
        truePeakDb: -Infinity,
      });
    }
  });

  test('the relative gate is at −10 LU, the absolute one at −70 LUFS', () => {
    const loudness = (...stretches: readonly Stretch[]) =>
      integratedLoudness(weighStereo(stereoTone(...stretches)));
    expect(loudness([60, -23], [10, -32])).toBeCloseTo(
      -23 + 10 * Math.log10((60 + 10 * 10 ** -0.9) / 70),
      1,
    );
    expect(loudness([60, -23], [10, -34])).toBeCloseTo(-23, 1);
    expect(loudness([5, -69])).toBeCloseTo(-69, 1);
    expect(loudness([5, -71])).toBe(-Infinity);
  });

  test('the peak of a sine', () => {
    expect(samplePeakDb(stereoTone([1, -23]))).toBeCloseTo(-23, 3);
  });

  test('the true peak is that of looking everywhere, wherever the peaks lie', () => {
    // The filter as the standard writes it, over every sample: no block is passed over.
    const phases: number[][] = [
      [
        0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875,
        0.1373291015625, 0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125,
        0.014892578125, -0.00830078125,
      ],
      [
        -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625,
        0.465087890625, 0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625,
        0.0330810546875, -0.0189208984375,
      ],
    ];
    phases.push(...[...phases].reverse().map((phase) => [...phase].reverse()));
    const everywhere = (samples: readonly number[]): number => {
      let peak = Math.max(...samples.map(Math.abs));
      for (let n = 0; n < samples.length + 11; n++) {
        for (const phase of phases) {
          const y = phase.reduce((sum, tap, j) => sum + tap * (samples[n - j] ?? 0), 0);
          peak = Math.max(peak, Math.abs(y));
        }
      }
      return 20 * Math.log10(peak);
    };
    const sample = fc.oneof(fc.constant(0), fc.double({min: -1, max: 1, noNaN: true}));
    fc.assert(
      fc.property(fc.array(sample, {minLength: 1, maxLength: 300}), (values) => {
        const samples = Float32Array.from(values);
        fc.pre(samples.some((value) => Math.abs(value) > 1e-6));
        expect(truePeakDb(stereo(samples))).toBeCloseTo(everywhere([...samples]), 9);
      }),
    );
  });
});
