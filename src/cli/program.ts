import {Command, CommanderError} from 'commander';
import {addCommand, type CommandDefinition, type CommandGroup} from './command';
import {EXIT, type ExitCode} from './exit-codes';
import type {Outcome} from './outcome';
import {humanOutput, jsonOutput, type Output} from './output';

/** A command is loaded when it is called: half of them need the renderer, which takes longer to load than `check`. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandDefinition | CommandGroup>>> = {
  check: async () => (await import('./commands/check-command')).checkCommand,
  render: async () => (await import('./commands/render-command')).renderCommand,
  voice: async () => (await import('./commands/voice-command')).voiceCommand,
  studio: async () => (await import('./commands/studio-command')).studioCommand,
  doctor: async () => (await import('./commands/doctor-command')).doctorCommand,
  schema: async () => (await import('./commands/schema-command')).schemaCommand,
  cache: async () => (await import('./commands/cache-command')).cacheCommand,
  table: async () => (await import('./commands/table-command')).tableCommand,
  bench: async () => (await import('./commands/bench-command')).benchCommand,
};

/** Runs the program with the words of a command line. @returns the exit code. */
export async function runProgram(
  words: readonly string[],
  commands: typeof COMMANDS = COMMANDS,
): Promise<ExitCode> {
  // Asked of the words, since it also holds where they are wrong.
  const isJson = words.includes('--json');
  const program = new Command('clip')
    .description('Dữ liệu của phường thành video clip dự thi')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .configureOutput({
      outputError: () => undefined,
      ...(isJson ? {writeOut: (text: string) => void process.stderr.write(text)} : {}),
    })
    .exitOverride();
  let exitCode: ExitCode = EXIT.done;
  try {
    for (const load of neededFor(words[0] ?? '', commands)) {
      addCommand(program, await load(), {isJson, onEnd: (code) => (exitCode = code)});
    }
    await program.parseAsync(words, {from: 'user'});
    return exitCode;
  } catch (error) {
    const output = isJson ? jsonOutput() : humanOutput();
    const outcome = await outcomeOf(error, output);
    output.done(outcome);
    return outcome.exitCode;
  }
}

/** How the program ends when no command has run: help was shown, a word is wrong, or a command could not be loaded. */
async function outcomeOf(error: unknown, output: Output): Promise<Outcome> {
  if (!(error instanceof CommanderError)) {
    const {explainTrouble} = await import('./trouble');
    return explainTrouble(error, output);
  }
  if (error.exitCode === 0 || error.code === 'commander.help') return {exitCode: EXIT.done};
  const {explainUsage} = await import('./usage-error');
  output.say(explainUsage(error));
  return {exitCode: EXIT.inputWrong};
}

/** A word that is no command, or a question about all of them, needs all. */
function neededFor(
  word: string,
  commands: typeof COMMANDS,
): readonly (() => Promise<CommandDefinition | CommandGroup>)[] {
  const load = Object.hasOwn(commands, word) ? commands[word] : undefined;
  return load ? [load] : Object.values(commands);
}
