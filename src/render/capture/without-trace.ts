import type {DevTools} from './dev-tools';

/**
 * With every message Remotion writes down from where in its code it was sent, which nobody reads
 * (`#callbacks` of @remotion/renderer 4.0.527): twenty messages a picture, a second of CPU for a clip of five minutes.
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
