import { apiId, EVENT_STORE, type EventStore } from '@channel/event-store';
import type { CoopRebateEarned } from '@channel/funds';
import { stamped } from '@channel/runtime';
import { metaOf } from '@channel/testing/harness';
import { ok } from './matrix-world';
import type { Api } from './start-api';

/** Ids by the collection that stands before them in a path. */
type Objects = Readonly<Record<string, string>>;
type People = Pick<Api, 'as' | 'settled'>;
type Side = Readonly<{ admin: string; partnerId: string }>;
/** Who of the vendor proposes, grants and decides. */
export type Vendor = Readonly<{ lead: string; finance: string; manager: string }>;
const VENDOR: Vendor = { lead: 'carol', finance: 'lars', manager: 'chen' };

const decide = async ({ as, settled }: People, who: string, fund: string, verb: string, body?: object) => {
  const client = await as(who);
  const { etag } = ok(await client.get(fund));
  ok(await client.post(`${fund}/${verb}`, body, { ifMatch: etag }));
  await settled();
};

/** Proposed, and not granted yet. @returns the fund and the grant */
export const proposeGrant = async (
  { as, settled }: People,
  partnerId: string,
  { lead }: Pick<Vendor, 'lead'> = VENDOR,
  minor = '900000',
): Promise<Objects> => {
  const proposal = {
    partnerId,
    amount: { amount: minor, currency: 'USD' },
    purpose: 'Plan of the half-year',
  };
  const { body } = ok(await (await as(lead)).post('/v1/fund-grants', proposal));
  await settled();
  return { funds: String(body.id), grants: String(body.grantId) };
};
export const grantFund = async (api: People, partnerId: string, vendor = VENDOR): Promise<Objects> => {
  const granted = await proposeGrant(api, partnerId, vendor);
  await decide(
    api,
    vendor.finance,
    `/v1/funds/${String(granted.funds)}`,
    `grants/${String(granted.grants)}/approve`,
  );
  return granted;
};

/** An advert campaign with a budget of 2,000.00, submitted. @returns its id */
export const submitRequest = async (
  { as, settled }: People,
  { admin, partnerId }: Side,
  [startsOn, endsOn]: readonly [string, string],
): Promise<string> => {
  const plan = {
    ...{ activityType: 'digital', goals: 'Leads.', expectedLeads: 5, startsOn, endsOn },
    ...{ budget: { amount: '200000', currency: 'USD' }, partnerContactId: `pers_${admin}` },
    vendorContactId: 'pers_chen',
  };
  const { body } = ok(await (await as(admin)).post('/v1/mdf-requests', { partnerId, ...plan }));
  await settled();
  return String(body.requestId);
};
export const approveRequest = (api: People, fund: string, requestId: string, vendor = VENDOR) =>
  decide(api, vendor.manager, `/v1/funds/${fund}`, `requests/${requestId}/approve`, {});

/** One red pixel; what follows it makes its bytes its own. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** A picture, which can be looked at. */
export const sendFile = async ({ as }: People, admin: string, text: string): Promise<string> => {
  const form = new FormData();
  form.set('file', new Blob([Buffer.from(PNG, 'base64'), text], { type: 'image/png' }), `${text}.png`);
  return String(ok(await (await as(admin)).post('/v1/files', undefined, { form })).body.id);
};

/** A claim of one invoice, with an advert that somebody has to look at. */
export const submitClaim = async (
  api: People,
  { admin }: Side,
  { fund, requestId, servedOn, name }: Readonly<Record<'fund' | 'requestId' | 'servedOn' | 'name', string>>,
): Promise<Objects> => {
  const invoice = await sendFile(api, admin, `invoice ${name}`);
  const advert = await sendFile(api, admin, `advert ${name}`);
  const claim = {
    ...{ fundId: fund, requestId },
    invoices: [
      {
        ...{ invoiceNumber: name, vendor: 'Bright Media', invoicedOn: servedOn, servedOn },
        ...{ net: { amount: '50000', currency: 'USD' }, tax: { amount: '0', currency: 'USD' } },
      },
    ],
    proofs: [
      { fileId: invoice, proof: 'invoice' },
      { fileId: advert, proof: 'advert-screenshot' },
    ],
  };
  const { body } = ok(await (await api.as(admin)).post('/v1/mdf-claims', claim));
  await api.settled();
  return { 'mdf-claims': String(body.id), files: advert };
};

/** What a quarter earned, as its automation would record it: the programme of these tests gives nothing. */
export const earnCoop = async (
  { app, settled }: Pick<Api, 'app' | 'settled'>,
  partnerId: string,
  partnerCode: string,
): Promise<Objects> => {
  const coopId = apiId('coop', `jpa-2023|${partnerId}|2026-Q2`);
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const data: CoopRebateEarned['data'] = {
    ...{ coopId, number: `CO-2026Q2-${partnerCode.replace('-', '')}`, programmeId: 'jpa-2023', partnerId },
    ...{ partnerCode, quarter: '2026-Q2', statementId: apiId('stmt', coopId), definitionVersion: 1 },
    statementNumber: `ST-2026Q2-${partnerCode.replace('-', '')}`,
    ...{ base: usd('140000'), percent: '5', amount: usd('7000'), threshold: usd('150000') },
    ...{ earnedOn: '2026-07-15', earnedAt: '2026-07-15T09:00:00.000Z' },
    ...{ payableFromOn: '2027-08-15', payableFromAt: '2027-08-15T00:00:00.000Z' },
  };
  const meta = metaOf('fatima', data.earnedAt);
  const events = [stamped({ type: 'CoopRebateEarned', data }, meta)];
  await app
    .get<EventStore>(EVENT_STORE, { strict: false })
    .append(`coop-${coopId}`, 'noStream', { commandId: meta.commandId, events });
  await settled();
  return { 'earned-coop': coopId };
};
