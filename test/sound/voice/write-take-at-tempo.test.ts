import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {writeAtomically} from '../../../src/base/write-atomically';
import {encodeMonoWav, monoWavSamples} from '../../../src/sound/voice/mono-wav';
import {writeTakeAtTempo} from '../../../src/sound/voice/write-take-at-tempo';
import {speechLike} from './sounds';
import {makePublic} from './voice-world';

it.each([0.92, 1.05, 1.08, 1.25])(
  'stretches a take at %f to the sample, and keeps its sound',
  async (tempo) => {
    const {publicDir} = await makePublic();
    const source = 'voice/generated/ab.wav';
    const take = speechLike({leadSeconds: 0, tailSeconds: 0.05});
    await writeAtomically(join(publicDir, source), encodeMonoWav(take));
    await writeTakeAtTempo({source, tempo}, publicDir);
    const file = join(publicDir, `voice/generated/ab-x${Math.round(tempo * 1000)}.wav`);
    const {size, mtimeMs} = await stat(file);
    expect(monoWavSamples(size)).toBe(Math.round(take.length / tempo));
    const bytes = await readFile(file);
    const rms = (from: number, to: number) => {
      let energy = 0;
      for (let i = from; i < to; i++) energy += (bytes.readInt16LE(44 + i * 2) / 32768) ** 2;
      return Math.sqrt(energy / (to - from));
    };
    const samples = monoWavSamples(size);
    const inTake = Math.sqrt(take.reduce((sum, x) => sum + x * x, 0) / take.length);
    expect(Math.abs(20 * Math.log10(rms(0, samples) / inTake))).toBeLessThan(1);
    // The last syllable is there, not cut off by the stretching's delay.
    expect(rms(samples - 9600, samples)).toBeGreaterThan(0.05);
    await writeTakeAtTempo({source, tempo}, publicDir);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  },
);

it('has nothing to do at the take’s original tempo', async () => {
  const {publicDir} = await makePublic();
  await writeTakeAtTempo({source: 'voice/generated/none.wav', tempo: 1}, publicDir);
});
