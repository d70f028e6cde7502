import { Agent, request } from 'node:http';

export const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Headers = Readonly<Record<string, string>>;

/** @throws Error for another status than the one that is expected */
const call = (
  method: string,
  url: string,
  headers: Headers,
  expected: number,
  body?: string,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (data: Buffer) => (text += data.toString()));
      answer.on('end', () => {
        if (answer.statusCode === expected) resolve(text);
        else reject(new Error(`${String(answer.statusCode)} ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** @throws Error unless the answer has status 201 */
export const post = (url: string, headers: Headers, body: string): Promise<string> =>
  call('POST', url, { 'content-type': 'application/json', ...headers }, 201, body);

/** @throws Error unless the answer has status 200 */
export const get = (url: string, headers: Headers): Promise<string> => call('GET', url, headers, 200);

/** The nth invitation of a partner: what is posted to `/v1/partners/invite`. */
export const invitation = (n: number): Readonly<{ key: Headers; body: string }> => {
  const code = `BENCH-${String(n).padStart(7, '0')}`;
  return {
    key: { 'idempotency-key': `"${code}"` },
    body: JSON.stringify({
      ...{ code, kind: 'reseller', name: `Partner ${code}`, country: 'US' },
      ...{ programmeId: 'jpa-2023', role: 'solution-reseller' },
    }),
  };
};
