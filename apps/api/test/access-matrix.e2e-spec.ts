import { buildDocument, operationsOf } from '../src/openapi';
import {
  admitAll,
  ALDER,
  BOREAL,
  DISABLED,
  FOREIGN_DISTRIBUTOR,
  MERIDIAN,
  NO_ROLE,
  ONE_PER_ROLE,
  PAST_AUDITOR,
  playTwoPartners,
  type Someone,
} from './matrix-world';
import { startApi, TestClient, type Answer, type Api } from './start-api';
import { signer } from './tokens';

type Operation = Readonly<{
  id: string;
  method: string;
  path: string;
  roles: readonly string[];
  open: boolean;
}>;
type Ids = Readonly<Record<string, string>>;

/** inv:X1, inv:X2 — every operation × every role × own, foreign and absent object. It grows with the API by itself. */
describe('access matrix', () => {
  let api: Api;
  let operations: readonly Operation[];
  let sign: Awaited<ReturnType<typeof signer>>;
  let own: string;
  let foreign: string;
  let cases = 0;
  const failures: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    sign = await signer(api);
    await admitAll(api);
    ({ own, foreign } = await playTwoPartners(api));
    operations = operationsOf(buildDocument(api.app)).map(({ path, method, operation }) => {
      const roles = (operation['x-roles'] as string[] | undefined) ?? [];
      const open = roles.length === 0 && operation['x-scope'] === 'public';
      return { id: operation.operationId ?? '', method: method.toUpperCase(), path, roles, open };
    });
  }, 180_000);
  afterAll(async () => {
    process.stdout.write(
      `access matrix: ${String(cases)} cases over ${String(operations.length)} operations\n`,
    );
    await api.close();
  });
  beforeEach(() => failures.splice(0));
  afterEach(() => {
    expect(failures).toEqual([]);
  });

  const call = (client: TestClient, { method, path }: Operation, ids: Ids): Promise<Answer> => {
    cases += 1;
    const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ABSENT[name] ?? 'absent');
    return client.send(method, at, method === 'GET' ? { key: null } : { body: {}, ifMatch: '"0"' });
  };
  const as = async ({ subject }: Someone, age = 0): Promise<TestClient> =>
    new TestClient(api.url, await sign({ sub: subject, age }));
  const expectStatus = (what: string, { status, text }: Answer, allowed: readonly number[]): void => {
    if (!allowed.includes(status)) failures.push(`${what}: ${String(status)} ${text.slice(0, 200)}`);
  };
  const allows = ({ roles }: Operation, someone: Someone): boolean =>
    roles.includes('*') || someone.roles.some((role) => roles.includes(role));
  const closed = (): readonly Operation[] => operations.filter(({ open }) => !open);

  it('describes every operation completely', () => {
    const documented = operationsOf(buildDocument(api.app));
    for (const { path, method, operation } of documented)
      for (const name of ['operationId', 'x-roles', 'x-scope', 'x-idempotency', 'x-if-match'])
        if (operation[name] === undefined) failures.push(`${method} ${path} lacks ${name}`);
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers 401 to anonymous, expired, disabled, and to the auditor past the end', async () => {
    const nobodies = [
      ['anonymous', api.anonymous],
      ['expired', await as(NO_ROLE, 1000)],
      ['disabled', await as(DISABLED)],
      ['past auditor', await as(PAST_AUDITOR)],
    ] as const;
    for (const operation of closed())
      for (const [name, client] of nobodies)
        expectStatus(`${name} ${operation.id}`, await call(client, operation, {}), [401]);
  }, 120_000);

  it('answers 403 to a role without the right, before anything is looked up', async () => {
    for (const someone of [...ONE_PER_ROLE, NO_ROLE]) {
      const client = await as(someone);
      for (const operation of closed().filter((one) => !allows(one, someone)))
        for (const ids of [{}, foreignIds(foreign)])
          expectStatus(`${someone.subject} ${operation.id}`, await call(client, operation, ids), [403]);
    }
  }, 300_000);

  it('answers alike for a foreign and for an absent object', async () => {
    for (const someone of ONE_PER_ROLE.filter(({ orgKind }) => orgKind !== 'vendor')) {
      const client = await as(someone);
      for (const operation of closed().filter((one) => one.path.includes('{') && allows(one, someone))) {
        if (!/\{(dealId|partnerId)\}/.test(operation.path)) continue;
        // The distributors that a partner may name are known to it.
        const ids = { ...foreignIds(foreign), partnerId: BOREAL.orgId };
        const [there, absent] = [await call(client, operation, ids), await call(client, operation, {})];
        const what = `${someone.subject} ${operation.id}`;
        expectStatus(what, absent, [404, 422]);
        if (bytes(there) !== bytes(absent)) failures.push(`${what}: ${bytes(there)} is not ${bytes(absent)}`);
      }
    }
  }, 300_000);

  it('answers with one’s own object to a role with the right', async () => {
    for (const someone of ONE_PER_ROLE) {
      const client = await as(someone);
      const partnerId = someone.orgKind === 'distributor' ? MERIDIAN.orgId : ALDER.orgId;
      for (const operation of closed().filter((one) => one.method === 'GET' && allows(one, someone)))
        if (/^\/v1\/(deals\/\{dealId\}|partners\/\{partnerId\})/.test(operation.path))
          expectStatus(
            `${someone.subject} ${operation.id}`,
            await call(client, operation, { dealId: own, partnerId }),
            [200],
          );
    }
  }, 120_000);

  it('shows no foreign id or name in any list', async () => {
    const secrets = (kind: string): readonly string[] => [
      foreign,
      BOREAL.orgId,
      'Quernstone',
      'PTR-0057',
      ...(kind === 'distributor' ? [FOREIGN_DISTRIBUTOR.orgId] : []),
    ];
    for (const someone of ONE_PER_ROLE) {
      const client = await as(someone);
      for (const operation of closed().filter(
        (one) => one.method === 'GET' && !one.path.includes('{') && allows(one, someone),
      )) {
        const answer = await call(client, operation, {});
        expectStatus(`${someone.subject} ${operation.id}`, answer, [200, 400]);
        if (someone.orgKind === 'vendor') continue;
        const seen = secrets(someone.orgKind).filter((secret) => answer.text.includes(secret));
        if (seen.length > 0) failures.push(`${someone.subject} ${operation.id} shows ${seen.join(', ')}`);
      }
    }
  }, 120_000);
});

const foreignIds = (dealId: string): Ids => ({ dealId, partnerId: BOREAL.orgId, personId: 'pers_bruno' });
const ABSENT: Ids = {
  dealId: `deal_${'0'.repeat(26)}`,
  partnerId: `prtn_${'0'.repeat(26)}`,
  version: '99',
};

/** A problem without what differs from request to request. */
const bytes = ({ status, body, text }: Answer): string => {
  if (typeof body !== 'object' || body === null) return `${String(status)} ${text}`;
  const { traceId: _trace, instance: _instance, ...rest } = body as Record<string, unknown>;
  return `${String(status)} ${JSON.stringify(rest)}`;
};
