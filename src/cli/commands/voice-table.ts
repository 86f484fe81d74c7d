import type {LineVoice, SpokenLine} from '../../sound/voice/line-voice';
import {formatNumber} from '../../text/format-number';

const STATES: Readonly<Record<LineVoice['state'], string>> = {
  recorded: 'đã ghi',
  draft: 'giọng máy',
  missing: 'chưa có',
};

const HEAD = ['câu', 'giọng', 'giây', 'tiếng/giây', 'ghi chú'] as const;

/** A line of the table for each line of the script: whose voice it has, how long, how fast, what is wrong with it. */
export function voiceTable(lines: readonly SpokenLine[], voices: readonly LineVoice[]): string {
  const rows = voices.map(({lineId, state, take, notes}) => {
    const syllables = lines.find(({id}) => id === lineId)?.syllables ?? 0;
    return [
      lineId,
      STATES[state],
      take ? formatNumber(take.seconds, 1) : '',
      take ? formatNumber(syllables / take.seconds, 1) : '',
      notes
        .map(({message, measured, fails}) => {
          const seen = measured === undefined ? '' : ` (${measured})`;
          return `${fails ? '✗' : '!'} ${message.replace(/\.$/, '')}${seen}`;
        })
        .join(' · '),
    ];
  });
  const table = [HEAD, ...rows];
  const widths = HEAD.slice(0, -1).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = (column: number) => column === 2 || column === 3;
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd()
        .concat('\n'),
    )
    .join('');
}

/** “54 câu: 12 đã ghi, 42 giọng máy, 0 chưa có; lời đọc dài 3 phút 20 giây.” */
export function voiceTotals(voices: readonly LineVoice[]): string {
  const count = (state: LineVoice['state']) =>
    `${voices.filter((voice) => voice.state === state).length} ${STATES[state]}`;
  const seconds = voices.reduce((sum, {take}) => sum + (take?.seconds ?? 0), 0);
  return `${voices.length} câu: ${count('recorded')}, ${count('draft')}, ${count('missing')}; có giọng ${formatNumber(seconds, 1)} giây.`;
}
