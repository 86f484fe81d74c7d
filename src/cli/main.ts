import {Command, CommanderError} from 'commander';
import {checkCommand} from './check-command';
import {doctorCommand} from './doctor-command';
import {EXIT} from './exit-codes';
import {renderCommand} from './render-command';
import {studioCommand} from './studio-command';
import {explainTrouble} from './trouble';

const program = new Command('clip')
  .description('Dữ liệu của phường thành video clip dự thi')
  .helpOption('-h, --help', 'xem hướng dẫn')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .exitOverride()
  .showSuggestionAfterError()
  .addCommand(checkCommand())
  .addCommand(renderCommand())
  .addCommand(studioCommand())
  .addCommand(doctorCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.inputWrong;
  } else {
    process.exitCode = explainTrouble(error);
  }
}
