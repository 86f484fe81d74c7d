/** How Remotion's tab talks to the browser: the DevTools protocol. */
export type DevTools = {
  send: (method: string, params?: unknown) => Promise<{readonly value: unknown}>;
};

/** Parameters of a screenshot of exactly the viewport: format and quality. */
export type ViewportCapture = Readonly<Record<string, unknown>>;

/**
 * With every message Remotion keeps a stack trace of where it was sent, which nothing reads (`#callbacks` of
 * @remotion/renderer 4.0.527): twenty messages a picture, a second of CPU for a clip of five minutes.
 */
export function sendWithoutTrace(client: DevTools): void {
  const send = client.send.bind(client);
  client.send = (method, params) => {
    const {stackTraceLimit} = Error;
    Error.stackTraceLimit = 0;
    try {
      return send(method, params);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
}
