import {FfmpegError} from '../media/ffmpeg';
import {BrowserUnavailableError} from '../render/browser/browser-unavailable';
import {ShardError} from '../render/segments/draw-shard';
import {SoundSourceError} from '../sound/mix/mix-stems';
import {MusicFileError} from '../sound/music/fit/music-file-error';
import {VoiceEngineError} from '../sound/voice/voice-engine';
import {VoiceListError} from '../sound/voice/voice-list-error';
import {EXIT, type ExitCode} from './exit-codes';
import {Interrupted} from './interruption';

/** Errors that speak to people and need no trace: something is missing on this machine, or a file cannot be used. */
const NOT_POSSIBLE_HERE = [
  BrowserUnavailableError,
  FfmpegError,
  MusicFileError,
  SoundSourceError,
  VoiceEngineError,
];

/** Says in words why the work could not be done here; returns the exit code. A fault of the program keeps its trace. */
export function explainTrouble(error: unknown): ExitCode {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (error instanceof Interrupted) {
    say(error.message);
    return EXIT.interrupted;
  }
  if (NOT_POSSIBLE_HERE.some((kind) => error instanceof kind)) {
    say((error as Error).message);
    return EXIT.notPossibleHere;
  }
  if (error instanceof ShardError) {
    say(error.message);
    return EXIT.inputWrong;
  }
  if (error instanceof VoiceListError) {
    say(`public/${error.file}: Tệp này hỏng, không đọc được; ${error.mend}`);
    return EXIT.inputWrong;
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
