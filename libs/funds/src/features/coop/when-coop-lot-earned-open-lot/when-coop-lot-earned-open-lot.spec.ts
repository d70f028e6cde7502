import type { Recorded } from '@channel/runtime';
import type { CoopLotEarned } from '../../../domain/coop/coop.events';
import { whenCoopLotEarnedOpenLot as automation } from './when-coop-lot-earned-open-lot';

it('an earned lot begins with its half-year, the same each time', () => {
  const owner = {
    ...{ fundId: 'fund_1', programmeId: 'jpa-2023', partnerId: 'prtn_alder', partnerCode: 'PTR-0042' },
  };
  const lot = {
    ...{ lotId: 'fgrt_1', amount: { amount: '150000', currency: 'USD' }, useByOn: '2027-06-30' },
    coopId: 'coop_1',
  };
  const dueAt = '2027-01-01T00:00:00.000Z';
  const data = { ...owner, ...lot, beginsAt: dueAt, quarter: '2026-Q3' };
  const event = { type: 'CoopLotEarned', data } as unknown as Recorded<CoopLotEarned>;
  expect(automation.react(event)).toEqual([
    {
      ...{ do: 'schedule', deadlineId: 'fgrt_1/begin', dueAt },
      command: {
        type: 'OpenEarnedLot',
        data: { owner, ...lot, purpose: 'Earned with the rewards of 2026-Q3' },
      },
    },
  ]);
  expect(automation.react(event)).toEqual(automation.react(event));
});
