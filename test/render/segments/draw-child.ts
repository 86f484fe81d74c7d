import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {findBrowser} from '../../../src/render/browser/find-browser';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {drawPictureFast} from '../../../src/render/segments/draw-picture-fast';
import {openLeanBrowser} from '../../../src/render/capture/lean-browser';
import {timelineSchema} from '../../../src/timeline/timeline';

/** Draws a timeline in a process of its own, which a test may kill. Prints a line for each drawn frame, then the report. */
const [timelineFile = '', serveUrl = '', publicDir = '', cacheDir = '', file = ''] =
  process.argv.slice(2);

async function main(): Promise<void> {
  const timeline = timelineSchema.parse(JSON.parse(await readFile(timelineFile, 'utf8')));
  const browser = await findBrowser();
  let close = () => Promise.resolve();
  const source = {
    browser: browser.version,
    open: async () => {
      const opened = await openLeanBrowser(browser, dirname(file));
      close = async () => void (await opened.puppeteerInstance.close({silent: true}));
      return {...opened, serveUrl};
    },
  };
  const options = {
    publicDir,
    signal: new AbortController().signal,
    onProgress: () => process.stdout.write('.\n'),
  };
  const {report} = await withCacheStore(cacheDir, (store) =>
    drawPictureFast(source, timeline, file, options, store),
  );
  await close();
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

void main();
