import {Command, CommanderError} from 'commander';
import {EXIT} from './exit-codes';

const program = new Command('clip')
  .description('Dữ liệu của phường thành video clip dự thi')
  .helpOption('-h, --help', 'xem hướng dẫn')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .configureOutput({outputError: () => undefined})
  .exitOverride();

/** A command is loaded when it is asked for: half of them need the renderer, which takes longer to load than `check`. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check-command')).checkCommand(),
  render: async () => (await import('./commands/render-command')).renderCommand(),
  voice: async () => (await import('./commands/voice-command')).voiceCommand(),
  studio: async () => (await import('./commands/studio-command')).studioCommand(),
  doctor: async () => (await import('./commands/doctor-command')).doctorCommand(),
  schema: async () => (await import('./commands/schema-command')).schemaCommand(),
  cache: async () => (await import('./commands/cache-command')).cacheCommand(),
  table: async () => (await import('./commands/table-command')).tableCommand(),
  bench: async () => (await import('./commands/bench-command')).benchCommand(),
};

const [asked = ''] = process.argv.slice(2);
/** A word that is no command, or a question about all of them, needs all. */
const wanted = Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]] : Object.values(COMMANDS);
for (const load of wanted) {
  if (load) program.addCommand((await load()).copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) {
    const {explainTrouble} = await import('./trouble');
    process.exitCode = explainTrouble(error);
  } else if (error.exitCode !== 0 && error.code !== 'commander.help') {
    const {explainUsage} = await import('./usage-error');
    process.stderr.write(`${explainUsage(error)}\n`);
    process.exitCode = EXIT.inputWrong;
  }
}
