import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {rulesPage} from './rules-page';

/** After a change of a rule: `npm run docs`. */
test('docs/rules.md lists every rule as it is (update: npm run docs)', async () => {
  const file = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));
  await expect(rulesPage).toMatchFileSnapshot(file);
});
