import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runVoice, type VoiceFlags} from '../../../src/cli/commands/voice-command';
import {voiceTable, voiceTotals} from '../../../src/cli/commands/voice-table';
import {REGISTRY_FILE} from '../../../src/sound/voice/voice-folders';
import {speechLike, writeFloatWav} from '../../sound/voice/sounds';
import {line, makePublic} from '../../sound/voice/voice-world';
import {recordedOutput} from '../recorded-output';

const ROOT = join(import.meta.dirname, '../../..');

/** What the dossier of the tests needs in `public/`: its fonts. */
async function makePublicOfDossier(): Promise<{publicDir: string; voice: string}> {
  const made = await makePublic();
  await cp(join(ROOT, 'public/fonts'), join(made.publicDir, 'fonts'), {recursive: true});
  return made;
}

/** Runs the command on a `public/` with the dossier of the tests; returns what it said. */
async function run(publicDir: string, flags: Partial<VoiceFlags>, isJson = false) {
  const {contextOf, said, printed} = recordedOutput(isJson);
  const all = {data: join(ROOT, 'test/fixtures/dossier'), ...flags};
  const {exitCode, ...result} = await runVoice(all, publicDir, contextOf());
  return {exitCode, said: said.join('\n'), result, table: printed.join('\n')};
}

describe('voice', () => {
  it('lists every line, registers what is new, writes a sheet', async () => {
    const {publicDir, voice} = await makePublicOfDossier();
    await writeFloatWav(join(voice, 'Hook-1.wav'), [speechLike({syllables: 15})], 48000);
    const sheet = join(publicDir, 'phiếu.html');
    const first = await run(publicDir, {sheet});
    expect(first.exitCode).toBe(0);
    expect(first.said).toContain('Đã ghi sổ 1 bản ghi mới: hook.1.');
    expect(first.table).toMatch(/^hook\.1 +đã ghi +\d,\d +\d,\d$/m);
    expect(first.table).toMatch(/^team\.2 +chưa có/m);
    expect(await readFile(sheet, 'utf8')).toContain('<code>team.2.wav</code>');
    const second = await run(publicDir, {});
    expect(second.said).not.toContain('ghi sổ');
    expect(second.result['lines']).toContainEqual(
      expect.objectContaining({lineId: 'hook.1', state: 'recorded', notes: []}),
    );
  });

  it('ends with 1 when a recording fails', async () => {
    const {publicDir, voice} = await makePublicOfDossier();
    await writeFloatWav(join(voice, 'hook.1.wav'), [new Float32Array(96000)], 48000);
    const {exitCode, table} = await run(publicDir, {});
    expect(exitCode).toBe(1);
    expect(table).toContain('✗ không nghe thấy ai nói');
  });

  it('ends with 2 when the list of recordings is broken, and writes nothing over it', async () => {
    const {publicDir, voice} = await makePublicOfDossier();
    await writeFloatWav(join(voice, 'hook.1.wav'), [speechLike({syllables: 15})], 48000);
    await writeFile(join(publicDir, REGISTRY_FILE), '{"recordings": [');
    for (const flags of [{}, {draft: true}]) {
      const {exitCode, said} = await run(publicDir, flags);
      expect(exitCode).toBe(2);
      expect(said).toContain('Tệp này hỏng');
    }
    expect(await readFile(join(publicDir, REGISTRY_FILE), 'utf8')).toBe('{"recordings": [');
  });

  it('keeps its table off standard output where that belongs to JSON lines', async () => {
    const {publicDir} = await makePublicOfDossier();
    expect((await run(publicDir, {}, true)).table).toBe('');
  });

  it.each([
    [{sheet: 'phiếu.pdf'}, '.html, .md, .txt'],
    [{engine: 'piper --model vi.onnx'}, '{out}'],
    [{engine: 'say "chào {out}'}, 'thiếu dấu'],
    [{data: '/không/có'}, 'Không thấy tệp'],
  ])('ends with 2 for %o', async (flags, words) => {
    const {publicDir} = await makePublicOfDossier();
    const {exitCode, said} = await run(publicDir, flags);
    expect(exitCode).toBe(2);
    expect(said.toLowerCase()).toContain(words.toLowerCase());
  });

  it('cannot draft where the engine is missing', async () => {
    const {publicDir} = await makePublicOfDossier();
    const flags = {draft: true, engine: 'khong-co-chuong-trinh-nay {out}'};
    await expect(run(publicDir, flags)).rejects.toThrow('Máy này không có chương trình đọc');
  });
});

describe('voiceTable', () => {
  it('aligns its columns and lists what is wrong', () => {
    const lines = [line('hook.1', 'một hai ba bốn'), line('management.12', 'năm sáu')];
    const table = voiceTable(lines, [
      {
        lineId: 'hook.1',
        state: 'recorded',
        take: {spoken: 'một hai ba bốn', file: 'a.wav', seconds: 1, origin: 'recorded'},
        notes: [{code: 'quiet', fails: true, message: 'tiếng nhỏ quá.', measured: '−55,0 dBFS'}],
      },
      {lineId: 'management.12', state: 'missing', notes: []},
    ]);
    expect(table.split('\n')).toEqual([
      'câu            giọng    giây  tiếng/giây  ghi chú',
      'hook.1         đã ghi    1,0         4,0  ✗ tiếng nhỏ quá (−55,0 dBFS)',
      'management.12  chưa có',
      '',
    ]);
    expect(voiceTotals([{lineId: 'a', state: 'missing', notes: []}])).toBe(
      '1 câu: 0 đã ghi, 0 giọng máy, 1 chưa có; có giọng 0,0 giây.',
    );
  });
});
