import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {floorsPicture} from './floors-picture';

const FILE = fileURLToPath(new URL('../../docs/architecture.md', import.meta.url));
const GENERATED = /(?<=<!-- floors:begin[^>]*-->\n\n)[^]*?(?=\n\n<!-- floors:end -->)/;

/** After a change of floors.mjs: `npm run docs` writes the part between the markers. */
test('docs/architecture.md shows the floors as floors.mjs has them (update: npm run docs)', async () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text).toMatch(GENERATED);
  await expect(text.replace(GENERATED, floorsPicture)).toMatchFileSnapshot(FILE);
});
