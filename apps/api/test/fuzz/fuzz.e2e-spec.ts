import { buildDocument, operationsOf } from '../../src/openapi';
import { admitAll, ONE_PER_ROLE, type Someone } from '../matrix-world';
import { TestClient, type Answer, type Api } from '../start-api';
import { startBothSides } from '../told-world';
import { signer } from '../tokens';
import { Dice, MadeRequests, type Described, type Schema } from './made-requests';

/** `npm run fuzz -- --requests 20000 --seed 7` asks for more than the tests do. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 2_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const AT_ONCE = 8;

type Made = Readonly<{ method: string; path: string; body?: unknown; ifMatch?: string; key?: string }>;

/**
 * case:B11 — whatever is sent: no answer of 5xx but for a real outage, and none that the description does not describe
 * (the server itself makes a 500 of such an answer while it is tested).
 */
describe('the API under requests that are made from its description', () => {
  let api: Api;
  const dice = new Dice(SEED);
  const failures: string[] = [];
  let sent = 0;
  const answered: Record<string, number> = {};
  let requests: MadeRequests;
  let operations: readonly Described[];
  let clients: readonly Readonly<{ someone: Someone; client: TestClient }>[];
  /** What was sent before, to be sent again; and the revisions that were read. */
  const earlier: Made[] = [];
  const etags: string[] = ['"0"', '"1"', '"999999"', '7', '*'];

  beforeAll(async () => {
    const told = await startBothSides();
    const { world } = told;
    ({ api } = told);
    await admitAll(api);
    const sign = await signer(api);
    clients = await Promise.all(
      ONE_PER_ROLE.map(async (someone) => ({
        someone,
        client: new TestClient(api.url, await sign({ sub: someone.subject })),
      })),
    );
    const document = buildDocument(api.app);
    operations = operationsOf(document).map(({ path, method, operation }) => {
      const content = (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)
        ?.content;
      const body = content?.['application/json']?.schema;
      return {
        id: operation.operationId ?? '',
        method: method.toUpperCase(),
        path,
        parameters: operation.parameters ?? [],
        ...(body === undefined ? {} : { body }),
      };
    });
    const ids: Record<string, string[]> = {};
    for (const objects of [world.own, world.vendor, world.foreign])
      for (const [collection, id] of Object.entries(objects)) (ids[collection] ??= []).push(id);
    const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
    requests = new MadeRequests(dice, schemas, ids);
  }, 180_000);
  afterAll(async () => {
    process.stdout.write(`fuzz, seed ${String(SEED)}: ${JSON.stringify(answered)}\n`);
    await api.close();
  });

  const made = (): Made => {
    if (earlier.length > 0 && dice.chance(0.1)) return dice.oneOf(earlier);
    const operation = dice.oneOf(operations);
    const one: Made = {
      method: operation.method,
      path: requests.path(operation),
      ...(operation.body === undefined ? {} : { body: requests.body(operation.body) }),
      ...(dice.chance(0.7) ? { ifMatch: dice.oneOf(etags) } : {}),
      ...(dice.chance(0.9) ? { key: `fuzz-${String(SEED)}-${String(Math.floor(dice.roll() * 1e9))}` } : {}),
    };
    if (operation.method !== 'GET') earlier.push(one);
    return one;
  };

  /** Readiness says 503 by its description, also where a busy machine lets its look at the database take too long. */
  const isFailure = (path: string, status: number): boolean =>
    status >= 500 && !(status === 503 && path.startsWith('/health/ready'));
  const send = async (client: TestClient, { method, path, body, ifMatch, key }: Made): Promise<Answer> => {
    sent += 1;
    const command = method !== 'GET';
    const answer = await client.send(method, path, {
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(command && ifMatch !== undefined ? { ifMatch } : {}),
      key: command ? (key ?? null) : null,
    });
    const kind = `${String(answer.status).charAt(0)}xx`;
    answered[kind] = (answered[kind] ?? 0) + 1;
    if (isFailure(path, answer.status))
      failures.push(
        `${method} ${path} ${JSON.stringify(body)?.slice(0, 300) ?? ''}\n  → ${answer.text.slice(0, 500)}`,
      );
    if (answer.etag !== null && etags.length < 500) etags.push(answer.etag);
    return answer;
  };

  /** One request, or the same at once from several, on one record. */
  const round = async (): Promise<void> => {
    const one = made();
    const { client } = dice.oneOf(clients);
    const burst = one.method !== 'GET' && dice.chance(0.03) ? 5 : 1;
    await Promise.all(Array.from({ length: burst }, () => send(client, one)));
  };

  it(
    `answers ${String(REQUESTS)} of them (seed ${String(SEED)}) as described, and never with a failure`,
    async () => {
      const work = async (): Promise<void> => {
        while (sent < REQUESTS) await round();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(failures).toEqual([]);
      // Made too badly, they would prove nothing.
      expect(answered['2xx'] ?? 0).toBeGreaterThan(REQUESTS / 20);
    },
    Math.max(120_000, REQUESTS * 60),
  );
});
