import {FfmpegError} from '../media/ffmpeg';
import {BrowserUnavailableError} from '../render/browser/browser-unavailable';
import {EXIT, type ExitCode} from './exit-codes';
import {Interrupted} from './interruption';

/** Says in words why the work could not be done here; returns the exit code. A fault of the program keeps its trace. */
export function explainTrouble(error: unknown): ExitCode {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (error instanceof Interrupted) {
    say(error.message);
    return EXIT.interrupted;
  }
  if (error instanceof BrowserUnavailableError || error instanceof FfmpegError) {
    say(error.message);
    return EXIT.notPossibleHere;
  }
  const known =
    error instanceof Error ? DISK[(error as NodeJS.ErrnoException).code ?? ''] : undefined;
  if (known) {
    say(`${known} (${(error as NodeJS.ErrnoException).path ?? ''})`);
    return EXIT.notPossibleHere;
  }
  say('Không làm được vì một lỗi của chương trình. Xin gửi những dòng sau cho người bảo trì:');
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.notPossibleHere;
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'Ổ đĩa đã đầy; hãy xóa bớt tệp rồi chạy lại.',
  EACCES: 'Không có quyền ghi vào thư mục này; hãy chọn thư mục khác bằng --out.',
  EPERM: 'Không có quyền ghi vào thư mục này; hãy chọn thư mục khác bằng --out.',
  EROFS: 'Ổ đĩa chỉ cho đọc; hãy chọn thư mục khác bằng --out.',
  ENOTDIR: 'Đường dẫn đi qua một tệp chứ không phải thư mục; hãy xem lại --out.',
  EEXIST: 'Đường dẫn này đã là một tệp; hãy chọn thư mục khác bằng --out.',
};
