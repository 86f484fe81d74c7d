import {formatFinding} from '../findings/format-finding';
import {FfmpegError} from '../media/ffmpeg';
import {BrowserUnavailableError} from '../render/browser/browser-unavailable';
import {ShardError} from '../render/segments/draw-shard';
import {judgeVoiceFolder} from '../rules/sources/voice-folder';
import {SoundSourceError} from '../sound/mix/mix-stems';
import {MusicFileError} from '../sound/music/fit/music-file-error';
import {VoiceEngineError} from '../sound/voice/voice-engine';
import {VoiceListError} from '../sound/voice/voice-list-error';
import {EXIT} from './exit-codes';
import {Interrupted} from './interruption';
import type {Outcome} from './outcome';
import type {Output} from './output';

/** Errors whose message is for people and needs no trace: this machine lacks something, or a file cannot be used. */
const NOT_POSSIBLE_HERE = [
  BrowserUnavailableError,
  FfmpegError,
  MusicFileError,
  SoundSourceError,
  VoiceEngineError,
];

/** Says in words why the work could not be done, and how the command ends. A fault of the program keeps its trace. */
export function explainTrouble(error: unknown, {say}: Pick<Output, 'say'>): Outcome {
  if (error instanceof Interrupted) {
    say(error.message);
    return {exitCode: EXIT.interrupted};
  }
  if (NOT_POSSIBLE_HERE.some((kind) => error instanceof kind)) {
    say((error as Error).message);
    return {exitCode: EXIT.notPossibleHere};
  }
  if (error instanceof ShardError) {
    say(error.message);
    return {exitCode: EXIT.inputWrong};
  }
  if (error instanceof VoiceListError) {
    const findings = judgeVoiceFolder({brokenLists: [error]});
    for (const finding of findings) say(formatFinding(finding));
    return {exitCode: EXIT.inputWrong, findings};
  }
  const {code = '', path = ''} = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const known = DISK[code];
  if (known !== undefined) say(`${known} (${path})`);
  else {
    say('Không làm được vì một lỗi của chương trình. Xin gửi những dòng sau cho người bảo trì:');
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return {exitCode: EXIT.notPossibleHere};
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'Ổ đĩa đã đầy; hãy xóa bớt tệp rồi chạy lại.',
  EACCES: 'Không có quyền ghi vào thư mục này; hãy chọn thư mục khác bằng --out.',
  EPERM: 'Không có quyền ghi vào thư mục này; hãy chọn thư mục khác bằng --out.',
  EROFS: 'Ổ đĩa chỉ cho đọc; hãy chọn thư mục khác bằng --out.',
  ENOTDIR: 'Đường dẫn đi qua một tệp chứ không phải thư mục; hãy xem lại --out.',
  EEXIST: 'Đường dẫn này đã là một tệp; hãy chọn thư mục khác bằng --out.',
};
