import { sendFile, type Vendor } from './matrix-funds';
import { ok } from './matrix-world';
import type { Api } from './start-api';

type Objects = Readonly<Record<string, string>>;
type People = Pick<Api, 'as' | 'settled'>;
type Side = Readonly<{ admin: string; partnerId: string }>;
const VENDOR = { lead: 'carol', manager: 'chen' } as const;
const usd = (amount: string) => ({ amount, currency: 'USD' });

const decide = async ({ as, settled }: People, who: string, mou: string, verb: string, body?: object) => {
  const client = await as(who);
  const { etag } = ok(await client.get(mou));
  ok(await client.post(`${mou}/${verb}`, body, { ifMatch: etag }));
  await settled();
};

/** A co-investment of 20,000.00 that waits for signatures. @returns its path */
export const proposeMou = async (
  { as, settled }: People,
  partnerId: string,
  { manager }: Pick<Vendor, 'manager'> = VENDOR,
): Promise<string> => {
  const milestone = (key: string, dueOn: string) => ({
    ...{ key, title: `Reach ${key}`, dueOn, amount: usd('900000'), proofs: ['report'] },
  });
  const terms = {
    ...{ objectives: ['A practice'], areas: ['switching'], endsOn: '2027-06-30', total: usd('2000000') },
    milestones: [milestone('launch', '2026-12-31'), milestone('growth', '2027-05-31')],
  };
  const { body } = ok(await (await as(manager)).post('/v1/mous', { partnerId, ...terms }));
  await settled();
  return `/v1/mous/${String(body.id)}`;
};

/** Signed by both, and its first milestone submitted. */
export const submitMilestone = async (
  api: People,
  { admin, partnerId }: Side,
  vendor: Pick<Vendor, 'lead' | 'manager'> = VENDOR,
): Promise<Objects> => {
  const mou = await proposeMou(api, partnerId, vendor);
  await decide(api, admin, mou, 'sign');
  await decide(api, vendor.lead, mou, 'sign');
  const fileId = await sendFile(api, admin, `report of ${mou.slice(-8)}`);
  const submitted = { key: 'launch', proofs: [{ proof: 'report', fileId }] };
  ok(await (await api.as(admin)).post(`${mou}/submit-milestone`, submitted));
  await api.settled();
  return { mous: mou.replace('/v1/mous/', ''), proofs: fileId };
};
