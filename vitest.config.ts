import {defineConfig} from 'vitest/config';

export default defineConfig({
  // React's own checks triple the time of a frame's markup, and are no part of what is tested.
  oxc: {jsx: {runtime: 'automatic', development: false}},
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // For what hangs, not for what is slow: other work may run beside the tests.
    testTimeout: 60_000,
    env: {NODE_ENV: 'production'},
    pool: 'forks',
    maxWorkers: 2,
  },
});
