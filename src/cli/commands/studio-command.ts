import {watch} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {CACHE_DIR, DATA_DIR, PUBLIC_DIR} from '../../base/folders';
import {PROJECT_FOLDER} from '../../base/folders';
import {writeAtomically} from '../../base/write-atomically';
import {writeSources} from '../../clip/make-sound';
import {planClip} from '../../clip/plan-clip';
import {findBrowser} from '../../render/browser/find-browser';
import {command, type CommandContext} from '../command';
import {EXIT} from '../exit-codes';
import {explainTrouble} from '../trouble';

/** Editors save in bursts; one look at the data after the last is enough. */
const SETTLE_MS = 300;

/** Where the preview looks for the takes; see `studio-takes.ts`. */
const TAKES_FILE = join(PUBLIC_DIR, 'voice', 'generated', 'takes.json');

/** `studio`: Remotion Studio over the default dossier; sound follows the data while it is open. */
export const studioCommand = command({
  name: 'studio',
  description: 'mở Remotion Studio để xem và chỉnh cảnh',
  argument: {name: '[tùy chọn...]', about: 'tùy chọn của remotion studio'},
  passesUnknownOptions: true,
  run: async (_, context) => {
    const {signal} = context;
    await makePreviewSound(context);
    const stopWatching = watchData(context);
    try {
      const exitCode = await openStudio(context);
      signal.throwIfAborted();
      return {exitCode: exitCode === 0 ? EXIT.done : EXIT.notPossibleHere};
    } finally {
      stopWatching();
    }
  },
});

/** Runs Remotion Studio to its end. @returns its exit code. */
async function openStudio({args, output, signal}: CommandContext): Promise<number | undefined> {
  const browser = await findBrowser({signal}).catch(() => undefined);
  const browserOption = browser ? [`--browser-executable=${browser.executable}`] : [];
  const {exitCode} = await execa('remotion', ['studio', ...args, ...browserOption], {
    cwd: PROJECT_FOLDER,
    env: {NODE_ENV: 'development'},
    preferLocal: true,
    localDir: join(PROJECT_FOLDER, 'node_modules', '.bin'),
    stdin: 'inherit',
    stdout: output.isJson ? process.stderr : 'inherit',
    stderr: 'inherit',
    cancelSignal: signal,
    reject: false,
  });
  return exitCode;
}

/** Makes the preview's sound again when data or recordings have changed. @returns stops it. */
function watchData(context: CommandContext): () => void {
  let timer: NodeJS.Timeout | undefined;
  const makeAgain = (): void =>
    void makePreviewSound(context).catch((error: unknown) => {
      if (!context.signal.aborted) explainTrouble(error, context.output);
    });
  const onChange = (): void => {
    clearTimeout(timer);
    timer = setTimeout(makeAgain, SETTLE_MS);
  };
  const watchers = [
    watch(DATA_DIR, {recursive: true}, onChange),
    // Not recursive: what is made for the preview is below, and would call for itself.
    watch(join(PUBLIC_DIR, 'voice'), onChange),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Writes voice and music for the data as they are now. What is wrong with the data is shown by the preview itself. */
async function makePreviewSound({output, signal}: CommandContext): Promise<void> {
  const plan = await planClip({
    dataDir: DATA_DIR,
    publicDir: PUBLIC_DIR,
    cacheDir: CACHE_DIR,
    reuse: false,
    final: false,
    synthesize: true,
    signal,
  });
  if (plan.kind !== 'ready') {
    output.say('Dữ liệu đang có chỗ cần sửa; Studio sẽ chỉ rõ.');
    return;
  }
  await writeSources(plan.timeline, PUBLIC_DIR, signal);
  await writeAtomically(TAKES_FILE, `${JSON.stringify(plan.takes, null, 1)}\n`);
}
