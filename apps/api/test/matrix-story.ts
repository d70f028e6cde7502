import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adjust,
  certify,
  claimActivity,
  earnPoints,
  enrolSeller,
  invite,
  mapGroup,
  payout,
  planActivity,
  posOf,
  rewards,
  sell,
  simulate,
  upload,
} from './matrix-acts';
import { putUnderContract } from './matrix-contracts';
import { grantCredits } from './matrix-credits';
import { earnCoop } from './matrix-funds';
import { submitMilestone } from './matrix-mous';
import { pursueDirectly } from './matrix-direct';
import { expectSales, order, reportOwnSale } from './matrix-providers';
import { passOn } from './matrix-transfers';
import { FOREIGN, OWN, type Objects, type Side, type World } from './matrix-sides';
import { applyAsSpecialist } from './matrix-qualifications';
import { proveConcept, reviewOf } from './matrix-standing';
import { keepDrafts, ok, playTwoPartners } from './matrix-world';
import type { Api } from './start-api';

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');
const PERIOD = 'jpa-2023-2026-Q3';

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
  const credits = {
    own: await grantCredits(api, OWN, 'Care Plus of Halden'),
    foreign: await grantCredits(api, FOREIGN, 'Care Plus of Quernstone'),
  };
  const proofs = {
    own: await proveConcept(api, OWN, 'Report of Halden'),
    foreign: await proveConcept(api, FOREIGN, 'Report of Quernstone'),
  };
  const qualifications = {
    own: await applyAsSpecialist(api, OWN),
    foreign: await applyAsSpecialist(api, FOREIGN),
  };
  const activities = {
    own: await planActivity(api, OWN),
    foreign: await planActivity(api, FOREIGN),
  };
  const agreements = {
    own: await submitMilestone(api, OWN),
    foreign: await submitMilestone(api, FOREIGN),
  };
  await api.jump('2026-10-05T09:00:00Z');
  await order(api, OWN.partnerId, 'PO-7701');
  await order(api, FOREIGN.partnerId, 'PO-8801');
  await expectSales(api, OWN.partnerId);
  await expectSales(api, FOREIGN.partnerId);
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
  const ownSale = await reportOwnSale(api, OWN.partnerId);
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
  const sellers = await enrolSeller(api, 'bea', 'pers_bruno');
  const certified = {
    own: await certify(api, OWN),
    foreign: await certify(api, FOREIGN),
  };
  const common = {
    'direct-opportunities': await pursueDirectly(api),
    ...{ programs: 'jpa-2023', versions: '1', periods: PERIOD, 'reward-runs': run.id },
    ...(await simulate(api)),
    ...(await mapGroup(api)),
    // The form of a statement's document.
    documents: 'csv',
  };
  const sideOf = async (side: 'own' | 'foreign', { partnerId, distributorId }: Side): Promise<Objects> => {
    const lines = `/v1/statements/${await idOf('/v1/statements', { partnerId })}/lines`;
    const line = String((await rows(lines))[0]?.id);
    return {
      ...common,
      ...{ deals: sold[side].deal, boms: sold[side].bom, quotes: sold[side].quote },
      ...drafts[side],
      'partner-people': certified[side],
      ...points[side],
      ...credits[side],
      ...proofs[side],
      reviews: await reviewOf(api, partnerId),
      qualifications: qualifications[side],
      ...activities[side],
      ...claims[side],
      ...earned[side],
      ...agreements[side],
      ...{ partners: partnerId, payees: partnerId, imports: reports[side].id, jobs: reports[side].jobId },
      'shipment-lines': await idOf('/v1/shipment-lines', { dealId: sold[side].deal }),
      'reward-lines': line,
      ...(await adjust(api, line)),
      statements: await idOf('/v1/statements', { partnerId }),
      amounts: `statement.${await idOf('/v1/statements', { partnerId })}.total`,
      events: await eventOf(`deal-${sold[side].deal}`, 'DealSubmitted'),
      distributor: distributorId,
    };
  };
  const { distributor: _meridian, ...ours } = await sideOf('own', OWN);
  const { distributor, ...theirs } = await sideOf('foreign', FOREIGN);
  const batch = await payout(api, [String(ours.statements), String(theirs.statements)]);
  // When everything else is in a payment: what is owed would be netted with it.
  const passed = {
    own: await passOn(api, OWN.partnerId, 'TT-2026-000001'),
    foreign: await passOn(api, FOREIGN.partnerId, 'TT-2026-000002'),
  };
  const contracts = {
    own: await putUnderContract(api, OWN.partnerId, 'SC-2026-000001'),
    foreign: await putUnderContract(api, FOREIGN.partnerId, 'SC-2026-000002'),
  };
  const own = {
    ...ours,
    ...batch,
    ...passed.own,
    ...contracts.own,
    events: await eventOf(`partner-${OWN.partnerId}`, 'PartnerInvited'),
    ...people.own,
    projections: 'deals.deal-list',
    'shipment-lines': ownSale,
  };
  // A distributor reported it: its own, and the vendor's; what a provider runs it reports by itself.
  const shipped = String(ours['shipment-lines']);
  const notTheirs = { imports: prices.id, jobs: prices.jobId };
  return {
    own,
    // Of the own partner's people only the person themselves would see it: to roles there is no such object of their own.
    vendor: { ...own, ...notTheirs, ...sellers, jobs: run.jobId, 'shipment-lines': shipped },
    distributor: {
      ...people.seller,
      partners: OWN.distributorId,
      'shipment-lines': shipped,
      events: await eventOf(`partner-${OWN.distributorId}`, 'PartnerInvited'),
    },
    foreign: { ...theirs, ...passed.foreign, ...people.foreign, ...sellers },
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
