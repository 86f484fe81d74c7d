import {expect, test} from 'vitest';
import {sendWithoutTrace} from '../../../src/render/capture/dev-tools';

/** Says what Remotion would write down of a message. */
const noted = async (): Promise<{readonly value: unknown}> =>
  Promise.resolve({value: new Error('sent').stack ?? ''});

test('a message is sent without its trace, and errors keep theirs', async () => {
  const client = {send: noted};
  expect((await client.send()).value).toContain('dev-tools.test');
  sendWithoutTrace(client);
  expect((await client.send()).value).toBe('Error: sent');
  expect(new Error('own').stack).toContain('dev-tools.test');
});

test('a message that cannot be sent leaves traces as they were', () => {
  const client = {
    send: (): never => {
      throw new Error('closed');
    },
  };
  sendWithoutTrace(client);
  expect(() => client.send()).toThrow('closed');
  expect(new Error('own').stack).toContain('dev-tools.test');
});
