import type { Recorded } from '@channel/runtime';
import type { FundGrantApproved } from '../../../domain/fund/fund.events';
import { whenFundGrantApprovedScheduleLapse as automation } from './when-fund-grant-approved-schedule-lapse';

it('the clocks of a lot: its notices and its end, the same each time', () => {
  const of = { fundId: 'fund_1', programmeId: 'jpa-2023' };
  const data = {
    ...{ ...of, grantId: 'fgrt_1', lapsesAt: '2026-07-02T00:00:00.000Z' },
    notices: [{ on: '2026-06-24', at: '2026-06-24T00:00:00.000Z' }],
  };
  const event = { type: 'FundGrantApproved', data } as unknown as Recorded<FundGrantApproved>;
  expect(automation.react(event)).toEqual([
    {
      ...{ do: 'schedule', deadlineId: 'fgrt_1/2026-06-24', dueAt: '2026-06-24T00:00:00.000Z' },
      until: '2026-07-02T00:00:00.000Z',
      command: { type: 'NoteFundLotEnding', data: { ...of, lotId: 'fgrt_1', noticeOn: '2026-06-24' } },
    },
    {
      ...{ do: 'schedule', deadlineId: 'fgrt_1/end', dueAt: '2026-07-02T00:00:00.000Z' },
      command: { type: 'LapseFundLot', data: { ...of, lotId: 'fgrt_1' } },
    },
  ]);
  expect(automation.react(event)).toEqual(automation.react(event));
});
