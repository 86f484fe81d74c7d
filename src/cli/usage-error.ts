import type {CommanderError} from 'commander';

/** The option or command that commander's English message is about, from its quotation marks. */
const quoted = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';
const suggested = (message: string): string => {
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return near ? ` Có phải ý bạn là “${near}”?` : '';
};

/** Says in Vietnamese what is wrong with a command line. */
export function explainUsage({code, message}: Pick<CommanderError, 'code' | 'message'>): string {
  const what = quoted(message);
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownCommand': `Không có lệnh “${what}”.`,
    'commander.unknownOption': `Không có tùy chọn “${what}”.`,
    'commander.optionMissingArgument': `Tùy chọn “${what}” cần một giá trị theo sau.`,
    'commander.missingArgument': `Thiếu tham số “${what}”.`,
    'commander.excessArguments': 'Thừa tham số.',
  };
  // The message of an `InvalidArgumentError` is at the end of commander's.
  const given = /is invalid\. (.+)$/.exec(message)?.[1];
  const sentence = given ?? sentences[code] ?? message;
  return `${sentence}${suggested(message)} Xem cách dùng: npm run -s clip -- --help`;
}
