import type {RuleId} from '../../findings/rule-id';

/** Why a whole file is not read, by kind; tests and `--json` rely on the names. */
export type RefusalKind = RuleId &
  (
    | 'TABLE.FILE_MISSING'
    | 'TABLE.FILE_SIZE'
    | 'TABLE.FILE_KIND'
    | 'TABLE.FILE_ENCRYPTED'
    | 'TABLE.FILE_BROKEN'
    | 'TABLE.FILE_BOMB'
    | 'TABLE.FILE_MACRO'
    | 'TABLE.FILE_LINK'
    | 'TABLE.FILE_PATH'
    | 'TABLE.FILE_XML'
  );

/** A file that is refused whole; the message is Vietnamese and says what to do. */
export class FileRefusal extends Error {
  readonly measured: string | undefined;
  readonly expected: string | undefined;

  constructor(
    readonly kind: RefusalKind,
    message: string,
    seen: {readonly measured?: string | undefined; readonly expected?: string | undefined} = {},
  ) {
    super(message);
    this.name = 'FileRefusal';
    this.measured = seen.measured;
    this.expected = seen.expected;
  }
}

/** The same advice fits every file that some program damaged. */
export const SAVE_AGAIN =
  'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi nhập lại.';
