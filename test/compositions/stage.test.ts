import {expect, test} from 'vitest';
import {layoutByShape, stageOf} from '../../compositions/theme/stage';

test.each([
  [1920, 1080, 'wide'],
  [1280, 720, 'wide'],
  [1350, 1080, 'wide'],
  [1200, 1000, 'square'],
  [1080, 1080, 'square'],
  [1000, 1200, 'square'],
  [1080, 1350, 'vertical'],
  [1080, 1920, 'vertical'],
])('%i×%i is %s', (width, height, shape) => {
  expect(stageOf(width, height).shape).toBe(shape);
});

test.each([
  [1280, 720],
  [2160, 3840],
])('%i×%i: its canvas, turned into px, is the whole picture', (width, height) => {
  const {canvas, pxBox} = stageOf(width, height);
  expect(Math.min(canvas.width, canvas.height)).toBe(1080);
  const whole = pxBox({x: 0, y: 0, ...canvas});
  expect(whole.width).toBeCloseTo(width);
  expect(whole.height).toBeCloseTo(height);
});

test.each([
  [1920, 1080],
  [1080, 1920],
  [1080, 1080],
])('%i×%i: text keeps 5 % from every edge and out of the captions’ strip', (width, height) => {
  const {safe, body, captions} = stageOf(width, height);
  expect(safe.x).toBeGreaterThanOrEqual(width * 0.05);
  expect(safe.x + safe.width).toBeLessThanOrEqual(width * 0.95);
  expect(captions.y + captions.height).toBeLessThanOrEqual(height * 0.95);
  expect(body.y + body.height).toBeLessThanOrEqual(captions.y);
});

test('a scene has the layout of the shape, and the wide one for a shape without a layout', () => {
  const layout = layoutByShape({
    wide: ({canvas}, count: number) => `wide ${canvas.width} ${count}`,
    vertical: ({canvas}, count) => `vertical ${canvas.width} ${count}`,
  });
  expect(layout(stageOf(1280, 720), 3)).toBe('wide 1920 3');
  expect(layout(stageOf(720, 1280), 4)).toBe('vertical 1080 4');
  expect(layout(stageOf(720, 720), 5)).toBe('wide 1080 5');
});
