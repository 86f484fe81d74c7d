import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach} from 'vitest';
import {commandEngine} from '../../../src/sound/voice/command-engine';
import {findTakes} from '../../../src/sound/voice/find-takes';
import type {SpokenLine, VoiceRequest} from '../../../src/sound/voice/line-voice';
import type {VoiceNoteCode} from '../../../src/sound/voice/voice-note';

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, {recursive: true, force: true});
});

/** A new `public/` with an empty `voice/`, removed after the test. */
export async function makePublic(): Promise<{publicDir: string; voice: string}> {
  const publicDir = await mkdtemp(join(tmpdir(), 'phuong-clip-test-'));
  made.push(publicDir);
  const voice = join(publicDir, 'voice');
  await mkdir(voice);
  return {publicDir, voice};
}

export const line = (id: string, spoken: string): SpokenLine => ({
  id,
  text: `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}.`,
  spoken,
  syllables: spoken.split(' ').length,
});

/** Twelve syllables, as `speechLike` speaks by default. */
export const WORDS = 'cả tổ cùng đi từng ngõ gõ từng nhà dặn từng người';

const FAKE = fileURLToPath(new URL('fake-engine.mjs', import.meta.url));

/** An engine by the command line, run by Node itself. */
export const fakeEngine = (arguments_ = '{out} {text}') =>
  commandEngine(`"${process.execPath}" "${FAKE}" ${arguments_}`);

export const find = (
  publicDir: string,
  lines: readonly SpokenLine[],
  more: Partial<VoiceRequest> = {},
) =>
  findTakes({
    lines,
    slug: 'phuong-thu',
    publicDir,
    synthesize: false,
    engine: fakeEngine(),
    ...more,
  });

/** State and codes of the only line. */
export async function judge(
  publicDir: string,
  words = WORDS,
): Promise<{state: string; codes: readonly VoiceNoteCode[]; fails: boolean}> {
  const {voices} = await find(publicDir, [line('team.2', words)]);
  const [voice] = voices;
  if (!voice) throw new Error('no voice was found');
  return {
    state: voice.state,
    codes: voice.notes.map(({code}) => code).filter((code) => code !== 'new'),
    fails: voice.notes.some(({fails}) => fails),
  };
}
