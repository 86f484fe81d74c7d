import {watch} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {execa} from 'execa';
import {findBrowser} from '../../render/browser/find-browser';
import {writeSources} from '../../clip/make-sound';
import {writeAtomically} from '../../base/write-atomically';
import {humanOutput} from '../output';
import {DATA_DIR, PROJECT_FOLDER, PUBLIC_DIR} from '../../base/folders';
import {prepare} from '../../clip/plan-clip';

/** Editors save in bursts; one look at the data after the last is enough. */
const SETTLE_MS = 300;

/** Where the preview looks for the takes; see `studio-takes.ts`. */
const TAKES_FILE = join(PUBLIC_DIR, 'voice', 'generated', 'takes.json');

/** `studio`: Remotion Studio over the default dossier; sound follows the data while it is open. */
export const studioCommand = (): Command =>
  new Command('studio')
    .description('mở Remotion Studio để xem và chỉnh cảnh')
    .allowUnknownOption()
    .argument('[tùy chọn...]', 'tùy chọn của remotion studio')
    .action(async (args: string[]) => {
      const output = humanOutput();
      await makePreviewSound(output.say);
      let timer: NodeJS.Timeout | undefined;
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void makePreviewSound(output.say), SETTLE_MS);
      };
      const watchers = [
        watch(DATA_DIR, {recursive: true}, again),
        // Not recursive: what is made for the preview lies below, and would call for itself.
        watch(join(PUBLIC_DIR, 'voice'), again),
      ];
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
      watchers.forEach((watcher) => watcher.close());
      process.exitCode = studio.exitCode ?? 0;
    });

/** Writes the voice and music of the data as they stand; tells what is wrong with the data, for the preview shows it too. */
async function makePreviewSound(say: (line: string) => void): Promise<void> {
  const {timeline, takes} = await prepare({dataDir: DATA_DIR, final: false, synthesize: true});
  if (!timeline) {
    say('Dữ liệu đang có chỗ cần sửa; Studio sẽ chỉ rõ.');
    return;
  }
  await writeSources(timeline, PUBLIC_DIR);
  await writeAtomically(TAKES_FILE, `${JSON.stringify(takes, null, 1)}\n`);
}
