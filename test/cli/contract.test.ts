import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {CommandDefinition, CommandGroup} from '../../src/cli/command';
import {EXIT} from '../../src/cli/exit-codes';
import {COMMANDS, runProgram} from '../../src/cli/program';
import {BrowserUnavailableError} from '../../src/render/browser/browser-unavailable';
import {VoiceListError} from '../../src/sound/voice/voice-list-error';

let written = '';
let said = '';

beforeEach(() => {
  [written, said] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the program; what it wrote on standard output must be JSON lines that end with one last line for this end. */
async function runJson(
  words: readonly string[],
  commands?: typeof COMMANDS,
): Promise<{exitCode: number; last: Record<string, unknown>}> {
  const exitCode = await runProgram([...words, '--json'], commands);
  const lines = written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({done}) => done === true)).toHaveLength(1);
  const last = lines.at(-1) ?? {};
  expect(last).toMatchObject({
    done: true,
    exitCode,
    outputs: expect.any(Object) as object,
    timings: expect.any(Object) as object,
  });
  return {exitCode, last};
}

type Run = CommandDefinition['run'];

/** All commands as they are, but for what they do. */
const commandsThat = (run: Run): typeof COMMANDS =>
  Object.fromEntries(
    Object.entries(COMMANDS).map(([name, load]) => [
      name,
      async (): Promise<CommandDefinition | CommandGroup> => {
        const loaded = await load();
        return 'commands' in loaded
          ? {...loaded, commands: loaded.commands.map((inner) => ({...inner, run}))}
          : {...loaded, run};
      },
    ]),
  );

/** The words that call each command, those of groups too, with the arguments that it must have. */
const CALLS: readonly (readonly string[])[] = (
  await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => {
      const loaded = await load();
      const inner = 'commands' in loaded ? loaded.commands : [loaded];
      return inner.map((command) => [
        name,
        ...('commands' in loaded ? [command.name] : []),
        ...(command.argument?.name.startsWith('<') ? ['x.xlsx'] : []),
      ]);
    }),
  )
).flat();

const listed = CALLS.map((words) => [words.join(' '), words] as const);

test('every command of the design is here', () => {
  expect(listed.map(([name]) => name)).toEqual([
    'check',
    'render',
    'voice',
    'studio',
    'doctor',
    'schema',
    'cache',
    'table export x.xlsx',
    'table import x.xlsx',
    'bench sound',
    'bench picture',
    'bench dossier',
  ]);
});

describe.each(listed)('%s --json', (name, words) => {
  test.each<[string, unknown, number]>([
    ['a fault of the program', new TypeError('x is not a function'), EXIT.notPossibleHere],
    ['no error at all', 'chỉ là chữ', EXIT.notPossibleHere],
    ['a full disk', Object.assign(new Error('disk'), {code: 'ENOSPC'}), EXIT.notPossibleHere],
    ['a missing browser', new BrowserUnavailableError([]), EXIT.notPossibleHere],
    ['a broken list of voices', new VoiceListError('x.json', 'sửa'), EXIT.inputWrong],
  ])('%s is thrown: the last line has the exit code', async (_, error, code) => {
    const {exitCode} = await runJson(
      words,
      commandsThat(() => Promise.reject(error)),
    );
    expect(exitCode).toBe(code);
    expect(said).not.toBe('');
  });

  test('a throw before any promise is one too', async () => {
    const run: Run = () => {
      throw new Error('ngay lập tức');
    };
    expect((await runJson(words, commandsThat(run))).exitCode).toBe(EXIT.notPossibleHere);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s: 130', async (name) => {
    const run: Run = (_, {signal}) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('đứt giữa chừng')));
        setImmediate(() => process.emit(name));
      });
    const listeners = process.listenerCount(name);
    expect((await runJson(words, commandsThat(run))).exitCode).toBe(EXIT.interrupted);
    expect(said).toContain('Đã dừng theo yêu cầu');
    expect(process.listenerCount(name)).toBe(listeners);
  });

  test('what it returns is in the last line', async () => {
    const run: Run = () => Promise.resolve({exitCode: EXIT.ruleBlocks, extra: 7});
    expect((await runJson(words, commandsThat(run))).last).toMatchObject({exitCode: 1, extra: 7});
  });

  test('help leaves standard output to JSON lines', async () => {
    const {exitCode} = await runJson([...words, '--help']);
    expect(exitCode).toBe(EXIT.done);
    expect(said).toContain('Usage: clip');
  });

  test.skipIf(name === 'studio')('usage errors are 2, in Vietnamese', async () => {
    expect((await runJson([...words, '--khong-co'])).exitCode).toBe(EXIT.inputWrong);
    expect(said).toContain('Không có tùy chọn “--khong-co”');
    [written, said] = ['', ''];
    expect((await runJson([...words, 'thừa', 'nữa'])).exitCode).toBe(EXIT.inputWrong);
    expect(said).toContain('Thừa tham số');
  });
});

test.each([
  [['khong-co-lenh'], 'Không có lệnh'],
  [[], 'Không có tùy chọn “--json”'],
  [['table'], 'Không có tùy chọn “--json”'],
  [['table', 'export'], 'Thiếu tham số'],
  [['check', '--data'], 'Không tìm thấy thư mục dữ liệu'],
  [['render', '--shard', 'x'], 'hãy viết như 2/5'],
])('%j --json is wrong input with a last line', async (words, sentence) => {
  expect((await runJson(words)).exitCode).toBe(EXIT.inputWrong);
  expect(said).toContain(sentence);
});

test('a command that cannot be loaded has its last line', async () => {
  const commands = {check: () => Promise.reject(new Error('thiếu tệp'))};
  expect((await runJson(['check'], commands)).exitCode).toBe(EXIT.notPossibleHere);
});
