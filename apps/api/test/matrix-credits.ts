import { ok } from './matrix-world';
import type { Api } from './start-api';

type Objects = Readonly<Record<string, string>>;
type People = Pick<Api, 'as' | 'settled'>;

/** Service credits of a contract, one of which is booked. */
export const grantCredits = async (
  { as, settled }: People,
  { admin, partnerId }: Readonly<{ admin: string; partnerId: string }>,
  reference: string,
  manager = 'chen',
): Promise<Objects> => {
  const lot = { unit: 'service-credit', quantity: 8, reference, startsOn: '2026-09-01' };
  const { body } = ok(await (await as(manager)).post('/v1/credit-lots', { partnerId, ...lot }));
  const booked = { use: 'product-health-check', on: '2026-11-02' };
  ok(await (await as(admin)).post(`/v1/credit-lots/${String(body.id)}/reserve`, booked));
  await settled();
  return { 'credit-lots': String(body.id) };
};
