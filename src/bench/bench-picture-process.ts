import {readFile} from 'node:fs/promises';
import {timelineSchema} from '../timeline/timeline';
import {withCacheStore} from '../render/cache/cache-store';
import {drawPicture} from '../render/draw-clip';
import {withDrawingRoom} from '../render/drawing-room';
import {drawPictureFast} from '../render/segments/draw-picture-fast';

/** Draws the picture of a timeline alone, for `bench`; prints the report of the fast way, or nothing. */
const [timelineFile = '', publicDir = '', file = '', way = ''] = process.argv.slice(2);

const timeline = timelineSchema.parse(JSON.parse(await readFile(timelineFile, 'utf8')));
const {signal} = new AbortController();
const options = {publicDir, signal, onProgress: () => undefined};
await withDrawingRoom(
  {publicDir, lean: way === 'fast', signal, report: () => undefined},
  async ({studio, cacheDir}) => {
    if (way !== 'fast') return drawPicture(await studio.open(), timeline, file, options);
    const {report} = await withCacheStore(cacheDir, (store) =>
      drawPictureFast(studio, timeline, file, options, store),
    );
    process.stdout.write(JSON.stringify(report));
  },
);
