import { apiId } from '@channel/event-store';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { viewOf } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import {
  ApproveFlexPointsCommand,
  GrantCreditLotCommand,
  NameServiceManagerCommand,
  ProposeFlexPointsCommand,
  RecordOperationalReviewCommand,
  ReserveCreditsCommand,
} from '../src/commands';
import { creditLotDecider } from '../src/domain/credit-lot/credit-lot.decider';
import { flexAccountDecider } from '../src/domain/flex-account/flex-account.decider';
import { creditLotList } from '../src/features/credit-lot/lot-list/lot-list.projection';
import { semiAnnualTargetList } from '../src/features/semi-annual-target-list/semi-annual-target-list.projection';
import { flexAccountIdOf } from '../src/flex-facts';
import { creditLotIdOf, CreditsModule } from '../src/index';

const { programmeId } = jpa2023;
const ALDER = apiId('prtn', 'PTR-0042');
const BOREAL = apiId('prtn', 'PTR-0057');
const CEDAR = apiId('prtn', 'PTR-0088');

/** A lot whose last day is that of the half-year. */
const HALF_YEAR_LOT = 'Training order TO-2';

describe('flex points and credits', () => {
  let harness: Harness;

  const enrol = (partnerId: string, code: string, level: string): Promise<unknown> => {
    const [at, on] = ['2026-01-15T09:00:00.000Z', '2026-01-15'];
    return harness.tell(
      `partner-${partnerId}`,
      {
        type: 'PartnerInvited',
        data: {
          ...{ partnerId, code, kind: 'reseller', name: code, country: 'SE', programmeId },
          ...{ role: 'solution-reseller', invitedBy: 'pers_chen', invitedAt: at },
        },
      },
      {
        type: 'PartnerAssessed',
        data: {
          ...{ partnerId, level, countryTier: 'A', regions: ['emea'] },
          ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: on },
        },
      },
      {
        type: 'PartnerTermsSigned',
        data: {
          ...{ partnerId, programmeId, termsVersion: 1, signedBy: 'pers_x', signedAt: at, signedOn: on },
        },
      },
    );
  };
  const propose = async (partnerId: string, reference: string, earnedOn: string) => {
    const data = {
      partnerId,
      earningEvent: 'customer-reference',
      earnedOn,
      evidence: { reference, note: null },
    };
    const meta = harness.meta(personOf('paula', partnerId));
    const outcome = await harness.commands.execute(new ProposeFlexPointsCommand(data, meta));
    await harness.settled();
    return { outcome, entryId: apiId('cren', meta.commandId) };
  };
  const approve = (partnerId: string, entryId: string) =>
    harness.commands.execute(
      new ApproveFlexPointsCommand(
        { accountId: flexAccountIdOf(programmeId, partnerId), entryId },
        harness.meta('chen'),
      ),
    );
  const targets = async (partnerId: string) => {
    await harness.settled();
    return harness.sql.query<
      Readonly<{ halfYear: string; earned: bigint; status: string; warnedOn: string | null }>
    >(
      `select "halfYear", "earned", "status", "warnedOn"::text from ${viewOf(semiAnnualTargetList.name)}
        where "partnerId" = $1 order by "halfYear"`,
      [partnerId],
    );
  };

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, CreditsModule],
      clock: '2026-03-02T09:00:00.000Z',
    });
    const version = { programmeId, version: 1 };
    const ines = () => harness.meta('ines');
    const drafted = new DraftProgrammeVersionCommand({ programmeId, definition: jpa2023 }, ines());
    await accepted(harness.commands.execute(drafted));
    await accepted(harness.commands.execute(new SubmitProgrammeVersionCommand(version, ines())));
    await accepted(
      harness.commands.execute(new ApproveProgrammeVersionCommand(version, harness.meta('carol'))),
    );
    await enrol(ALDER, 'PTR-0042', 'elite-plus');
    await enrol(BOREAL, 'PTR-0057', 'elite');
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  it('req:J19: the half-year of an Elite Plus partner begins by itself, of no other', async () => {
    expect(await targets(ALDER)).toMatchObject([{ halfYear: '2026-H1', earned: 0n, status: 'open' }]);
    expect(await targets(BOREAL)).toEqual([]);
  });

  it('are granted once their evidence is known to be used for nothing else', async () => {
    const { entryId } = await propose(ALDER, 'Case study CS-014', '2026-03-01');
    await accepted(approve(ALDER, entryId));
    expect(await targets(ALDER)).toMatchObject([{ earned: 1n }]);
  });

  it('E28: the same evidence earns nothing for anybody else either, however it is spelt', async () => {
    await harness.tell(`partner-${BOREAL}`, {
      type: 'PartnerLevelChanged',
      data: {
        ...{ partnerId: BOREAL, level: 'elite-plus', effectiveOn: '2026-02-01', reason: 'Review' },
        ...{ changedBy: 'pers_carol', changedAt: harness.clock.now(), changedOn: '2026-10-02' },
      },
    });
    const { outcome, entryId } = await propose(BOREAL, 'case-study cs 014', '2026-03-01');
    expect(outcome.kind).toBe('accepted');
    expect(await refusalOf(approve(BOREAL, entryId))).toBe('EVIDENCE_ALREADY_USED');
    expect(await targets(BOREAL)).toMatchObject([{ halfYear: '2026-H1', earned: 0n }]);
  });

  it('G2: a specialisation above the minimum earns by itself on its first day, and its point goes with it', async () => {
    const granted = (specialisation: string, fromOn: string) => ({
      type: 'PartnerSpecialisationGranted',
      data: {
        ...{ partnerId: BOREAL, specialisation, fromOn, untilOn: null },
        ...{ grantedBy: 'pers_chen', grantedAt: harness.clock.now() },
      },
    });
    const held = ['routing', 'security', 'data-center', 'sd-wan'].map((one) => granted(one, '2026-02-10'));
    await harness.tell(`partner-${BOREAL}`, ...held, granted('wired-wireless', '2026-05-01'));
    expect(await targets(BOREAL)).toMatchObject([{ halfYear: '2026-H1', earned: 1n }]);
    await harness.tell(`partner-${BOREAL}`, {
      type: 'PartnerSpecialisationEnded',
      data: {
        ...{ partnerId: BOREAL, specialisation: 'sd-wan', untilOn: '2026-02-20', reason: 'Its people left.' },
        ...{ endedBy: 'pers_chen', endedAt: harness.clock.now() },
      },
    });
    expect(await targets(BOREAL)).toMatchObject([{ halfYear: '2026-H1', earned: 0n }]);
  });

  it('J19 G1: one that began earlier in the half-year earns when the level is reached, one from before it does not', async () => {
    await enrol(CEDAR, 'PTR-0088', 'elite');
    const granted = (specialisation: string, fromOn: string) => ({
      type: 'PartnerSpecialisationGranted',
      data: {
        ...{ partnerId: CEDAR, specialisation, fromOn, untilOn: null },
        ...{ grantedBy: 'pers_chen', grantedAt: harness.clock.now() },
      },
    });
    await harness.tell(
      `partner-${CEDAR}`,
      ...['routing', 'security', 'data-center'].map((one) => granted(one, '2025-11-10')),
      ...[granted('sd-wan', '2025-12-31'), granted('wired-wireless', '2026-02-10')],
    );
    expect(await targets(CEDAR)).toEqual([]);
    const reached = {
      type: 'PartnerLevelChanged',
      data: {
        ...{ partnerId: CEDAR, level: 'elite-plus', effectiveOn: '2026-03-01', reason: 'Review' },
        ...{ changedBy: 'pers_carol', changedAt: harness.clock.now(), changedOn: '2026-03-02' },
      },
    };
    await harness.tell(`partner-${CEDAR}`, reached);
    expect(await targets(CEDAR)).toMatchObject([{ halfYear: '2026-H1', earned: 1n, status: 'open' }]);
    await harness.tell(`partner-${CEDAR}`, {
      ...reached,
      data: { ...reached.data, effectiveOn: '2026-03-02' },
    });
    expect(await targets(CEDAR)).toMatchObject([{ earned: 1n }]);
  });

  it('X1: are proposed by nobody of another organisation', async () => {
    const data = {
      ...{ partnerId: ALDER, earningEvent: 'customer-reference', earnedOn: '2026-03-01' },
      evidence: { reference: 'x1', note: null },
    };
    const meta = harness.meta(personOf('bea', BOREAL));
    const outcome = harness.commands.execute(new ProposeFlexPointsCommand(data, meta));
    expect(await refusalOf(outcome)).toBe('NOT_FOUND');
  });

  describe('lots of credits', () => {
    const grant = (partnerId: string, reference: string, startsOn = '2025-06-20') => {
      const bought = {
        unit: 'training-credit',
        quantity: 50n,
        startsOn,
        expiresOn: null,
      } as const;
      const data = { ...bought, partnerId, reference };
      return harness.commands.execute(new GrantCreditLotCommand(data, harness.meta('chen')));
    };
    const course = (reference: string, actor: Parameters<Harness['meta']>[0]) => {
      const meta = harness.meta(actor);
      const lotId = creditLotIdOf(programmeId, 'training-credit', reference);
      const price = { amount: '2000', currency: 'USD' };
      const data = { lotId, use: 'JNCIP course', on: '2026-06-19', count: null, price };
      return harness.commands.execute(new ReserveCreditsCommand(data, meta));
    };

    it('C7 R28: a purchase gives one lot, however it is spelt; a booking takes what a course costs', async () => {
      await accepted(grant(ALDER, 'Training order TO-1'));
      expect(await refusalOf(grant(BOREAL, 'training-order to 1'))).toBe('EVIDENCE_ALREADY_USED');
      await accepted(course('Training order TO-1', personOf('paula', ALDER)));
      await accepted(grant(ALDER, HALF_YEAR_LOT, '2025-07-01'));
    });
    it('X1: is booked by nobody of another organisation, nor is it there for them', async () => {
      const foreign = course('Training order TO-1', personOf('bea', BOREAL));
      expect(await refusalOf(foreign)).toBe('NOT_FOUND');
    });
  });

  it('7.8 case:E25: a jump tells the latest notice of a lot, and its end; what is booked stays', async () => {
    const lotId = creditLotIdOf(programmeId, 'training-credit', 'Training order TO-1');
    const toldBy = async (now: string): Promise<readonly string[]> => {
      harness.clock.jumpTo(now);
      await harness.settled();
      const { events } = await harness.runner.load(creditLotDecider, lotId);
      return events.map(({ type, data }) => (typeof data.notedOn === 'string' ? data.notedOn : type));
    };
    const before = ['CreditLotGranted', 'CreditsReserved', '2026-06-12'];
    expect(await toldBy('2026-06-13T00:00:00.000Z')).toEqual(before);
    expect(await toldBy('2026-06-20T00:00:00.000Z')).toEqual([...before, 'CreditLotExpired']);
    const rows = await harness.sql.query(
      `select "status", "free", "reserved", "expired" from ${viewOf(creditLotList.name)} where "key" = $1`,
      [lotId],
    );
    const of = (quantity: string) => ({ quantity, unit: 'training-credit' });
    expect(rows).toEqual([{ status: 'expired', free: of('0'), reserved: of('20'), expired: of('30') }]);
  });

  it('the jump to the end plays assessment, lapse and the next half-year in order, and tells no notice that is past', async () => {
    const accountId = flexAccountIdOf(programmeId, ALDER);
    const lotId = creditLotIdOf(programmeId, 'training-credit', HALF_YEAR_LOT);
    const told = async (): Promise<readonly string[]> => {
      const types: string[] = [];
      const streams = [`${flexAccountDecider.stream}-${accountId}`, `${creditLotDecider.stream}-${lotId}`];
      for await (const { type, stream } of harness.store.readAll({ prefixes: streams }))
        if (streams.includes(stream)) types.push(type);
      return types;
    };
    const before = (await told()).length;
    harness.clock.jumpTo('2026-07-01T00:00:00.000Z');
    await harness.settled();
    expect((await told()).slice(before).sort()).toEqual([
      ...['CreditLotExpired', 'FlexHalfYearAssessed', 'FlexHalfYearOpened', 'FlexPointsLapsed'],
    ]);
    const { events } = await harness.runner.load(flexAccountDecider, accountId);
    expect(events.map(({ type }) => type).slice(-4)).toEqual([
      'FlexTargetWarned',
      'FlexHalfYearAssessed',
      'FlexPointsLapsed',
      'FlexHalfYearOpened',
    ]);
    expect(await targets(ALDER)).toMatchObject([
      { halfYear: '2026-H1', earned: 1n, status: 'missed', warnedOn: '2026-05-31' },
      { halfYear: '2026-H2', earned: 0n, status: 'open' },
    ]);
    // The one that was planned began on the way.
    expect((await targets(BOREAL))[0]).toMatchObject({ halfYear: '2026-H1', earned: 1n, status: 'missed' });
  });

  it('C2: a contract has a service manager, and its reviews keep usage and balance of all of its lots', async () => {
    const reference = 'Care Plus CP-2026-9';
    const grant = (unit: 'service-credit' | 'training-credit', quantity: bigint) => {
      const data = { partnerId: ALDER, unit, quantity, reference, startsOn: '2026-06-15', expiresOn: null };
      return harness.commands.execute(new GrantCreditLotCommand(data, harness.meta('chen')));
    };
    await accepted(grant('service-credit', 8n));
    await accepted(grant('training-credit', 50n));
    await harness.tell('access-pers_carol', {
      type: 'PersonAdmitted',
      data: {
        ...{ personId: 'pers_carol', type: 'person', issuer: 'embedded', subject: 'carol' },
        ...{ orgId: 'vendor', orgKind: 'vendor', scopes: [] },
      },
    });
    const lotId = creditLotIdOf(programmeId, 'service-credit', reference);
    const named = { lotId, managerId: 'pers_carol', hours: 'Mon–Fri 09:00–17:00', fromOn: '2026-07-01' };
    const name = () => harness.commands.execute(new NameServiceManagerCommand(named, harness.meta('chen')));
    expect(await refusalOf(name())).toBe('ASSIGNEE_UNKNOWN');
    await harness.tell('access-pers_carol', {
      type: 'RoleGranted',
      data: { personId: 'pers_carol', role: 'channel.lead', untilOn: null },
    });
    await accepted(name());
    const booked = { lotId, use: 'product-health-check', on: '2026-07-20', count: 2n, price: null };
    const paula = () => harness.meta(personOf('paula', ALDER));
    await accepted(harness.commands.execute(new ReserveCreditsCommand(booked, paula())));
    const attendees = [{ role: 'service-manager', count: 1 }] as const;
    const review = (heldOn: string, by = harness.meta('chen')) =>
      harness.commands.execute(
        new RecordOperationalReviewCommand({ lotId, heldOn, attendees, notes: 'All is well.' }, by),
      );
    expect(await refusalOf(review('2026-07-01', harness.meta(personOf('bea', BOREAL))))).toBe('NOT_FOUND');
    const { state } = await accepted(review('2026-06-30'));
    expect(state.status === 'none' ? [] : state.reviews[0]?.held?.report).toMatchObject([
      { lotId, free: { quantity: '8' }, reserved: { quantity: '0' } },
      { free: { quantity: '50', unit: 'training-credit' } },
    ]);
    // The next quarter's is told of; that of this one was held.
    harness.clock.jumpTo('2026-11-16T00:00:00.000Z');
    await harness.settled();
    const { events } = await harness.runner.load(creditLotDecider, lotId);
    const ahead = events.filter(({ type }) => type === 'OperationalReviewAhead');
    expect(ahead.map(({ data }) => [data.dueOn, data.notedOn, data.managerId])).toEqual([
      ['2026-12-14', '2026-11-14', 'pers_carol'],
    ]);
  });

  it('C2: a contract that was granted before reviews were kept is told of its reviews, without a service manager', async () => {
    const lotId = creditLotIdOf(programmeId, 'service-credit', 'Care Plus CP-2026-1');
    await harness.tell(`creditLot-${lotId}`, {
      type: 'CreditLotGranted',
      data: {
        ...{
          lotId,
          programmeId,
          partnerId: ALDER,
          partnerCode: 'PTR-0042',
          reference: 'Care Plus CP-2026-1',
        },
        ...{ quantity: { quantity: '4', unit: 'service-credit' }, startsOn: '2026-06-01' },
        ...{ expiresOn: '2027-05-31', expiresAt: '2027-06-01T00:00:00.000Z', notices: [] },
        ...{ definitionVersion: 1, grantedBy: 'pers_chen', grantedAt: '2026-06-01T09:00:00.000Z' },
      },
    });
    await harness.settled();
    harness.clock.jumpTo('2026-11-24T00:00:00.000Z');
    await harness.settled();
    const { events } = await harness.runner.load(creditLotDecider, lotId);
    expect(events.map(({ type }) => type)).toEqual([
      ...['CreditLotGranted', 'OperationalReviewsScheduled', 'OperationalReviewAhead'],
    ]);
    expect(events[2]?.data).toMatchObject({ dueOn: '2026-11-30', notedOn: '2026-11-23', managerId: null });
  });
});
