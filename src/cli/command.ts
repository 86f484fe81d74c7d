import {Command, Option} from 'commander';
import {EXIT, type ExitCode} from './exit-codes';
import {interruptible} from './interruption';
import type {Outcome} from './outcome';
import {humanOutput, jsonOutput, type Output} from './output';

export type CommandContext = {
  /** Arguments without a dash, in their order. */
  readonly args: readonly string[];
  readonly output: Output;
  /** Aborted when the command is interrupted; work that stops for it throws its reason. */
  readonly signal: AbortSignal;
};

export type CommandOption = {
  /** As commander reads it, such as `--data <thư mục>` or `--no-cache`. */
  readonly flags: string;
  readonly about: string;
  readonly default?: unknown;
  /** @throws InvalidArgumentError in words. */
  readonly read?: (text: string) => unknown;
};

export type CommandDefinition<Flags = never> = {
  readonly name: string;
  readonly description: string;
  /** As commander reads it: `<tệp.xlsx>` or `[tùy chọn...]`; none where absent. */
  readonly argument?: {readonly name: string; readonly about: string};
  /** `--json` is an option of every command, and needs no mention. */
  readonly options?: readonly CommandOption[];
  /** Whether options that are not listed go to `args`, for another program. */
  readonly passesUnknownOptions?: boolean;
  /** Writes only through `output`; what it throws is explained, and ends the command with the exit code for it. */
  readonly run: (flags: Flags, context: CommandContext) => Promise<Outcome>;
};

export type CommandGroup = {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly CommandDefinition[];
};

/** A command of the program. `Flags`: values of its options by name. */
export const command = <Flags extends object>(
  definition: CommandDefinition<Flags>,
): CommandDefinition<Flags> => definition;

const JSON_OPTION: CommandOption = {
  flags: '--json',
  about: 'in tiến độ và kết quả dạng JSON, mỗi dòng một mục',
};

export type CommandLine = {
  /** Whether `--json` is among its words, wherever. */
  readonly isJson: boolean;
  readonly onEnd: (exitCode: ExitCode) => void;
};

/** Adds a command, or a group of them, to the command line. */
export function addCommand(
  parent: Command,
  definition: CommandDefinition | CommandGroup,
  line: CommandLine,
): void {
  const built = new Command(definition.name).description(definition.description);
  parent.addCommand(built.copyInheritedSettings(parent));
  if ('commands' in definition) {
    for (const inner of definition.commands) addCommand(built, inner, line);
    return;
  }
  const {argument, options = [], passesUnknownOptions = false, run} = definition;
  if (argument) built.argument(argument.name, argument.about);
  for (const option of [...options, JSON_OPTION]) built.addOption(optionOf(option));
  built.allowUnknownOption(passesUnknownOptions).action(async () => {
    const output = line.isJson ? jsonOutput() : humanOutput();
    const flags = built.opts() as never;
    const {args} = built;
    line.onEnd(await runToEnd(output, (signal) => run(flags, {args, output, signal})));
  });
}

function optionOf({flags, about, default: value, read}: CommandOption): Option {
  const option = new Option(flags, about);
  if (value !== undefined) option.default(value);
  return read ? option.argParser(read) : option;
}

/** Runs a command to its last line, whatever happens to it. */
async function runToEnd(
  output: Output,
  run: (signal: AbortSignal) => Promise<Outcome>,
): Promise<ExitCode> {
  const exitNow = (outcome: Outcome): never => {
    output.done(outcome);
    process.exit(outcome.exitCode);
  };
  // A promise or an event of a library that fails behind the back of `run`.
  const onCrash = (error: unknown): void => void explain(error, output).then(exitNow);
  process.once('uncaughtException', onCrash);
  try {
    const outcome = await interruptible(run, () => exitNow({exitCode: EXIT.interrupted})).catch(
      (error: unknown) => explain(error, output),
    );
    output.done(outcome);
    return outcome.exitCode;
  } finally {
    process.off('uncaughtException', onCrash);
  }
}

/** Loaded when something is thrown: it knows the errors of all rooms, the renderer's too. */
const explain = async (error: unknown, output: Output): Promise<Outcome> =>
  (await import('./trouble')).explainTrouble(error, output);
