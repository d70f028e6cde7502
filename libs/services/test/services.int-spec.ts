import type { Principal } from '@channel/http';
import { PartnersModule } from '@channel/partners';
import { ProgramsModule } from '@channel/programs';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { type ShipmentLineEvent } from '@channel/shipments';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import {
  NameRepresentativesCommand,
  QuoteRenewalCommand,
  RegisterServiceContractCommand,
  WithdrawServiceContractCommand,
} from '../src/commands';
import { coveredUnitDecider } from '../src/domain/covered-unit/covered-unit';
import { serviceContractDecider } from '../src/domain/service-contract/service-contract.decider';
import { ServiceContractRecordController } from '../src/features/contract-record/contract-record.controller';
import { serviceContractList } from '../src/features/contract-list/contract-list.projection';
import { contractIdOf, unitOf } from '../src/ids';
import {
  programmeId,
  ALDER,
  BIRCH,
  usd,
  line,
  LINES,
  shipped,
  sale,
  ServicesUnderTest,
  at,
  VERSION,
  enrolled,
} from './services-world';

describe('service contracts', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ServicesUnderTest],
      clock: '2026-01-05T09:00:00.000Z',
    });
    await harness.tell(`terms-${programmeId}`, ...VERSION);
    await harness.tell(`partner-${ALDER}`, ...enrolled(ALDER, 'elite-plus'));
    await harness.tell(`partner-${BIRCH}`, ...enrolled(BIRCH, 'select'));
    harness.clock.jumpTo('2026-01-20T09:00:00.000Z');
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const register = (
    lineId: string,
    serials: readonly string[],
    more: Partial<ConstructorParameters<typeof RegisterServiceContractCommand>[0]> = {},
  ) =>
    harness.commands.execute(
      new RegisterServiceContractCommand({ lineId, serials, termMonths: 12, ...more }, harness.meta('chen')),
    );
  const rows = () =>
    harness.sql.query<{ number: string; status: string; renewal: string }>(
      `select "number", "status", "renewal" from ${viewOf(serviceContractList.name)} order by "number"`,
    );
  const quote = (lineId: string) =>
    harness.commands.execute(
      new QuoteRenewalCommand({ contractId: contractIdOf(lineId) }, harness.meta('chen')),
    );

  const applied = (posFileId: string) =>
    harness.tell(`posFile-${posFileId}`, {
      type: 'PosFileApplied',
      data: {
        ...{ posFileId, distributorId: 'org_nordia', importId: 'i', fileHash: 'h', reportPeriods: [] },
        ...{ chunks: 1, lineCount: 1, controlTotals: {}, digest: 'd', appliedBy: 'p', appliedAt: at },
      },
    });
  const stateOf = async (lineId: string) =>
    (await harness.get(DeciderRunner).load(serviceContractDecider, contractIdOf(lineId))).state;
  /** A person matches or unmatches the line, which stands as it then does. */
  const byHand = (type: 'ShipmentLineMatched' | 'ShipmentLineUnmatched') => {
    const of = {
      ...{ lineId: 'matched', dealId: 'deal_7', distributorId: 'org_nordia', partnerId: ALDER },
      ...{ posFileId: 'f', reason: 'x' },
    };
    const said: ShipmentLineEvent =
      type === 'ShipmentLineMatched'
        ? { type, data: { ...of, matchedBy: 'pers_chen', matchedAt: at } }
        : { type, data: { ...of, unmatchedBy: 'pers_chen', unmatchedAt: at } };
    return harness.tell('shipmentLine-matched', said);
  };

  it('C10 begin with the shipped line, for its units', async () => {
    expect(await refusalOf(register('switch', ['FX01']))).toBe('NO_CONTRACT_SERVICE');
    expect(await refusalOf(register('nowhere', ['FX01']))).toBe('LINE_UNKNOWN');
    expect(await refusalOf(register('longer', ['FX01'], { termMonths: undefined }))).toBe('TERM_MISSING');
    expect(await refusalOf(register('care', ['FX01']))).toBe('SERIALS_MISSING');
    await accepted(register('care', ['FX01', 'FX02']));
    await harness.settled();
    expect(await rows()).toEqual([{ number: 'SC-2026-000001', status: 'active', renewal: 'none' }]);
  });

  it('X1 are known to their partner and the vendor alone', async () => {
    const name = (orgId: string) =>
      harness.commands.execute(
        new NameRepresentativesCommand(
          { contractId: contractIdOf('care'), representatives: ['pers_a', 'pers_b'] },
          harness.meta(personOf('paula', orgId)),
        ),
      );
    expect(await refusalOf(name(ALDER))).toBe('REPRESENTATIVE_FOREIGN');
    expect(await refusalOf(name(BIRCH))).toBe('NOT_FOUND');
  });

  it('C1 C11 of Care Plus need the contract of Juniper Care, and people of the partner', async () => {
    const representatives = ['pers_none', 'pers_nobody'];
    const none = { baseContractId: contractIdOf('switch') };
    expect(await refusalOf(register('plus', ['FX01'], none))).toBe('CONTRACT_NOT_ACTIVE');
    // It is the only one of the customer, so it need not be named.
    expect(await refusalOf(register('plus', ['FX01']))).toBe('CONTACTS_OUT_OF_RANGE');
    const baseContractId = contractIdOf('care');
    expect(await refusalOf(register('plus', ['FX01'], { baseContractId, representatives }))).toBe(
      'REPRESENTATIVE_FOREIGN',
    );
  });

  it('C12 say which of their representatives lack the recommended certification, and are registered all the same', async () => {
    const at = harness.clock.now();
    const joined = (personId: string, credentials: readonly string[]) =>
      harness.tell(
        `person-${personId}`,
        {
          type: 'PartnerPersonRegistered',
          data: {
            ...{ personId, partnerId: ALDER, duties: ['post-sales'], joinedOn: '2025-01-13' },
            details: { keyId: 'key_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
            ...{ registeredBy: 'pers_paula', registeredAt: at },
          },
        },
        ...credentials.map((credential) => ({
          type: 'CredentialRecorded' as const,
          data: {
            ...{ personId, partnerId: ALDER, recordId: `prec_${personId}`, credential, examOn: '2025-02-18' },
            ...{ recordedBy: 'pers_paula', recordedAt: at },
          },
        })),
      );
    await joined('pers_ann', ['jncis-sec']);
    await joined('pers_ben', []);
    await harness.settled();
    const representatives = ['pers_ann', 'pers_ben'];
    const baseContractId = contractIdOf('care');
    await accepted(register('plus', ['FX01'], { baseContractId, representatives }));
    const record = harness.get(ServiceContractRecordController);
    const viewer = { orgId: ALDER, roles: ['partner.admin'] } as unknown as Principal;
    const { view } = await record.record(contractIdOf('plus'), viewer);
    expect(view).toMatchObject({ representatives, uncertified: ['pers_ben'] });
  });

  it('CONTRACT_OVERLAP of a unit that another partner has under contract, however it is spelt', async () => {
    expect(await refusalOf(register('birch', [' fx02']))).toBe('CONTRACT_OVERLAP');
    // After the last day of the other it is free.
    await accepted(register('birch', ['FX02'], { startsOn: '2027-01-12' }));
    await harness.settled();
    expect(await rows()).toContainEqual({ number: 'SC-2026-000003', status: 'planned', renewal: 'none' });
  });

  it('cover nothing where another came in between: the stream of the unit has the last word', async () => {
    const { state } = await harness.get(DeciderRunner).load(serviceContractDecider, contractIdOf('care'));
    if (state.status === 'none') throw new Error('No contract.');
    // As it would stand if its registration had not seen the other one yet.
    const contractId = contractIdOf('raced');
    const raced = { ...state.registered, contractId, partnerId: BIRCH, lineId: 'raced', serials: ['FX01'] };
    await harness.tell(`serviceContract-${contractId}`, {
      type: 'ServiceContractRegistered',
      data: { ...raced, number: 'SC-2026-000009' },
    });
    await harness.settled();
    expect(await rows()).toContainEqual({
      ...{ number: 'SC-2026-000009', status: 'overlapping', renewal: 'none' },
    });
  });

  it('J52 are quoted in their currency, where there is a price in it: PRICE_MISSING', async () => {
    await accepted(register('euros', ['FX07']));
    expect(await refusalOf(quote('euros'))).toBe('PRICE_MISSING');
  });

  it('J52 J72 are quoted at the prices of today, told before they end, and renewed by another', async () => {
    harness.clock.jumpTo('2026-10-14T09:00:00.000Z');
    await harness.settled();
    expect((await rows())[0]).toMatchObject({ status: 'active', renewal: 'due' });
    const { state } = await accepted(quote('care'));
    // 430.00 less 30 % for each of two units.
    expect(state).toMatchObject({ quotes: [{ quoteType: 'renewal', net: usd('60200') }] });
    const renewsContractId = contractIdOf('care');
    expect(
      await refusalOf(register('again', ['FX01', 'FX02'], { startsOn: '2027-01-11', renewsContractId })),
    ).toBe('CONTRACT_OVERLAP');
    await accepted(register('again', ['FX01', 'FX03'], { startsOn: '2027-01-12', renewsContractId }));
    await harness.settled();
    expect((await rows())[0]).toMatchObject({ status: 'active', renewal: 'renewed' });
    expect(await refusalOf(quote('care'))).toBe('ALREADY_RENEWED');
    harness.clock.jumpTo('2027-01-12T09:00:00.000Z');
    await harness.settled();
    expect((await rows())[0]).toMatchObject({ status: 'ended', renewal: 'renewed' });
    expect((await rows()).find(({ number }) => number === 'SC-2026-000003')?.status).toBe('active');
  });

  it('C10 cover what is left once units came back, by serial number or by the line of the service', async () => {
    await accepted(register('two', ['FX21', 'FX22'], { startsOn: '2026-10-01' }));
    const contract = () => stateOf('two');
    // X1: what another partner sends back concerns nobody's contract but its own.
    await applied('ofBirch');
    await harness.settled();
    expect(await contract()).toMatchObject({ status: 'active', units: 2 });
    await applied('serial');
    await harness.settled();
    expect(await contract()).toMatchObject({ status: 'active', units: 1, serials: ['FX22'] });
    const { unitId } = unitOf(programmeId, 'juniper-care', 'FX21');
    const unit = await harness.get(DeciderRunner).load(coveredUnitDecider, unitId);
    expect(unit.state.covers).toEqual([]);
    // The service of the unit that is gone comes back too: that is the same unit.
    LINES.two = { ...line(ALDER, 'DEMO-CARE-EX-1Y', 1) };
    await applied('service');
    await harness.settled();
    expect(await contract()).toMatchObject({ status: 'active', units: 1 });
    const { state } = await accepted(quote('two'));
    // 430.00 less 30 % for the one that is left.
    expect(state).toMatchObject({ quotes: [{ net: usd('30100') }] });
    // Of the line of the other unit nothing is left: it names no serial number, and is all of them.
    await harness.tell('shipmentLine-whole', {
      type: 'ShipmentReturnLinked',
      data: {
        ...{ lineId: 'whole', posFileId: 'f', distributorId: 'org_nordia', partnerId: ALDER, dealId: null },
        ...{ shipOn: '2026-03-02', reverses: sale('switches'), reason: 'x', linkedBy: 'p', linkedAt: at },
      },
    });
    await harness.settled();
    expect(await contract()).toMatchObject({ status: 'returned', units: 0, serials: [] });
    expect(await rows()).toContainEqual(expect.objectContaining({ status: 'returned' }));
    expect(await refusalOf(quote('two'))).toBe('CONTRACT_NOT_ACTIVE');
  });

  it('C10 are prepared from a service that was shipped for a registration, as far as they are known', async () => {
    await applied('switchOnly');
    await applied('matched');
    await harness.settled();
    // Nothing that could be covered was shipped for the registration: its serial numbers are missing.
    expect(await stateOf('matched')).toMatchObject({
      ...{ status: 'prepared', serials: [], missing: ['serials'] },
      registered: { termMonths: 12, startsOn: '2026-10-01', endsOn: '2027-09-30', dealId: 'deal_7' },
    });
    expect((await stateOf('switch')).status).toBe('none');
    // C1: the customer has no contract of Juniper Care on its first day yet.
    expect(await stateOf('deepPlus')).toMatchObject({
      ...{ status: 'prepared', missing: ['serials', 'base', 'representatives'] },
    });
    const before = await rows();
    await harness.settled();
    await byHand('ShipmentLineMatched');
    await harness.settled();
    expect(await rows()).toEqual(before);
  });

  it('C10 are prepared no more while their line is of no registration, and again under the same number', async () => {
    const prepared = await stateOf('matched');
    const number = prepared.status === 'none' ? undefined : prepared.registered.number;
    const matched = LINES.matched ?? line(ALDER, '');
    LINES.matched = { ...matched, dealId: null };
    await byHand('ShipmentLineUnmatched');
    await harness.settled();
    expect(await stateOf('matched')).toEqual({ status: 'none', number });
    expect((await rows()).map((row) => row.number)).not.toContain(number);
    LINES.matched = matched;
    // Beside the two that it is for, one that another contract covers.
    shipped.serials = ['FX51', 'FX52', 'FX01'];
    await byHand('ShipmentLineMatched');
    await harness.settled();
    expect(await stateOf('matched')).toMatchObject({
      ...{ status: 'prepared', serials: ['FX51', 'FX52'], missing: [], registered: { number } },
    });
  });

  it('C10 hold once a person registers them: nothing but what is missing has to be said', async () => {
    const asked = (lineId: string) =>
      harness.commands.execute(new RegisterServiceContractCommand({ lineId }, harness.meta('chen')));
    await accepted(asked('matched'));
    await harness.settled();
    expect(await stateOf('matched')).toMatchObject({ status: 'active', serials: ['FX51', 'FX52'] });
    // C1: the contract that it needs is there by now, and its units are those of that contract.
    expect(await refusalOf(asked('deepPlus'))).toBe('CONTACTS_OUT_OF_RANGE');
    const representatives = ['pers_ann', 'pers_ben'];
    const plus = { lineId: 'deepPlus', representatives };
    await accepted(harness.commands.execute(new RegisterServiceContractCommand(plus, harness.meta('chen'))));
    expect(await stateOf('deepPlus')).toMatchObject({
      ...{ status: 'active', serials: ['FX51', 'FX52'], representatives },
      registered: { baseContractId: contractIdOf('matched') },
    });
    // Its registration goes on being for the line, whatever becomes of the match.
    await byHand('ShipmentLineUnmatched');
    await harness.settled();
    expect((await stateOf('matched')).status).toBe('active');
  });

  it('leave their units to others once they are withdrawn', async () => {
    await accepted(
      harness.commands.execute(
        new WithdrawServiceContractCommand(
          { contractId: contractIdOf('again'), reason: 'Another site.' },
          harness.meta('chen'),
        ),
      ),
    );
    await harness.settled();
    const { unitId } = unitOf(programmeId, 'juniper-care', 'FX03');
    const { state } = await harness.get(DeciderRunner).load(coveredUnitDecider, unitId);
    expect(state).toMatchObject({ covers: [], decided: [contractIdOf('again')] });
  });
});
