import {Command, CommanderError} from 'commander';
import {benchCommand} from './bench-command';
import {checkCommand} from './check-command';
import {doctorCommand} from './doctor-command';
import {EXIT} from './exit-codes';
import {renderCommand} from './render-command';
import {studioCommand} from './studio-command';
import {tableCommand} from './table-command';
import {explainTrouble} from './trouble';
import {explainUsage} from './usage-error';
import {voiceCommand} from './voice-command';

const program = new Command('clip')
  .description('Dữ liệu của phường thành video clip dự thi')
  .helpOption('-h, --help', 'xem hướng dẫn')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .configureOutput({outputError: () => undefined})
  .exitOverride();

const COMMANDS = [
  checkCommand(),
  renderCommand(),
  voiceCommand(),
  tableCommand(),
  studioCommand(),
  doctorCommand(),
  benchCommand(),
];
for (const command of COMMANDS) {
  program.addCommand(command.copyInheritedSettings(program));
  for (const inner of command.commands) inner.copyInheritedSettings(program);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) {
    process.exitCode = explainTrouble(error);
  } else if (error.exitCode !== 0 && error.code !== 'commander.help') {
    process.stderr.write(`${explainUsage(error)}\n`);
    process.exitCode = EXIT.inputWrong;
  }
}
