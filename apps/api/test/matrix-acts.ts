// Single acts of the story that the access matrix plays, each over HTTP as the person who does it.
import { jpa2023 } from '@channel/programs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approveRequest, grantFund, sendFile, submitClaim, submitRequest } from './matrix-funds';
import { BANK, FOREIGN, OWN, type Objects, type Side } from './matrix-sides';
import { ok } from './matrix-world';
import type { Api } from './start-api';

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');
const usd = (amount: string) => ({ amount, currency: 'USD' });
const POS_HEAD = readFileSync(join(SAMPLES, 'pos-2026-09.csv'), 'utf8').split('\n')[0] ?? '';

/** People of an organisation, and somebody who is invited to it. */
export const invite = async (api: Api, admin: string, person: string): Promise<Objects> => {
  const role = admin === 'diego' ? 'distributor.user' : 'partner.rep';
  const somebody = { name: `Guest of ${admin}`, email: `guest@${admin}.example`, roles: [role] };
  const { id } = ok(await (await api.as(admin)).post('/v1/invitations', somebody)).body as { id: string };
  return { access: person, people: person, invitations: id };
};

/** A group of the issuer that gives a role. */
export const mapGroup = async (api: Api): Promise<Objects> => {
  const mapping = { group: 'channel-team', role: 'channel.manager' };
  const { body } = ok(await (await api.as('admin')).post('/v1/group-mappings', mapping));
  const [made] = body.mappings as readonly Readonly<{ mappingId: string }>[];
  return { 'group-mappings': String(made?.mappingId) };
};

/** A salesperson of a partner, invited to seller rewards. */
export const enrolSeller = async (
  api: Pick<Api, 'as' | 'settled'>,
  admin: string,
  personId: string,
): Promise<Objects> => {
  ok(await (await api.as(admin)).post('/v1/sellers', { personId }));
  await api.settled();
  return { sellers: personId };
};

/** A person of a partner who passed an exam. */
export const certify = async (api: Api, { admin, partnerId }: Side): Promise<string> => {
  const client = await api.as(admin);
  const somebody = {
    ...{ partnerId, name: `Engineer of ${admin}`, email: `engineer@${admin}.example` },
    ...{ duties: ['post-sales'], joinedOn: '2026-01-15' },
  };
  const { id } = ok(await client.post('/v1/partner-people', somebody)).body as { id: string };
  const exam = { credential: 'jncia-junos', examOn: '2026-02-02' };
  ok(await client.post(`/v1/partner-people/${id}/record-credential`, exam));
  return id;
};

/** Uploaded by one, confirmed by the same or another. */
export const upload = async (
  api: Pick<Api, 'as' | 'settled'>,
  persona: string,
  kind: string,
  content: string,
  confirming = persona,
) => {
  const client = await api.as(persona);
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([content], { type: 'text/csv' }), `${kind}.csv`);
  const { id, jobId } = ok(await client.post('/v1/imports', undefined, { form })).body as Record<
    'id' | 'jobId',
    string
  >;
  await api.settled();
  await decide(api, confirming, `/v1/imports/${id}`, 'confirm', {});
  await api.settled();
  const { status } = ok(await client.get(`/v1/imports/${id}`)).body as { status: string };
  if (status !== 'applied') throw new Error(`${kind} of ${persona} is ${status}`);
  return { id, jobId };
};

/** A command on the record as it stands now. */
export const decide = async (
  api: Pick<Api, 'as'>,
  persona: string,
  record: string,
  verb: string,
  body?: unknown,
) => {
  const client = await api.as(persona);
  const { etag } = ok(await client.get(record));
  return ok(await client.post(`${record}/${verb}`, body, { ifMatch: etag })).body as Record<string, string>;
};

const draft = async (api: Api, { seller, unitPrice }: Side, bomId: string): Promise<string> => {
  const lines = [{ line: '1', unitPrice: usd(unitPrice) }];
  return String(ok(await (await api.as(seller)).post('/v1/quotes', { bomId, lines })).body.id);
};

export const sell = async (api: Api, side: Side, deal: string) => {
  const { rep, seller, quantity, order } = side;
  const record = `/v1/deals/${deal}`;
  await decide(api, 'chen', record, 'approve', { dealType: 'new-opportunity' });
  const lines = [{ line: '1', sku: 'EX4100-48P', quantity }];
  const bom = String(ok(await (await api.as(rep)).post(`${record}/boms`, { lines })).body.id);
  await api.settled();
  // A draft is its distributor's own business.
  const drafted = await draft(api, side, bom);
  const quote = await draft(api, side, bom);
  await decide(api, seller, `/v1/quotes/${quote}`, 'issue');
  await decide(api, rep, `/v1/quotes/${quote}`, 'accept');
  const on = String(ok(await api.anonymous.get('/v1/demo')).body.now).slice(0, 10);
  await decide(api, rep, record, 'mark-won', { wonOn: on });
  await decide(api, seller, record, 'close', { orderNumber: order, closedOn: on, quoteId: quote });
  const { number } = ok(await (await api.as('chen')).get(record)).body as { number: string };
  return { deal, bom, quote, drafted, number };
};

/** Flex points that wait for a decision: the account and the entry. */
export const earnPoints = async (
  api: Pick<Api, 'as' | 'settled' | 'anonymous'>,
  { admin, partnerId }: Pick<Side, 'admin' | 'partnerId'>,
  reference: string,
): Promise<Objects> => {
  const earnedOn = String(ok(await api.anonymous.get('/v1/demo')).body.now).slice(0, 10);
  const proposal = { partnerId, earningEvent: 'customer-reference', earnedOn, evidence: { reference } };
  const { body } = ok(await (await api.as(admin)).post('/v1/flex-points', proposal));
  await api.settled();
  return { 'flex-accounts': String(body.id), entries: String(body.entryId) };
};

/** An approved activity, and the fund that pays for it. */
export const planActivity = async (api: Api, side: Side): Promise<Objects> => {
  const granted = await grantFund(api, side.partnerId);
  const requests = await submitRequest(api, side, ['2026-09-22', '2026-09-30']);
  await approveRequest(api, String(granted.funds), requests);
  return { ...granted, requests };
};
export const claimActivity = (api: Api, side: Side, { funds, requests }: Objects): Promise<Objects> => {
  const of = { fund: String(funds), requestId: String(requests), servedOn: '2026-09-30' };
  return submitClaim(api, side, { ...of, name: `AD-${side.order}` });
};

export const posOf = (sender: string, invoice: string, { quantity }: Side, number: string): string => {
  const [code, name, customer] =
    sender === 'DIST-001'
      ? ['PTR-0042', 'Alder Integrators', 'Halden']
      : ['PTR-0057', 'Boreal Reseaux', 'Quernstone'];
  const serials = Array.from(
    { length: quantity },
    (_, n) => `SN000${sender === 'DIST-001' ? 'A' : 'F'}${String(n)}`,
  );
  const row = [
    ...['2026-09', sender, invoice, '1', '2026-09-18', '2026-09-20', 'sale', '', code, name, customer, 'US'],
    ...[
      `${String(customer).toLowerCase()}.example`,
      number,
      'EX4100-48P',
      String(quantity),
      '8250.00',
      'USD',
    ],
    serials.join('|'),
  ];
  return `${POS_HEAD}\n${row.join(',')}\n`;
};

export const rewards = async (api: Api) => {
  await api.jump('2026-10-15T09:00:00Z');
  const started = ok(
    await (await api.as('fatima')).post('/v1/reward-runs', { programmeId: 'jpa-2023', quarter: '2026-Q3' }),
  ).body as Record<'id' | 'jobId', string>;
  await api.settled();
  await decide(api, 'fatima', `/v1/reward-runs/${started.id}`, 'submit');
  await decide(api, 'lars', `/v1/reward-runs/${started.id}`, 'approve');
  await api.settled();
  return started;
};

/** A draft of the rules, tried on the quarter that was issued. */
export const simulate = async (api: Api): Promise<Objects> => {
  const author = await api.as('ines');
  const versions = '/v1/programs/jpa-2023/versions';
  ok(await author.post(versions, { definition: { ...jpa2023, effectiveFrom: '2027-01-01' } }));
  const { body } = ok(await author.post(`${versions}/2/simulate`, { quarters: ['2026-Q3'] }));
  await api.settled();
  return { simulations: String(body.id) };
};

/** An adjustment by hand that waits for its second person. */
export const adjust = async (api: Api, rewardLineId: string): Promise<Objects> => {
  const ticket = await sendFile(api, 'fatima', 'ticket');
  const asked = {
    ...{ rewardLineId, reasonCode: 'goodwill', reason: 'A late delivery', evidence: 'Ticket 4711' },
    fileIds: [ticket],
    amount: { amount: '2500', currency: 'USD' },
  };
  const { body } = ok(await (await api.as('fatima')).post('/v1/adjustments', asked));
  return { adjustments: String(body.id), evidence: ticket };
};

export const payout = async (api: Api, statementIds: readonly string[]): Promise<Objects> => {
  for (const { admin, partnerId, rep } of [OWN, FOREIGN]) {
    const payee = `/v1/payees/${partnerId}`;
    ok(
      await (await api.as(admin)).post(`${payee}/propose-account`, { holder: `Company of ${rep}`, ...BANK }),
    );
    await decide(api, 'lars', payee, 'approve-account');
  }
  for (const [index, { admin }] of [OWN, FOREIGN].entries())
    await decide(api, admin, `/v1/statements/${String(statementIds[index])}`, 'accept');
  await api.jump('2026-10-20T09:00:00Z');
  const created = ok(
    await (
      await api.as('fatima')
    ).post('/v1/payout-batches', {
      programmeId: 'jpa-2023',
      currency: 'USD',
      sources: statementIds.map((statementId) => ({ kind: 'statement', id: statementId })),
    }),
  );
  await api.settled();
  const id = String(created.body.id);
  await decide(api, 'fatima', `/v1/payout-batches/${id}`, 'submit');
  await decide(api, 'lars', `/v1/payout-batches/${id}`, 'approve');
  await decide(api, 'fatima', `/v1/payout-batches/${id}`, 'export');
  const { items } = ok(await (await api.as('fatima')).get(`/v1/payout-batches/${id}`)).body as {
    items: { itemId?: string; id?: string }[];
  };
  return { 'payout-batches': id, items: String(items[0]?.itemId ?? items[0]?.id) };
};
