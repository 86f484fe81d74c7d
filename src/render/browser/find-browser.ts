import {BROWSER_VARIABLE, type SourceContext, SOURCES} from './browser-sources';
import {BrowserUnavailableError} from './browser-unavailable';
import type {BrowserAttempt, BrowserSource, FoundBrowser, OnNote} from './found-browser';

export type FindBrowserOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly onNote?: OnNote | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether Remotion may download its browser when nothing before it works. */
  readonly allowDownload?: boolean;
  readonly sources?: readonly BrowserSource[];
};

const EVERY_SOURCE: readonly BrowserSource[] = ['environment', 'bundled', 'remotion', 'system'];

const contextOf = ({env, onNote, signal, allowDownload}: FindBrowserOptions): SourceContext => ({
  env: env ?? process.env,
  onNote: onNote ?? (() => undefined),
  signal,
  allowDownload: allowDownload ?? true,
});

/**
 * The browser that draws the frames: the one that the user names, else the first that starts and draws a page.
 * A browser that the user names is never silently replaced by another.
 * @throws BrowserUnavailableError
 */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<FoundBrowser> {
  const context = contextOf(options);
  const attempts: BrowserAttempt[] = [];
  for (const source of options.sources ?? EVERY_SOURCE) {
    const answer = await SOURCES[source](context);
    if (answer.found !== null) return answer.found;
    attempts.push(...answer.attempts);
    if (source === 'environment' && context.env[BROWSER_VARIABLE]) break;
  }
  throw new BrowserUnavailableError(attempts);
}
