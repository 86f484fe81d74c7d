/** Where a browser comes from, in the order in which they are tried. */
export type BrowserSource = 'environment' | 'bundled' | 'remotion' | 'system';

/** How Remotion must start it: a headless shell knows the old headless mode, a full Chrome only the new one. */
export type ChromeMode = 'headless-shell' | 'chrome-for-testing';

/** A browser that was started and drew a page on this machine. */
export type FoundBrowser = {
  readonly executable: string;
  readonly chromeMode: ChromeMode;
  /** As the browser gives it, such as `Chromium 147.0.7727.0`. */
  readonly version: string;
  readonly source: BrowserSource;
};

/** A browser that does not work; `reason` is in Vietnamese. */
export type BrowserAttempt = {
  readonly source: BrowserSource;
  readonly target: string;
  readonly reason: string;
};

/** Gets notes in Vietnamese about what takes long or falls back. */
export type OnNote = (note: string) => void;

/** A source's answer: a browser, or every failed attempt. */
export type SourceAnswer =
  | {readonly found: FoundBrowser}
  | {readonly found: null; readonly attempts: readonly BrowserAttempt[]};
