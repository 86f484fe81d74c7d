import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {together} from '../../src/base/together';
import {workers} from '../../src/base/workers';

test('answers in the order of the works', async () => {
  const {signal} = new AbortController();
  const slow = async () => {
    await setTimeout(10);
    return 'slow';
  };
  expect(await together<[string, number]>(signal, slow, () => Promise.resolve(1))).toEqual([
    'slow',
    1,
  ]);
});

test('one that fails stops the others, and none goes on behind one’s back', async () => {
  const {signal} = new AbortController();
  let ended = false;
  const other = async (stop: AbortSignal) => {
    await setTimeout(60_000, undefined, {signal: stop}).catch(() => undefined);
    ended = true;
    stop.throwIfAborted();
  };
  const works = together(signal, other, () => Promise.reject(new Error('disk')));
  await expect(works).rejects.toThrow('disk');
  expect(ended).toBe(true);
});

test('the caller’s reason weighs more than what it makes fail', async () => {
  const stop = new AbortController();
  const works = together(stop.signal, async (signal) => {
    await setTimeout(60_000, undefined, {signal}).catch(() => undefined);
    throw new Error('broken pipe');
  });
  stop.abort(new Error('enough'));
  await expect(works).rejects.toThrow('enough');
});

test('workers do no more at a time than they are, and tell of a failure', async () => {
  const crew = workers(2);
  let [running, most] = [0, 0];
  for (let piece = 0; piece < 6; piece++) {
    await crew.start(async () => {
      most = Math.max(most, ++running);
      await setTimeout(5);
      running -= 1;
    });
  }
  await crew.settled();
  expect([most, running]).toEqual([2, 0]);
  await crew.start(() => Promise.reject(new Error('encoder')));
  await expect(crew.settled()).rejects.toThrow('encoder');
  await expect(crew.start(() => Promise.resolve())).rejects.toThrow('encoder');
});
