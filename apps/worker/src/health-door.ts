import type { HealthReport } from '@channel/http';
import { createServer, type Server, type ServerResponse } from 'node:http';

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
};

/** What watches a worker asks here: the two answers of the API's `/health`, and nothing else. */
export const openHealthDoor = async (
  health: Pick<HealthReport, 'ready'>,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<Server> => {
  const server = createServer((request, response) => {
    if (request.url === '/health/live') return answer(response, 200, { status: 'up' });
    if (request.url !== '/health/ready') return answer(response, 404, { code: 'NOT_FOUND' });
    health.ready().then(
      (report) => answer(response, report.status === 'down' ? 503 : 200, report),
      () => answer(response, 503, { status: 'down' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
};
