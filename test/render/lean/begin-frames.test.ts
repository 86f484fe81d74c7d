import {describe, expect, test} from 'vitest';
import {answersFrames} from '../../../src/render/lean/begin-frames';
import type {DevTools} from '../../../src/render/lean/dev-tools';

const SOON_MS = 50;

describe('whether a browser can be driven', () => {
  const tries = (send: DevTools['send']) =>
    answersFrames(() => Promise.resolve({client: {send}, close: () => Promise.resolve()}), SOON_MS);

  test('one that gives a picture can', async () => {
    expect(await tries(() => Promise.resolve({value: {screenshotData: '/9j/'}}))).toBe(true);
  });

  test.each<[string, DevTools['send']]>([
    ['does not know the words', () => Promise.reject(new Error("'beginFrame' wasn't found"))],
    ['answers without a picture', () => Promise.resolve({value: {}})],
    ['never answers', () => new Promise(() => undefined)],
  ])('one that %s cannot', async (_, send) => {
    expect(await tries(send)).toBe(false);
  });

  test('one whose tab never opens cannot', async () => {
    expect(await answersFrames(() => new Promise(() => undefined), SOON_MS)).toBe(false);
  });
});
