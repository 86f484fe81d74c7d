import {formatNumber} from '../../text/format-number';
import type {ClipOutcome} from '../clip-outcome';
import {EXIT, type ExitCode} from '../exit-codes';
import {duration} from '../output';

const OUTCOMES: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]: 'xong',
  [EXIT.ruleBlocks]: 'không đạt',
  [EXIT.inputWrong]: 'dữ liệu sai',
  [EXIT.notPossibleHere]: 'không dựng được',
  [EXIT.interrupted]: 'đã dừng',
};

const HEAD = ['Hồ sơ', 'Kết quả', 'Độ dài', 'Thời gian dựng', 'Hình phải vẽ'];

/** A table for people, a line for each clip of a folder. */
export function summaryOf(
  clips: readonly (ClipOutcome & {readonly dossier: string})[],
): readonly string[] {
  const rows = clips.map(({dossier, exitCode, clipSeconds, timings, drawn}) => [
    dossier,
    OUTCOMES[exitCode],
    clipSeconds === undefined ? '' : duration(clipSeconds),
    timings?.all === undefined ? '' : duration(timings.all),
    drawn ? `${formatNumber(drawn.drawnFrames)}/${formatNumber(drawn.frames)}` : '',
  ]);
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
