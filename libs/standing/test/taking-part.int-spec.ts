import { apiId } from '@channel/event-store';
import { ClocksOfPartnersModule, PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { EntitlementsController } from '../src/features/entitlements/entitlements.controller';
import { ForecastController } from '../src/features/forecast/forecast.controller';
import { GapListController } from '../src/features/gap-list/gap-list.controller';
import { StandingController } from '../src/features/standing/standing.controller';
import { StandingModule } from '../src/standing.module';
import { ALDER, certify, enact, enrol, tell } from './world';

describe('a partner that takes part', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, ClocksOfPartnersModule, StandingModule],
      clock: '2026-12-01T09:00:00.000Z',
    });
    await enact(harness);
  }, 60_000);
  afterAll(() => harness.close());

  it('7.10 gives no benefit on the days of a suspension, as known then and now', async () => {
    const dogwood = apiId('prtn', 'PTR-0071');
    await enrol(harness, dogwood, { code: 'PTR-0071', level: 'select', on: '2026-12-01' });
    const by = { partnerId: dogwood, reason: 'Audit' };
    await tell(harness, `partner-${dogwood}`, {
      type: 'PartnerSuspended',
      data: {
        ...{ ...by, suspendedBy: 'pers_carol' },
        ...{ suspendedAt: '2026-12-10T09:00:00.000Z', suspendedOn: '2026-12-10' },
      },
    });
    const answerOn = async (on: string) =>
      (
        await harness
          .get(EntitlementsController)
          .one(dogwood, 'incentive-rewards', on, undefined, viewerOf('vendor', 'vendor', 'channel.lead'))
      ).because.kind;
    expect([await answerOn('2026-12-09'), await answerOn('2026-12-10')]).toEqual(['level', 'not-active']);
    await tell(harness, `partner-${dogwood}`, {
      type: 'PartnerReinstated',
      data: {
        ...{ ...by, reinstatedBy: 'pers_carol' },
        ...{ reinstatedAt: '2026-12-20T09:00:00.000Z', reinstatedOn: '2026-12-20' },
      },
    });
    expect([await answerOn('2026-12-19'), await answerOn('2026-12-20')]).toEqual(['not-active', 'level']);
  }, 60_000);

  it('req:J94 is warned of the certifications of its level of entry until they are all there', async () => {
    const elm = apiId('prtn', 'PTR-0072');
    const ended = async () => {
      const told: unknown[] = [];
      const clockId = apiId('clck', `entry-certification|${elm}`);
      for await (const { data } of harness.store.readStream(`clock-${clockId}`)) told.push(data);
      expect(told[0]).toMatchObject({ startedOn: '2026-12-01', endsOn: '2027-03-01' });
      return told.slice(1);
    };
    await enrol(harness, elm, { code: 'PTR-0072', level: 'select', on: '2026-12-01' });
    await certify(harness, elm, 'pers_ola', '2026-11-01');
    await certify(harness, elm, 'pers_pia', '2026-11-01');
    const parts = jpa2023.credentials.known.value.find(({ id }) => id === 'technical-baseline')?.consistsOf;
    const passed = (parts ?? []).map((credential) => ({
      type: 'CredentialRecorded' as const,
      data: {
        ...{ personId: 'pers_pia', partnerId: elm, recordId: `exam_${credential}`, credential },
        ...{ examOn: '2026-11-01', recordedBy: 'pers_x', recordedAt: harness.clock.now() },
      },
    }));
    await tell(harness, 'person-pers_pia', ...passed.slice(1));
    expect(await ended()).toEqual([]);
    await tell(harness, 'person-pers_pia', ...passed.slice(0, 1));
    expect(await ended()).toMatchObject([{ outcome: 'done', endedOn: '2026-12-01' }]);
  }, 60_000);

  it('X1 shows a representative money once the programme in force says so, on old days too', async () => {
    const rep = viewerOf(ALDER, 'partner', 'partner.rep');
    const told = async () => [
      await harness.get(StandingController).standing(ALDER, '2026-06-01', undefined, rep),
      await harness.get(ForecastController).forecast(ALDER, '2027-01-01', undefined, rep),
      await harness.get(GapListController).gaps(ALDER, undefined, rep),
    ];
    const naming = async (words: string) => (await told()).map((one) => JSON.stringify(one).includes(words));
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'select', on: '2026-01-15' });
    expect(await naming('"currency":')).toEqual([false, false, false]);
    const payout = { ...jpa2023.payout, shownToReps: { value: true, source: 'decision' } };
    await enact(harness, { ...jpa2023, payout, effectiveFrom: '2026-12-01' }, 2);
    expect(await naming('"currency":')).toEqual([true, true, true]);
  }, 60_000);
});
