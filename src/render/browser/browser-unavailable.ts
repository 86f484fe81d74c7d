import type {BrowserAttempt, BrowserSource} from './found-browser';

const SOURCE_NAMES: Record<BrowserSource, string> = {
  environment: 'biến PHUONG_CLIP_BROWSER',
  bundled: 'trình duyệt kèm theo dự án',
  remotion: 'trình duyệt do Remotion tải về',
  system: 'trình duyệt có sẵn trên máy',
};

const REMEDY = [
  'Cách khắc phục (chọn một):',
  '  • đặt biến môi trường PHUONG_CLIP_BROWSER là đường dẫn tới một tệp chạy Chrome hoặc Chromium;',
  '  • cài trình duyệt: trên Debian hoặc Ubuntu «sudo apt-get install chromium-headless-shell» (hay «chromium»), trên Windows và macOS cài Google Chrome;',
  '  • nối mạng rồi chạy lại để chương trình tự tải trình duyệt.',
].join('\n');

const attemptLine = ({source, target, reason}: BrowserAttempt): string =>
  `  • ${SOURCE_NAMES[source]}${target === '' ? '' : ` (${target})`}: ${reason}`;

function describe(attempts: readonly BrowserAttempt[]): string {
  const chosen = attempts.some(({source}) => source === 'environment');
  const headline = chosen
    ? 'Không dùng được trình duyệt mà biến PHUONG_CLIP_BROWSER chỉ định.'
    : 'Không tìm thấy trình duyệt nào chạy được để vẽ khung hình.';
  return [headline, 'Đã thử:', ...attempts.map(attemptLine), REMEDY].join('\n');
}

/** No browser could be started; the message says what was tried and how to mend it. */
export class BrowserUnavailableError extends Error {
  override readonly name = 'BrowserUnavailableError';

  readonly attempts: readonly BrowserAttempt[];

  constructor(attempts: readonly BrowserAttempt[]) {
    super(describe(attempts));
    this.attempts = attempts;
  }
}
