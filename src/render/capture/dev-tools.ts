/** How Remotion's tab speaks to the browser, in the words of the DevTools protocol. */
export type DevTools = {
  send: (method: string, params?: unknown) => Promise<{readonly value: unknown}>;
};

/** Format and quality of a picture of exactly the viewport. */
export type LeanCapture = Readonly<Record<string, unknown>>;
