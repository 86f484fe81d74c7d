import {readFile} from 'node:fs/promises';
import {withCacheStore} from '../render/cache/cache-store';
import {drawPlainly} from '../render/draw-plainly';
import {withDrawingBrowser} from '../render/drawing-browser';
import {drawBySegments} from '../render/segments/draw-by-segments';
import {timelineSchema} from '../timeline/timeline';

/** Draws the picture of a timeline alone, for `bench`; prints its numbers when it was drawn by segments. */
const [timelineFile = '', publicDir = '', file = '', way = ''] = process.argv.slice(2);

const timeline = timelineSchema.parse(JSON.parse(await readFile(timelineFile, 'utf8')));
const {signal} = new AbortController();
const request = {timeline, file, signal, onProgress: () => undefined};
await withDrawingBrowser(
  {publicDir, plain: way === 'plain', signal, onNote: () => undefined},
  async ({browser, cacheDir}) => {
    if (way === 'plain') return drawPlainly({...request, browser: await browser.open()});
    const {stats} = await withCacheStore(cacheDir, (store) =>
      drawBySegments({...request, browser, publicDir, store}),
    );
    process.stdout.write(JSON.stringify(stats));
  },
);
