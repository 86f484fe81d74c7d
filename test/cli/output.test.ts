import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {duration, humanOutput} from '../../src/cli/output';
import {explainUsage} from '../../src/cli/usage-error';
import {type Phase, PHASES, progressOfAll} from '../../src/clip/progress';

/** A stream that remembers what was written; a terminal or a file. */
function recorder(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 90,
  }) as unknown as NodeJS.WriteStream;
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {stream, text: () => text};
}

describe('progress for people', () => {
  test('shows phase, share, speed and time left', () => {
    const {stream, text} = recorder(false);
    humanOutput(stream).progress({
      phase: 'draw',
      progress: 0.5,
      total: 0.51,
      framesPerSecond: 12.34,
      secondsLeft: 125,
    });
    expect(text()).toBe(
      '██████████████░░░░░░░░░░░░░░  51% · Vẽ và mã hóa · 12,3 hình/giây · còn 2 phút 05 giây\n',
    );
  });

  test('a terminal gets one line that is rewritten, a log one line for each tenth', () => {
    const lines = (isTTY: boolean) => {
      const {stream, text} = recorder(isTTY);
      const output = humanOutput(stream);
      for (let i = 0; i <= 100; i++)
        output.progress({phase: 'draw', progress: i / 100, total: i / 100});
      return text().split('\n').length - 1;
    };
    expect(lines(true)).toBe(0);
    expect(lines(false)).toBe(11);
  });

  test('a whole render goes from 0 to 1 without going back', () => {
    const names = Object.keys(PHASES) as Phase[];
    const totalOf = progressOfAll();
    // Phases overlap, and one begins again.
    const reported = [0, 0.5, 0.2, 1].flatMap((progress) =>
      names.map((name) => [name, progress] as const),
    );
    const totals = reported.map(([name, progress]) => totalOf(name, progress));
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals[0]).toBe(0);
    expect(totals.at(-1)).toBeCloseTo(1, 10);
  });
});

test.each([
  [0.4, '0 giây'],
  [59.6, '1 phút 00 giây'],
  [61, '1 phút 01 giây'],
  [3599.7, '60 phút 00 giây'],
])('%f seconds are “%s”', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test.each([
  [
    'commander.unknownCommand',
    "error: unknown command 'rendr'\n(Did you mean render?)",
    /Không có lệnh “rendr”.*“render”/,
  ],
  [
    'commander.unknownOption',
    "error: unknown option '--dta'\n(Did you mean --data?)",
    /Không có tùy chọn “--dta”.*“--data”/,
  ],
  [
    'commander.optionMissingArgument',
    "error: option '--out <thư mục>' argument missing",
    /“--out <thư mục>” cần một giá trị/,
  ],
])('usage: %s', (code, message, words) => {
  expect(explainUsage({code, message})).toMatch(words);
});
