/** Where a browser came from, in the order in which they are tried. */
export type BrowserSource = 'environment' | 'bundled' | 'remotion' | 'system';

/** How Remotion must start it: a headless shell knows the old headless mode, a whole Chrome only the new one. */
export type ChromeMode = 'headless-shell' | 'chrome-for-testing';

/** A browser that was really started once on this machine. */
export type FoundBrowser = {
  readonly executable: string;
  readonly chromeMode: ChromeMode;
  /** What the browser itself says, such as `Chromium 147.0.7727.0`. */
  readonly version: string;
  readonly source: BrowserSource;
};

/** One place that was tried in vain; `reason` is written for people. */
export type BrowserAttempt = {
  readonly source: BrowserSource;
  readonly target: string;
  readonly reason: string;
};

export type Report = (message: string) => void;

/** What a source answers: a browser, or every vain attempt it made. */
export type SourceAnswer =
  | {readonly found: FoundBrowser}
  | {readonly found: null; readonly attempts: readonly BrowserAttempt[]};
