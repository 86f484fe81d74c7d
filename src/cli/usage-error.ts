import type {CommanderError} from 'commander';

/** Words in quotation marks of commander's own English message: the option or command that it speaks of. */
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
  // What a reader of an argument says in our own words stands at the end of commander's.
  const own = /is invalid\. (.+)$/.exec(message)?.[1];
  const sentence = own ?? sentences[code] ?? message;
  return `${sentence}${suggested(message)} Xem cách dùng: npm run -s clip -- --help`;
}
