import { ALDER, MERIDIAN, ok } from '../../apps/api/test/matrix-world';
import { decide } from '../../apps/api/test/matrix-acts';
import type { Api } from '../../apps/api/test/start-api';

/** What waits for somebody on each of the screens on which people decide. */
export type Waiting = Readonly<{
  /** A registration that nobody decided yet, of Alder. */
  undecided: string;
  /** Two registrations of one opportunity, the first of Alder, the second of Boreal. */
  contested: readonly [string, string];
  /** An approved deal of Alder whose price a person has to decide, and its bill of materials. */
  priced: Readonly<{ deal: string; bom: string }>;
  /** An approved deal of Alder whose price stands: Meridian can quote. */
  quotable: Readonly<{ deal: string; bom: string }>;
}>;

export const registration = (name: string) => ({
  customer: { name, country: 'US', domain: `${name.toLowerCase().replaceAll(' ', '-')}.example` },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: { amount: '1650000', currency: 'USD' },
  expectedCloseOn: '2026-12-15',
  distributorId: MERIDIAN.orgId,
});

const register = async (api: Api, persona: string, name: string): Promise<string> => {
  const client = await api.as(persona);
  return String(ok(await client.post('/v1/deals', registration(name))).body.id);
};

/** An approved deal with a bill of materials. */
const price = async (api: Api, name: string, quantity: number) => {
  const deal = await register(api, 'priya', name);
  await api.settled();
  await decide(api, 'chen', `/v1/deals/${deal}`, 'approve', { dealType: 'new-opportunity' });
  const priya = await api.as('priya');
  const lines = [{ line: '1', sku: 'EX4100-48P', quantity }];
  return { deal, bom: String(ok(await priya.post(`/v1/deals/${deal}/boms`, { lines })).body.id) };
};

/** A review of Alder off-cycle that somebody has started: its lead decides it. */
const startReview = async (api: Api): Promise<void> => {
  const [lead, manager] = [await api.as('carol'), await api.as('chen')];
  const asked = { partnerId: ALDER.orgId, reason: 'The partner asked for it.' };
  const { body, etag } = ok(await lead.post('/v1/reviews', asked));
  ok(await manager.post(`/v1/reviews/${String(body.id)}/start`, undefined, { ifMatch: etag }));
};

export const tellWaiting = async (api: Api): Promise<Waiting> => {
  const undecided = await register(api, 'priya', 'Patient Pharmacies');
  const first = await register(api, 'priya', 'Twin Towers');
  await api.settled();
  const second = await register(api, 'bruno', 'Twin Towers');
  const priced = await price(api, 'Large Lakes', 40);
  const quotable = await price(api, 'Small Springs', 2);
  await startReview(api);
  await api.settled();
  return { undecided, contested: [first, second], priced, quotable };
};
