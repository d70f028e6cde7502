import { apiId } from '@channel/event-store';
import type { MouEvent } from '@channel/funds';
import { present } from '@channel/kernel';
import {
  ClocksOfPartnersModule,
  PartnersModule,
  PastEffects,
  StandingGates,
  type Supposed,
} from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { viewOf } from '@channel/runtime';
import type { PosFileEvent } from '@channel/shipments';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import { AcceptProofOfConceptCommand, SubmitProofOfConceptCommand } from '../src/commands';
import { KnownStandings } from '../src/facts/known-standing';
import { LevelStakes } from '../src/level-stakes';
import { proofIdOf } from '../src/proof-desk';
import { StandingDesk } from '../src/standing-desk';
import { StandingModule } from '../src/standing.module';
import { ALDER, BOREAL, CEDAR, certify, enact, enrol, leave, programmeId, tell } from './world';

describe('the standing of a partner', () => {
  let harness: Harness;
  let desk: StandingDesk;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ClocksOfPartnersModule, StandingModule],
      clock: '2026-05-03T09:00:00.000Z',
    });
    desk = harness.get(StandingDesk);
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'select', on: '2026-01-15' });
    await certify(harness, ALDER, 'pers_ann', '2026-02-01');
    await certify(harness, ALDER, 'pers_bob', '2026-02-01');
  }, 60_000);
  afterAll(() => harness.close());

  const rowOf = async (requirement: string, on: string, asOf?: string, place = 'held') => {
    const { roles } = await desk.judged(ALDER, { on, asOf });
    const level = present(
      roles[0]?.levels.find((one) => one.place === place),
      place,
    );
    return present(
      level.requirements.find((row) => row.requirement === requirement),
      requirement,
    );
  };

  it('answers for the level held, the next one up and the one below, by the version in force', async () => {
    const { known, level, roles } = await desk.judged(ALDER, { on: '2026-05-03', asOf: undefined });
    expect([known.rules?.version, level]).toEqual([1, 'select']);
    expect(roles[0]?.levels.map((one) => `${one.place} ${one.level}`)).toEqual([
      'next-up elite',
      'held select',
      'below reseller',
    ]);
  });

  it('req:J13: counts people by what the log knows of them, and says what the next level lacks', async () => {
    expect(await rowOf('sales-baseline', '2026-05-03')).toMatchObject({
      state: 'met',
      result: { have: { count: 2 }, evidence: ['exam_pers_ann', 'exam_pers_bob'] },
    });
    expect(await rowOf('sales-baseline', '2026-05-03', undefined, 'next-up')).toMatchObject({
      state: 'unmet',
      result: { missing: '2 more people with Sales baseline accreditation' },
    });
  });

  it('G23: what is measured is not judged before its review day', async () => {
    expect(await rowOf('sales', '2026-05-03')).toMatchObject({
      state: 'not_judged_before',
      judgedOn: '2026-07-15',
    });
  });

  it('E24 req:J96: who left may be replaced for 90 days; as known before, nobody had left', async () => {
    harness.clock.jumpTo('2026-05-04T09:00:00.000Z');
    await leave(harness, ALDER, 'pers_bob', '2026-05-03');
    const states = async (on: string, asOf?: string) => (await rowOf('sales-baseline', on, asOf)).state;
    expect([await states('2026-08-01'), await states('2026-08-02')]).toEqual(['met_in_grace', 'unmet']);
    expect(await states('2026-08-02', '2026-05-03')).toBe('met');
    harness.clock.jumpTo('2026-07-31T09:00:00.000Z');
    await certify(harness, ALDER, 'pers_eva', '2026-07-31');
    expect(await states('2026-08-02')).toBe('met');
  });

  it('reads the same at the same place, whatever was told since', async () => {
    const standings = harness.get(KnownStandings);
    const place = await standings.placeAt();
    const before = await standings.of(ALDER, '2026-09-01', place);
    await leave(harness, ALDER, 'pers_eva', '2026-08-10');
    expect(await standings.of(ALDER, '2026-09-01', place)).toEqual(before);
    expect(await standings.of(ALDER, '2026-09-01', await standings.placeAt())).not.toEqual(before);
  });

  it('req:J10 G77: sums what was sold by the day of the order, and says which share rests on which day', async () => {
    const line = (lineId: string, shipOn: string, dealId: string | null) => ({
      ...{ lineId, row: 1, distributorId: 'dist', reportPeriod: shipOn.slice(0, 7) },
      ...{ invoiceNo: lineId, invoiceLine: '1', invoiceOn: shipOn, shipOn, type: 'sale' as const },
      ...{ partnerId: ALDER, customer: { name: 'H', country: 'US', domain: null }, dealNumber: null },
      ...{ sku: 'EX4100-48P', family: 'EX', productLine: 'switching', quantity: 1, serials: [] },
      unitNetPrice: { amount: '600000', currency: 'USD' },
      match: dealId === null ? null : { dealId, by: 'number' as const, score: null },
    });
    const file: readonly PosFileEvent[] = [
      {
        type: 'PosLinesRecorded',
        data: {
          ...{ posFileId: 'f', distributorId: 'dist', chunk: 1 },
          lines: [
            line('l1', '2026-03-02', null),
            line('l2', '2026-07-20', 'deal_1'),
            { ...line('l3', '2026-07-20', null), orderOn: '2026-07-09', business: 'new', orderUse: 'resale' },
          ],
        },
      },
      {
        type: 'PosFileApplied',
        data: {
          ...{ posFileId: 'f', distributorId: 'dist', importId: 'f', fileHash: 'x', reportPeriods: [] },
          ...{ chunks: 1, lineCount: 3, controlTotals: {}, digest: 'x', appliedBy: 'p' },
          appliedAt: harness.clock.now(),
        },
      },
    ];
    const closed = {
      ...{ dealId: 'deal_1', orderNumber: 'PO', closedOn: '2026-07-10', quoteId: 'q', bomId: 'b' },
      ...{ closedBy: 'p', closedAt: harness.clock.now() },
    };
    await tell(
      harness,
      'deal-deal_1',
      {
        type: 'DealSubmitted',
        data: { dealId: 'deal_1', region: 'emea', partnerId: ALDER, distributorId: 'dist' },
      },
      { type: 'DealClosed', data: closed },
    );
    await tell(harness, 'posFile-f', ...file);
    // On its review day the row is judged: 200,000.00 × 181 ÷ 365 is due, 12,000.00 there.
    expect(await rowOf('sales', '2026-07-15')).toMatchObject({
      state: 'unmet',
      result: {
        have: { money: { amount: '1800000' } },
        need: { money: { amount: '9917808' } },
        evidence: ['l1', 'l2', 'l3'],
        restsOn: { 'deal-order': '33.33', 'order-date': '33.33', 'ship-day': '33.33' },
      },
    });
  });

  it('req:J17: an accepted proof of concept counts from its day on, for the level that asks for it', async () => {
    await tell(harness, `partner-${ALDER}`, {
      type: 'PartnerLevelChanged',
      data: {
        ...{ partnerId: ALDER, level: 'elite-plus', effectiveOn: '2026-07-01', reason: 'Review' },
        ...{ changedBy: 'pers_carol', changedAt: harness.clock.now(), changedOn: '2026-07-31' },
      },
    });
    const evidence = { reference: 'PoC report 14', note: null };
    const data = { partnerId: ALDER, customer: 'Halden', carriedOutOn: '2026-07-30', evidence };
    const submit = new SubmitProofOfConceptCommand(data, harness.meta(personOf('paula', ALDER)));
    const { id: proofId } = await accepted(harness.commands.execute(submit));
    const counted = async () => (await rowOf('proof-of-concept', '2026-09-01')).result.evidence;
    expect(await counted()).toEqual([]);
    await accepted(
      harness.commands.execute(new AcceptProofOfConceptCommand({ proofId }, harness.meta('chen'))),
    );
    expect(await counted()).toEqual([proofId]);
  });

  it('req:J20: an agreement that both have signed answers its row, to its last day or its end', async () => {
    const row = async (on: string) => (await rowOf('co-investment', on)).state;
    expect(await row('2026-08-01')).toBe('unmet');
    const of = { mouId: 'mou_1', number: 'MOU-1', programmeId, partnerId: ALDER };
    const usd = { amount: '100', currency: 'USD' };
    const begun = { version: 1, document: 'co-investment-agreement', total: usd, clocks: [] };
    const told = [
      {
        type: 'MouActivated',
        data: {
          ...{ ...of, ...begun, endsOn: '2026-12-31', endsAt: '2027-01-01T00:00:00.000Z' },
          ...{ activatedOn: '2026-07-20', activatedAt: '2026-07-20T09:00:00.000Z' },
        },
      },
      {
        type: 'MouTerminated',
        data: {
          ...{ ...of, returned: usd, lapsed: [], endedOn: '2026-07-31' },
          ...{ endedAt: '2026-07-31T09:00:00.000Z', reason: 'Sold.', terminatedBy: 'pers_carol' },
        },
      },
      // Nobody signed it in time: there is nothing to end.
      {
        type: 'MouExpired',
        data: {
          ...{ ...of, mouId: 'mou_2', returned: usd, lapsed: [] },
          ...{ endedOn: '2026-07-31', endedAt: '2026-08-01T00:00:00.000Z' },
        },
      },
    ] as const satisfies readonly MouEvent[];
    await tell(harness, 'mou-mou_1', told[0]);
    expect(await Promise.all(['2026-07-19', '2026-07-20', '2026-12-31', '2027-01-01'].map(row))).toEqual([
      ...['unmet', 'met', 'met', 'unmet'],
    ]);
    await tell(harness, 'mou-mou_1', told[1]);
    await tell(harness, 'mou-mou_2', told[2]);
    expect([await row('2026-07-31'), await row('2026-08-01')]).toEqual(['met', 'unmet']);
  });

  it('req:J5 F12: what a level is worth is what the function that pays says of the quarter with and without it', async () => {
    const asked: Supposed[] = [];
    harness.get(PastEffects).register((supposed) => {
      asked.push(supposed);
      const effect = (quarter: string, amount: string) => ({
        ...{ partnerId: ALDER, quarter, postedIn: quarter, amount: { amount, currency: 'USD' } },
      });
      return Promise.resolve([effect('2026-Q3', '-16500'), effect('2026-Q2', '-1')]);
    });
    const levels = [
      { level: 'elite-plus', place: 'held' },
      { level: 'elite', place: 'below' },
    ] as const;
    const [role, currency] = ['solution-reseller', 'USD'];
    const given = { partner: { partnerId: ALDER, role }, quarter: '2026-Q3', today: '2026-08-01', currency };
    const stakes = harness.get(LevelStakes);
    expect(await stakes.of({ role, place: 'held' }, levels, given)).toEqual({
      amount: { amount: '16500', currency },
    });
    expect(await stakes.of({ role, place: 'next-up' }, levels, given)).toBeUndefined();
    expect(asked).toMatchObject([
      { since: '2026-07-01', events: [{ data: { level: 'elite', effectiveOn: '2026-07-01' } }] },
    ]);
  });

  it('G23: answers for who gives a benefit which continuous rows of each level are unmet, at a place', async () => {
    const gates = harness.get(StandingGates);
    const place = await harness.get(KnownStandings).placeAt();
    const unmet = await gates.unmetOn(ALDER, ['2026-01-10', '2026-08-02'], place);
    expect(unmet.get('2026-01-10')?.reseller).toEqual(['signed-terms', 'default-level']);
    expect(unmet.get('2026-08-02')).toEqual({
      ...{ reseller: [], select: ['technical-baseline', 'specialisations'] },
      elite: ['sales-baseline', 'technical-baseline', 'specialisations'],
      'elite-plus': [
        ...['sales-baseline', 'technical-baseline', 'specialisations', 'wired-wireless'],
        'co-investment',
      ],
    });
    await leave(harness, ALDER, 'pers_ann', '2026-02-02');
    expect(await gates.unmetOn(ALDER, ['2026-01-10', '2026-08-02'], place)).toEqual(unmet);
    expect((await gates.unmetOn(ALDER, ['2026-08-02'])).get('2026-08-02')?.select).toContain(
      'sales-baseline',
    );
  });

  it('X1: submits no proof of concept for somebody else, and decides none that it may not see', async () => {
    const evidence = { reference: 'PoC report 15', note: null };
    const data = { partnerId: ALDER, customer: 'Halden', carriedOutOn: '2026-07-30', evidence };
    const bea = () => harness.meta(personOf('bea', BOREAL));
    const submit = harness.commands.execute(new SubmitProofOfConceptCommand(data, bea()));
    expect(await refusalOf(submit)).toBe('NOT_FOUND');
    const proofId = proofIdOf(ALDER, 'PoC report 14');
    const accept = harness.commands.execute(new AcceptProofOfConceptCommand({ proofId }, bea()));
    expect(await refusalOf(accept)).toBe('NOT_FOUND');
  });

  it('X1: knows a partner from its invitation on, and nothing of it before', async () => {
    await enrol(harness, BOREAL, { code: 'PTR-0057', level: 'elite', on: '2026-07-31' });
    await expect(desk.judged(BOREAL, { on: undefined, asOf: '2026-05-03' })).rejects.toThrow();
    await expect(desk.judged('prtn_none', { on: undefined, asOf: undefined })).rejects.toThrow();
  });

  it('req:T5 req:J96 G43: a clock keeps its end when a later version has another, warns, and runs out by itself', async () => {
    harness.clock.jumpTo('2026-09-01T09:00:00.000Z');
    await enrol(harness, CEDAR, { code: 'PTR-0063', level: 'select', on: '2026-05-01' });
    await certify(harness, CEDAR, 'pers_kim', '2026-08-30');
    await certify(harness, CEDAR, 'pers_lou', '2026-08-30');
    await leave(harness, CEDAR, 'pers_lou', '2026-09-01');
    const roles = jpa2023.clocks.roles.map((role) => ({
      ...role,
      replacementDays: { ...role.replacementDays, value: 10 },
    }));
    const clocks = { ...jpa2023.clocks, roles };
    await enact(harness, { ...jpa2023, clocks, effectiveFrom: '2026-10-01' }, 2);
    const row = async (on: string) => {
      const [role] = (await desk.judged(CEDAR, { on, asOf: undefined })).roles;
      const held = role?.levels.find((level) => level.place === 'held');
      return held?.requirements.find(({ requirement }) => requirement === 'sales-baseline');
    };
    expect(await row('2026-11-30')).toMatchObject({ state: 'met_in_grace', result: { until: '2026-11-30' } });
    expect(await row('2026-12-01')).toMatchObject({ state: 'unmet' });
    harness.clock.jumpTo('2026-12-01T09:00:00.000Z');
    await harness.settled();
    const told: unknown[] = [];
    const clockId = apiId('clck', 'replacement|pers_lou|2026-09-01');
    for await (const { data } of harness.store.readStream(`clock-${clockId}`)) told.push(data);
    expect(told).toMatchObject([
      { endsOn: '2026-11-30', reminders: [{ daysBefore: 30 }, { daysBefore: 7 }] },
      { outcome: 'ran-out', endedOn: '2026-11-30' },
    ]);
    const listed = await harness.sql.query(
      `select clock, "endsOn", status, "endedOn" from ${viewOf('partners.clock-list')} where key = $1`,
      [clockId],
    );
    expect(listed).toEqual([
      { clock: 'replacement', endsOn: '2026-11-30', status: 'ran-out', endedOn: '2026-11-30' },
    ]);
  }, 60_000);

  it('req:J96 is warned of an empty place until it is filled', async () => {
    const outcomeOf = async (personId: string) => {
      const clockId = apiId('clck', `replacement|${personId}|2026-12-01`);
      const told: unknown[] = [];
      for await (const { data } of harness.store.readStream(`clock-${clockId}`)) told.push(data);
      return told.slice(1);
    };
    await certify(harness, CEDAR, 'pers_mia', '2026-11-20');
    await leave(harness, CEDAR, 'pers_mia', '2026-12-01');
    expect(await outcomeOf('pers_mia')).toEqual([]);
    await certify(harness, CEDAR, 'pers_ned', '2026-11-30');
    expect(await outcomeOf('pers_mia')).toMatchObject([{ outcome: 'done', endedOn: '2026-12-01' }]);
  }, 60_000);
});
