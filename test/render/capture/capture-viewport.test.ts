import {expect, test} from 'vitest';
import {captureViewport, viewportCapture} from '../../../src/render/capture/capture-viewport';
import type {DevTools} from '../../../src/render/capture/dev-tools';

const metrics = {width: 1920, height: 1080, deviceScaleFactor: 1, mobile: false};
const params = {
  format: 'jpeg',
  quality: 95,
  clip: {x: 0, y: 0, width: 1920, height: 1080, scale: 1},
  captureBeyondViewport: true,
  optimizeForSpeed: true,
};

test('a picture of exactly the viewport needs no other viewport', () => {
  expect(viewportCapture(params, metrics)).toEqual({
    format: 'jpeg',
    quality: 95,
    optimizeForSpeed: true,
  });
});

test.each([
  ['another size', {...params, clip: {...params.clip, width: 1280}}, metrics],
  ['another place', {...params, clip: {...params.clip, y: 1}}, metrics],
  ['another scale', {...params, clip: {...params.clip, scale: 2}}, metrics],
  ['a finer screen', params, {...metrics, deviceScaleFactor: 0.67}],
  ['an unknown viewport', params, undefined],
  ['other words', {format: 'png'}, metrics],
])('all else stays as Remotion asks for it: %s', (_, other, viewport) => {
  expect(viewportCapture(other, viewport)).toBeUndefined();
});

test.each(['a browser that knows how', 'one that does not'])(
  'every eighth picture of a tab, decoded images are let go: %s',
  async (which) => {
    const said: string[] = [];
    const send = async (method: string) => {
      said.push(method);
      if (method.startsWith('Memory.') && which === 'one that does not') throw new Error(method);
      return {value: {data: 'picture'}};
    };
    const client: DevTools = {send};
    captureViewport(client, undefined);
    await client.send('Emulation.setDeviceMetricsOverride', metrics);
    for (let picture = 1; picture <= 16; picture++) {
      const answer = client.send('Page.captureScreenshot', params);
      await expect(answer).resolves.toEqual({value: {data: 'picture'}});
    }
    const order = said.filter((method) => !method.startsWith('Runtime.')).slice(1);
    expect(order.map((method) => method.startsWith('Memory.'))).toEqual(
      [...Array(2)].flatMap(() => [...Array<boolean>(7).fill(false), true, false]),
    );
  },
);
