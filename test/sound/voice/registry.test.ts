import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readRegistry, registerRecordings} from '../../../src/sound/voice/registry';
import {makePublic} from './voice-world';

const entry = (number: number) => ({
  file: `voice/team.${number}.wav`,
  sha256: String(number).padStart(64, '0'),
  line: `team.${number}`,
  spoken: `câu số ${number}`,
});

it('loses no entry when many programs write at the same time', async () => {
  const {publicDir, voice} = await makePublic();
  const numbers = Array.from({length: 12}, (_, i) => i);
  await Promise.all(numbers.map((number) => registerRecordings(publicDir, [entry(number)])));
  const files = (await readRegistry(publicDir)).map(({file}) => file);
  expect(files).toEqual(numbers.map((number) => entry(number).file).sort());
  expect(await readdir(voice)).toEqual(['recordings.json']);
});

it('is sorted and readable, and replaces the entry of the same file', async () => {
  const {publicDir, voice} = await makePublic();
  await registerRecordings(publicDir, [entry(2), entry(1)]);
  await registerRecordings(publicDir, [{...entry(2), spoken: 'lời mới'}], new Set([entry(1).file]));
  expect(await readFile(join(voice, 'recordings.json'), 'utf8')).toBe(
    `${JSON.stringify({recordings: [{...entry(2), spoken: 'lời mới'}]}, null, 2)}\n`,
  );
});
