import { ROLES } from '@channel/http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDocument, operationsOf } from '../../src/openapi';
import { sell, upload } from '../matrix-acts';
import { FOREIGN, OWN } from '../matrix-sides';
import { admit, playTwoPartners, VENDOR } from '../matrix-world';
import { startApi, TestClient, type Api } from '../start-api';
import { signer } from '../tokens';
import { PLAYS } from './plays';
import { PEOPLE, type Stage } from './stage';

const ALL_ROLES = ROLES.filter((role) => !/^(partner|distributor)\./.test(role) && role !== 'auditor');
const SAMPLES = join(__dirname, '..', '..', '..', '..', 'samples');

/** SD1: everybody who contributed to what is decided is refused, over the API, whatever roles they hold. */
describe('case:A9 four eyes', () => {
  let api: Api;
  let stage: Stage;

  beforeAll(async () => {
    api = await startApi();
    const sign = await signer(api);
    const isPerson = (name: string): boolean => (PEOPLE as readonly string[]).includes(name);
    const as = async (name: string): Promise<TestClient> =>
      isPerson(name) ? new TestClient(api.url, await sign({ sub: name })) : api.as(name);
    for (const subject of PEOPLE) await admit(api, { subject, roles: ALL_ROLES, ...VENDOR }, null);
    const deals = await playTwoPartners(api);
    const prices = readFileSync(join(SAMPLES, 'price-list-en-usd.csv'), 'utf8');
    await upload(api, 'ines', 'price_list', prices);
    const { number: own } = await sell(api, OWN, deals.own);
    const { number: foreign } = await sell(api, FOREIGN, deals.foreign);
    await api.jump('2026-10-05T09:00:00Z');
    const { anonymous, settled, jump } = api;
    stage = { api: { as, anonymous, settled, jump }, numbers: { own, foreign } };
  }, 180_000);
  afterAll(() => api.close());

  it('are asked of every operation that the description says may refuse for it', () => {
    const described = operationsOf(buildDocument(api.app))
      .filter(({ operation }) =>
        Object.hasOwn((operation['x-refusals'] as object | undefined) ?? {}, 'FOUR_EYES'),
      )
      .map(({ operation }) => operation.operationId);
    expect(described.sort()).toEqual(Object.keys(PLAYS).sort());
  });

  it.each(Object.entries(PLAYS))(
    'of %s refuses who contributed, and takes another',
    async (_operation, play) => {
      const { record, verb, body, contributors, other } = await play(stage);
      const ask = async (who: string) => {
        const client = await stage.api.as(who);
        const { etag } = await (await stage.api.as('fynn')).get(record);
        return client.post(`${record}/${verb}`, body, { ifMatch: etag });
      };
      for (const [how, who] of Object.entries(contributors)) {
        const { status, body: problem } = await ask(who);
        const isOfVendor = (PEOPLE as readonly string[]).includes(who);
        const expected = isOfVendor ? [409, 'FOUR_EYES'] : [403, 'ROLE_REQUIRED'];
        expect([how, status, problem.code]).toEqual([how, ...expected]);
      }
      const { status, text } = await ask(other);
      expect([status, text]).toEqual([200, expect.any(String)]);
      await api.settled();
    },
    60_000,
  );
});
