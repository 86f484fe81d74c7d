import {watch} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {execa} from 'execa';
import {findBrowser} from '../render/browser/find-browser';
import {PROJECT_FOLDER} from '../render/browser/project-folder';
import {writeMusic} from '../sound/write-music';
import {GENERATED_MUSIC_FOLDER, musicPlanOf} from '../timeline/with-music';
import {humanOutput} from './output';
import {DATA_DIR, prepare, PUBLIC_DIR} from './prepare';

/** Editors save in bursts; one look at the data after the last is enough. */
const SETTLE_MS = 300;

/** `studio`: Remotion Studio over the default dossier; music follows the data while it is open. */
export const studioCommand = (): Command =>
  new Command('studio')
    .description('mở Remotion Studio để xem và chỉnh cảnh')
    .allowUnknownOption()
    .argument('[tùy chọn...]', 'tùy chọn của remotion studio')
    .action(async (args: string[]) => {
      const output = humanOutput();
      await composeMusic(output.say);
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(DATA_DIR, {recursive: true}, () => {
        clearTimeout(timer);
        timer = setTimeout(() => void composeMusic(output.say), SETTLE_MS);
      });
      const browser = await findBrowser().catch(() => undefined);
      const studio = await execa(
        'remotion',
        ['studio', ...args, ...(browser ? [`--browser-executable=${browser.executable}`] : [])],
        {
          cwd: PROJECT_FOLDER,
          env: {NODE_ENV: 'development'},
          preferLocal: true,
          localDir: join(PROJECT_FOLDER, 'node_modules', '.bin'),
          stdio: 'inherit',
          reject: false,
        },
      );
      watcher.close();
      process.exitCode = studio.exitCode ?? 0;
    });

/** Writes the music of the data as it stands; tells what is wrong with the data, for the preview shows it too. */
async function composeMusic(say: (line: string) => void): Promise<void> {
  const {timeline} = await prepare({dataDir: DATA_DIR, final: false});
  if (!timeline) {
    say('Dữ liệu đang có chỗ cần sửa; Studio sẽ chỉ rõ.');
    return;
  }
  await writeMusic(musicPlanOf(timeline), join(PUBLIC_DIR, GENERATED_MUSIC_FOLDER));
}
