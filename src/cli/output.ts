import type {Progress} from '../clip/progress';
import type {Finding} from '../findings/finding';
import {formatFinding} from '../findings/format-finding';
import {formatNumber} from '../text/format-number';
import type {Outcome} from './outcome';

/** Where a command's words go: JSON lines for programs on standard output, or Vietnamese for people. */
export type Output = {
  /** Whether standard output belongs to JSON lines. */
  readonly isJson: boolean;
  readonly say: (line: string) => void;
  /** A result that people read, or write to a file: on standard output, unless that belongs to JSON lines. */
  readonly print: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  readonly findings: (findings: readonly Finding[]) => void;
  /** Ends a command. */
  readonly done: (outcome: Outcome) => void;
};

const PHASE_NAMES: Readonly<Record<Progress['phase'], string>> = {
  voice: 'Tìm lời đọc',
  music: 'Soạn nhạc nền',
  mix: 'Trộn tiếng',
  draw: 'Vẽ và mã hóa',
  poster: 'Vẽ ảnh bìa',
  join: 'Ghép hình và tiếng',
  verify: 'Kiểm tra tệp',
  write: 'Ghi kết quả',
};

/** JSON lines on standard output; people's words on standard error. */
export function jsonOutput(): Output {
  const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    isJson: true,
    say,
    print: say,
    progress: write,
    findings: (findings) => findings.filter(needsWords).map(formatFinding).forEach(say),
    done: ({exitCode, outputs = {}, timings = {}, ...result}) =>
      write({done: true, exitCode, outputs, timings, ...result}),
  };
}

/** Words for people: a bar that stays on one line in a terminal, a line for each tenth elsewhere. */
export function humanOutput(stream: NodeJS.WriteStream = process.stderr): Output {
  const bar = progressBar(stream);
  const say = (line: string): void => {
    bar.clear();
    stream.write(`${line}\n`);
  };
  return {
    isJson: false,
    say,
    print: (line) => {
      bar.clear();
      process.stdout.write(`${line}\n`);
    },
    progress: bar.show,
    findings: (findings) => findings.filter(needsWords).map(formatFinding).forEach(say),
    done: bar.clear,
  };
}

/** What passed needs no words. */
const needsWords = ({result}: Finding): boolean => result !== 'pass';

const BAR_WIDTH = 28;

function progressBar(stream: NodeJS.WriteStream) {
  let lastTenth = -1;
  let shown = false;
  return {
    show: (progress: Progress) => {
      const line = progressLine(progress);
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${line.slice(0, Math.max(20, (stream.columns ?? 100) - 1))}`);
        shown = true;
        return;
      }
      const tenth = Math.floor(progress.total * 10);
      if (tenth > lastTenth) {
        stream.write(`${line}\n`);
        lastTenth = tenth;
      }
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}

/** One line: bar, percent, phase, frames a second, time left. */
function progressLine({phase, total, framesPerSecond, secondsLeft}: Progress): string {
  const filled = Math.round(total * BAR_WIDTH);
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(total * 100)).padStart(3)}%`,
    PHASE_NAMES[phase],
    ...(framesPerSecond === undefined ? [] : [`${formatNumber(framesPerSecond, 1)} hình/giây`]),
    ...(secondsLeft === undefined ? [] : [`còn ${duration(secondsLeft)}`]),
  ];
  return parts.join(' · ');
}

/** "2 phút 05 giây". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0
    ? `${minutes} phút ${String(whole % 60).padStart(2, '0')} giây`
    : `${whole} giây`;
}
