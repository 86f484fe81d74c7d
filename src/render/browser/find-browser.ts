import {BROWSER_VARIABLE, SOURCES, type SourceContext} from './browser-sources';
import {BrowserUnavailableError} from './browser-unavailable';
import type {BrowserAttempt, BrowserSource, FoundBrowser, Report} from './found-browser';

export type FindBrowserOptions = {
  readonly env?: NodeJS.ProcessEnv;
  /** Told in Vietnamese whatever takes long or falls back. */
  readonly report?: Report;
  readonly signal?: AbortSignal;
  /** Whether Remotion may download its browser when nothing before it works. */
  readonly allowDownload?: boolean;
  readonly sources?: readonly BrowserSource[];
};

const EVERY_SOURCE: readonly BrowserSource[] = ['environment', 'bundled', 'remotion', 'system'];

const contextOf = ({env, report, signal, allowDownload}: FindBrowserOptions): SourceContext => ({
  env: env ?? process.env,
  report: report ?? (() => undefined),
  signal,
  allowDownload: allowDownload ?? true,
});

/**
 * The browser that draws the frames: the one that the user names, else the first that really starts.
 * A browser that the user names is never silently replaced by another.
 */
export const findBrowser = async (options: FindBrowserOptions = {}): Promise<FoundBrowser> => {
  const context = contextOf(options);
  const attempts: BrowserAttempt[] = [];
  for (const source of options.sources ?? EVERY_SOURCE) {
    const answer = await SOURCES[source](context);
    if (answer.found !== null) {
      return answer.found;
    }

    attempts.push(...answer.attempts);
    if (source === 'environment' && context.env[BROWSER_VARIABLE]) {
      break;
    }
  }

  throw new BrowserUnavailableError(attempts);
};
