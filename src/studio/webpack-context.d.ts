interface ImportMeta {
  /** Provided by the bundler: https://webpack.js.org/api/module-variables/#importmetawebpackcontext */
  webpackContext(folder: string, options: {recursive: boolean; regExp: RegExp}): unknown;
}
