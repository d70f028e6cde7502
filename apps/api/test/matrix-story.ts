import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approveRequest, earnCoop, grantFund, submitClaim, submitRequest } from './matrix-funds';
import { proveConcept } from './matrix-standing';
import {
  ALDER,
  BOREAL,
  FOREIGN_DISTRIBUTOR,
  keepDrafts,
  MERIDIAN,
  ok,
  playTwoPartners,
} from './matrix-world';
import type { Api } from './start-api';

/** Ids by the collection that stands before them in a path: `deals`, `quotes`, `jobs` … */
export type Objects = Readonly<Record<string, string>>;
export type World = Readonly<{
  own: Objects;
  /** The same for people of the vendor, who upload and calculate themselves. */
  vendor: Objects;
  /** What differs for the people of the distributor, which is a partner of the programme too. */
  distributor: Objects;
  foreign: Objects;
  /** Objects of others that the partner, or the distributor, of this world has no part in either. */
  alsoForeign: Readonly<Record<'partner' | 'distributor', Objects>>;
  /** What may stand in no byte that Alder or Meridian reads. */
  secrets: readonly string[];
  /** Of these secrets, what names the other distributor. */
  distributors: readonly string[];
  /** Amounts of rewards, the own ones too: no distributor reads them. */
  rewards: readonly string[];
}>;

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');
const PERIOD = 'jpa-2023-2026-Q3';
const usd = (amount: string) => ({ amount, currency: 'USD' });
export const BANK = {
  iban: 'DE89370400440532013000',
  bic: 'COBADEFF',
  currency: 'USD',
  taxStatus: 'complete',
};

export type Side = Readonly<{
  rep: string;
  admin: string;
  seller: string;
  partnerId: string;
  distributorId: string;
  quantity: number;
  unitPrice: string;
  order: string;
}>;
export const OWN: Side = {
  rep: 'priya',
  admin: 'paula',
  seller: 'diego',
  partnerId: ALDER.orgId,
  distributorId: MERIDIAN.orgId,
  quantity: 2,
  unitPrice: '840000',
  order: 'PO-77120',
};
export const FOREIGN: Side = {
  rep: 'bruno',
  admin: 'bea',
  seller: 'dana',
  partnerId: BOREAL.orgId,
  distributorId: FOREIGN_DISTRIBUTOR.orgId,
  quantity: 3,
  unitPrice: '838300',
  order: 'PO-99431',
};
const POS_HEAD = readFileSync(join(SAMPLES, 'pos-2026-09.csv'), 'utf8').split('\n')[0] ?? '';

/** One path from registration to a payout batch, played twice: by Alder with Meridian, and by two others. */
export const playBothSides = async (api: Api): Promise<World> => {
  const deals = await playTwoPartners(api);
  const drafts = await keepDrafts(api);
  const prices = await upload(
    api,
    'ines',
    'price_list',
    readFileSync(join(SAMPLES, 'price-list-en-usd.csv'), 'utf8'),
  );
  const sold = {
    own: await sell(api, OWN, deals.own),
    foreign: await sell(api, FOREIGN, deals.foreign),
  };
  const points = {
    own: await earnPoints(api, OWN, 'Case study of Halden'),
    foreign: await earnPoints(api, FOREIGN, 'Case study of Quernstone'),
  };
  const proofs = {
    own: await proveConcept(api, OWN, 'Report of Halden'),
    foreign: await proveConcept(api, FOREIGN, 'Report of Quernstone'),
  };
  const activities = {
    own: await planActivity(api, OWN),
    foreign: await planActivity(api, FOREIGN),
  };
  await api.jump('2026-10-05T09:00:00Z');
  const claims = {
    own: await claimActivity(api, OWN, activities.own),
    foreign: await claimActivity(api, FOREIGN, activities.foreign),
  };
  const earned = {
    own: await earnCoop(api, OWN.partnerId, 'PTR-0042'),
    foreign: await earnCoop(api, FOREIGN.partnerId, 'PTR-0057'),
  };
  const reports = {
    own: await upload(api, OWN.seller, 'pos', posOf('DIST-001', 'INV-88120', OWN, sold.own.number)),
    foreign: await upload(
      api,
      FOREIGN.seller,
      'pos',
      posOf('DIST-002', 'INV-99871', FOREIGN, sold.foreign.number),
    ),
  };
  const run = await rewards(api);
  const finance = await api.as('fatima');
  const rows = async (path: string): Promise<Record<string, unknown>[]> =>
    ok(await finance.get(path)).body.data as Record<string, unknown>[];
  const idOf = async (path: string, of: Readonly<Record<string, string>>): Promise<string> => {
    const found = (await rows(path)).find((row) =>
      Object.entries(of).every(([name, value]) => row[name] === value),
    );
    if (found === undefined) throw new Error(`${path} has no ${JSON.stringify(of)}`);
    return String(found.id);
  };
  const eventOf = (stream: string, type: string): Promise<string> =>
    idOf(`/v1/events?stream=${stream}&type=${type}`, { type });
  const people = {
    own: await invite(api, 'paula', 'pers_priya'),
    seller: await invite(api, 'diego', 'pers_diego'),
    foreign: await invite(api, 'bea', 'pers_bruno'),
  };
  const certified = {
    own: await certify(api, OWN),
    foreign: await certify(api, FOREIGN),
  };
  const common = {
    ...{ programs: 'jpa-2023', versions: '1', periods: PERIOD, 'reward-runs': run.id },
    // The form of a statement's document.
    documents: 'csv',
  };
  const sideOf = async (side: 'own' | 'foreign', { partnerId, distributorId }: Side): Promise<Objects> => {
    const lines = `/v1/statements/${await idOf('/v1/statements', { partnerId })}/lines`;
    return {
      ...common,
      ...{ deals: sold[side].deal, boms: sold[side].bom, quotes: sold[side].quote },
      'deal-drafts': drafts[side],
      'partner-people': certified[side],
      ...points[side],
      ...proofs[side],
      ...activities[side],
      ...claims[side],
      ...earned[side],
      ...{ partners: partnerId, payees: partnerId, imports: reports[side].id, jobs: reports[side].jobId },
      'shipment-lines': await idOf('/v1/shipment-lines', { dealId: sold[side].deal }),
      'reward-lines': String((await rows(lines))[0]?.id),
      statements: await idOf('/v1/statements', { partnerId }),
      events: await eventOf(`deal-${sold[side].deal}`, 'DealSubmitted'),
      distributor: distributorId,
    };
  };
  const { distributor: _meridian, ...ours } = await sideOf('own', OWN);
  const { distributor, ...theirs } = await sideOf('foreign', FOREIGN);
  const batch = await payout(api, [String(ours.statements), String(theirs.statements)]);
  const own = {
    ...ours,
    ...batch,
    events: await eventOf(`partner-${OWN.partnerId}`, 'PartnerInvited'),
    ...people.own,
    projections: 'deals.deal-list',
  };
  const notTheirs = { imports: prices.id, jobs: prices.jobId };
  return {
    own,
    vendor: { ...own, ...notTheirs, jobs: run.jobId },
    distributor: {
      ...people.seller,
      partners: OWN.distributorId,
      events: await eventOf(`partner-${OWN.distributorId}`, 'PartnerInvited'),
    },
    foreign: { ...theirs, ...people.foreign },
    alsoForeign: {
      partner: { ...notTheirs, imports: reports.own.id, quotes: sold.own.drafted, jobs: run.jobId },
      distributor: notTheirs,
    },
    secrets: [
      ...Object.entries(theirs).flatMap(([name, id]) => (name in common ? [] : [id])),
      ...[...Object.values(people.foreign), 'Guest of bea', 'guest@bea', 'Engineer of bea', 'engineer@bea'],
      ...[String(distributor), 'Quernstone', 'Boreal', 'PTR-0057', 'Second Distribution', 'DIST-002'],
      ...[
        sold.foreign.number,
        FOREIGN.order,
        'INV-99871',
        'SN000F',
        '9191900',
        '2475000',
        '123750',
        '838300',
      ],
    ],
    distributors: [String(distributor), 'Second Distribution', 'DIST-002'],
    rewards: ['"82500"', '825.00', '"123750"', '1,237.50'],
  };
};

/** People of an organisation, and somebody who is invited to it. */
const invite = async (api: Api, admin: string, person: string): Promise<Objects> => {
  const role = admin === 'diego' ? 'distributor.user' : 'partner.rep';
  const somebody = { name: `Guest of ${admin}`, email: `guest@${admin}.example`, roles: [role] };
  const { id } = ok(await (await api.as(admin)).post('/v1/invitations', somebody)).body as { id: string };
  return { access: person, people: person, invitations: id };
};

/** A person of a partner who passed an exam. */
const certify = async (api: Api, { admin, partnerId }: Side): Promise<string> => {
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
const planActivity = async (api: Api, side: Side): Promise<Objects> => {
  const granted = await grantFund(api, side.partnerId);
  const requests = await submitRequest(api, side, ['2026-09-22', '2026-09-30']);
  await approveRequest(api, String(granted.funds), requests);
  return { ...granted, requests };
};
const claimActivity = (api: Api, side: Side, { funds, requests }: Objects): Promise<Objects> => {
  const of = { fund: String(funds), requestId: String(requests), servedOn: '2026-09-30' };
  return submitClaim(api, side, { ...of, name: `AD-${side.order}` });
};

export const posOf = (reporter: string, invoice: string, { quantity }: Side, number: string): string => {
  const [code, name, customer] =
    reporter === 'DIST-001'
      ? ['PTR-0042', 'Alder Integrators', 'Halden']
      : ['PTR-0057', 'Boreal Reseaux', 'Quernstone'];
  const serials = Array.from(
    { length: quantity },
    (_, n) => `SN000${reporter === 'DIST-001' ? 'A' : 'F'}${String(n)}`,
  );
  const row = [
    ...[
      '2026-09',
      reporter,
      invoice,
      '1',
      '2026-09-18',
      '2026-09-20',
      'sale',
      '',
      code,
      name,
      customer,
      'US',
    ],
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

const rewards = async (api: Api) => {
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

const payout = async (api: Api, statementIds: readonly string[]): Promise<Objects> => {
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
