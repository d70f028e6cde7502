import type { Recorded } from '@channel/runtime';
import type { CreditLotGranted } from '../../../domain/credit-lot/credit-lot.events';
import { whenCreditLotGrantedScheduleEnd as automation } from './when-credit-lot-granted-schedule-end';

it('the clocks of a lot: its notices, and its end', () => {
  const granted = {
    type: 'CreditLotGranted',
    data: { lotId: 'clot_1', expiresAt: 'end', notices: [{ on: '2027-04-07', at: 'soon' }] },
  } as unknown as Recorded<CreditLotGranted>;
  expect(automation.react(granted)).toEqual([
    {
      ...{ do: 'schedule', deadlineId: 'clot_1/2027-04-07', dueAt: 'soon', until: 'end' },
      command: { type: 'NoteCreditLotEnding', data: { lotId: 'clot_1', on: '2027-04-07' } },
    },
    {
      ...{ do: 'schedule', deadlineId: 'clot_1/end', dueAt: 'end' },
      command: { type: 'ExpireCreditLot', data: { lotId: 'clot_1' } },
    },
  ]);
});

it('C2 of a contract that was granted before reviews were kept, once they are said; of another nothing', () => {
  const review = { dueOn: '2026-07-14', dueAt: 'due', notices: [{ on: '2026-07-07', at: 'soon' }] };
  const scheduled = { lotId: 'clot_1', reviews: [review] };
  expect(automation.react({ type: 'OperationalReviewsScheduled', data: scheduled } as never)).toMatchObject([
    { deadlineId: 'clot_1/review-2026-07-14/2026-07-07', command: { type: 'NoteReviewAhead' } },
  ]);
  const named = (more: object) =>
    automation.react({ type: 'ServiceManagerNamed', data: { lotId: 'clot_1', ...more } } as never);
  expect(named({ reviews: [review] })).toMatchObject([
    {
      ...{ do: 'schedule', deadlineId: 'clot_1/review-2026-07-14/2026-07-07', dueAt: 'soon', until: 'due' },
      command: { type: 'NoteReviewAhead', data: { lotId: 'clot_1', on: '2026-07-07' } },
    },
  ]);
  expect(named({})).toEqual([]);
});

it('C2 of a contract, the days before each of its reviews', () => {
  const review = { dueOn: '2026-07-14', dueAt: 'due', notices: [{ on: '2026-07-07', at: 'soon' }] };
  const granted = {
    type: 'CreditLotGranted',
    data: { lotId: 'clot_1', expiresAt: 'end', notices: [], reviews: [review] },
  } as unknown as Recorded<CreditLotGranted>;
  expect(automation.react(granted)[0]).toEqual({
    ...{ do: 'schedule', deadlineId: 'clot_1/review-2026-07-14/2026-07-07', dueAt: 'soon', until: 'due' },
    command: {
      type: 'NoteReviewAhead',
      data: { lotId: 'clot_1', dueOn: '2026-07-14', dueAt: 'due', on: '2026-07-07' },
    },
  });
});
