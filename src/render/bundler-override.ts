import type {WebpackOverrideFn} from '@remotion/bundler';

/** Data files and the list of takes reach the bundle as raw text, so that our reader can name line and column. */
export const bundlerOverride: WebpackOverrideFn = (config) => ({
  ...config,
  module: {
    ...config.module,
    rules: [
      {test: /[\\/](data|public[\\/]voice)[\\/].*\.json$/, type: 'asset/source'},
      ...(config.module?.rules ?? []),
    ],
  },
});
