import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {findBrowser} from '../../../src/render/browser/find-browser';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {openTunedBrowser} from '../../../src/render/capture/tuned-browser';
import {drawBySegments} from '../../../src/render/segments/draw-by-segments';
import {timelineSchema} from '../../../src/timeline/timeline';

/** Draws a timeline in a process of its own, which a test may kill. Fingerprints a line for each drawn frame, then the numbers of the drawing. */
const [timelineFile = '', serveUrl = '', publicDir = '', cacheDir = '', file = ''] =
  process.argv.slice(2);

async function main(): Promise<void> {
  const timeline = timelineSchema.parse(JSON.parse(await readFile(timelineFile, 'utf8')));
  const found = await findBrowser();
  let close = () => Promise.resolve();
  const browser = {
    identity: found.version,
    open: async () => {
      const opened = await openTunedBrowser(found, dirname(file));
      close = async () => void (await opened.puppeteerInstance.close({silent: true}));
      return {...opened, serveUrl};
    },
  };
  const {stats} = await withCacheStore(cacheDir, (store) =>
    drawBySegments({
      browser,
      timeline,
      publicDir,
      file,
      store,
      signal: new AbortController().signal,
      onProgress: () => process.stdout.write('.\n'),
    }),
  );
  await close();
  process.stdout.write(`${JSON.stringify(stats)}\n`);
}

void main();
