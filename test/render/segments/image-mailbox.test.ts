import {setImmediate} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {imageMailbox} from '../../../src/render/segments/image-mailbox';

const image = (frame: number) => Buffer.from(String(frame));

test('hands over in the taker’s order whatever the order of drawing, and lets nobody wait for ever', async () => {
  const box = imageMailbox(2);
  const frames = Array.from({length: 100}, (_, at) => at * 3);
  const todo = [...frames];
  let most = 0;
  let lying = 0;
  const tab = async (pause: number) => {
    for (let frame = todo.shift(); frame !== undefined; frame = todo.shift()) {
      for (let wait = (frame * pause) % 5; wait > 0; wait--) await setImmediate();
      most = Math.max(most, ++lying);
      await box.deliver(image(frame), frame);
    }
  };
  const taken: string[] = [];
  const take = async () => {
    for (const frame of frames) {
      taken.push((await box.take(frame)).toString());
      lying -= 1;
    }
  };
  await Promise.all([tab(3), tab(7), tab(1), take()]);
  expect(taken).toEqual(frames.map(String));
  expect(most).toBeLessThanOrEqual(2 + 3 + 1);
});

test('what nobody wants any more holds no tab up', async () => {
  const box = imageMailbox(0);
  const waiting = [box.deliver(image(1), 1), box.deliver(image(2), 2)];
  box.discard(1, 3);
  await Promise.all(waiting);
  await box.deliver(image(2), 2);
});

test('who waits is told why nothing comes', async () => {
  const box = imageMailbox(0);
  const waiting = box.take(5);
  const tab = box.deliver(image(7), 7);
  box.fail(new Error('browser gone'));
  await expect(waiting).rejects.toThrow('browser gone');
  await expect(box.take(6)).rejects.toThrow('browser gone');
  await tab;
});
