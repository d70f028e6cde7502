import { request as plain, type IncomingMessage } from 'node:http';
import { request as secured } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** As long as `fetch` waits for an answer. */
const PATIENCE_MS = 300_000;
/** Answers that have no body by definition. */
const BODILESS = new Set([204, 205, 304]);

/**
 * What `fetch` does, by node:http: Node compiles the parser of its own fetch anew in every process, which costs a command
 * more than all else that it does.
 * @throws what the socket says, if nobody answers
 */
export const send = async (request: Request): Promise<Response> => {
  const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
  const answer = await answerTo(request, body);
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
  const read = await buffer(answer);
  return new Response(BODILESS.has(status) ? null : read, { status, statusText, headers: headersOf(answer) });
};

const answerTo = (
  { url, method, headers, signal }: Request,
  body: Buffer | undefined,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? secured : plain;
    const options = { method, headers: Object.fromEntries(headers), signal, timeout: PATIENCE_MS };
    const asked = ask(url, options, resolve);
    asked.on('error', reject);
    asked.on('timeout', () =>
      asked.destroy(new Error(`no answer in ${String(PATIENCE_MS / 1_000)} seconds`)),
    );
    asked.end(body);
  });

const headersOf = ({ headersDistinct }: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
};
