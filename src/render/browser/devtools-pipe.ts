import type {Readable, Writable} from 'node:stream';
import {z} from 'zod';

const replySchema = z.object({
  id: z.number(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({message: z.string()}).optional(),
});

type Waiting = {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
};

type Call = (
  method: string,
  params?: Record<string, unknown>,
  sessionId?: string,
) => Promise<Record<string, unknown>>;

/** The DevTools protocol over the two pipes of `--remote-debugging-pipe`: messages end with a zero byte. */
export function openDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): Call {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let pending = '';

  const receive = (message: string): void => {
    const parsed = replySchema.safeParse(JSON.parse(message));
    const caller = parsed.success ? waiting.get(parsed.data.id) : undefined;
    if (!parsed.success || caller === undefined) return; // An event, not an answer.
    waiting.delete(parsed.data.id);
    if (parsed.data.error) caller.reject(new Error(parsed.data.error.message));
    else caller.resolve(parsed.data.result ?? {});
  };

  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const messages = (pending + chunk).split('\0');
    pending = messages.pop() ?? '';
    messages.forEach(receive);
  });
  // A browser that dies closes its pipes; its exit gives the reason.
  fromBrowser.on('error', () => undefined);
  toBrowser.on('error', () => undefined);

  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, {resolve, reject});
      toBrowser.write(`${JSON.stringify({id: lastId, method, params, sessionId})}\0`);
    });
}
