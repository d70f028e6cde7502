import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export const KEY = { keyId: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' } as const;
export const REGION = 'eu-central-1';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

/** Signature version 4, from its description and from nothing that the client is made of. */
const isSigned = ({ method, url, headers }: IncomingMessage): boolean => {
  const found = AUTHORIZATION.exec(headers.authorization ?? '');
  if (found === null) return false;
  const [, keyId, scope = '', names = '', signature] = found;
  const header = (name: string): string => String(headers[name]).trim();
  const signed = names.split(';').map((name) => `${name}:${header(name)}`);
  const canonical = [method, url, '', ...signed, '', names, header('x-amz-content-sha256')].join('\n');
  const text = ['AWS4-HMAC-SHA256', header('x-amz-date'), scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${KEY.secret}`);
  return (
    keyId === KEY.keyId &&
    scope.endsWith(`/${REGION}/s3/aws4_request`) &&
    hmac(key, text).toString('hex') === signature
  );
};

/** S3 as far as files need it: objects by path, signed requests, and bytes that are compared with their hash. */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** What came, such as `PUT /bucket/ab/abc…`. */
  readonly asked: string[] = [];
  /** Answered instead, once each. */
  readonly failing: number[] = [];
  private constructor(private readonly server: Server) {}

  static async started(): Promise<S3Server> {
    const server = createServer();
    const s3 = new S3Server(server);
    server.on('request', (request: IncomingMessage, response) => {
      void s3.answer(request).then(([status, body]) => {
        response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return s3;
  }

  url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/bucket`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<readonly [number, Buffer?]> {
    const body = await buffer(request);
    const { method = '', url = '' } = request;
    this.asked.push(`${method} ${url}`);
    const failure = this.failing.shift();
    if (failure !== undefined) return [failure];
    if (!isSigned(request)) return [403];
    if (method === 'PUT' && !url.startsWith('/bucket/')) return [404];
    if (method === 'PUT') {
      if (request.headers['x-amz-content-sha256'] !== sha256(body)) return [400];
      this.objects.set(url, body);
      return [200];
    }
    const found = this.objects.get(url);
    // What is missing is told apart by a code, as servers of others do it.
    const missing = url.startsWith('/bucket/') ? 'NoSuchKey' : 'NoSuchBucket';
    return found === undefined ? [404, Buffer.from(`<Error><Code>${missing}</Code></Error>`)] : [200, found];
  }
}
