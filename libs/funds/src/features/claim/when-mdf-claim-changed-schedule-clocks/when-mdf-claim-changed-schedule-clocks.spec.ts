import type { Recorded } from '@channel/runtime';
import { whenMdfClaimChangedScheduleClocks as automation } from './when-mdf-claim-changed-schedule-clocks';

type Handled = Parameters<typeof automation.react>[0];
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { claimId: 'mclm_1', ...data } }) as unknown as Recorded<never>;

describe('the clocks of a claim', () => {
  const due = '2026-06-18T00:00:00.000Z';
  it.each([
    ['MdfClaimSubmitted', { reviewBy: due }, 'review', 'NoteMdfClaimOverdue'],
    ['MdfClaimQuestionAnswered', { reviewBy: due }, 'review', 'NoteMdfClaimOverdue'],
    ['MdfClaimDisputeAccepted', { reviewBy: due }, 'review', 'NoteMdfClaimOverdue'],
    ['MdfClaimQuestionAsked', { answerBy: due }, 'answer', 'ExpireMdfClaim'],
  ])('%s, the same each time', (type, data, clock, command) => {
    const event = recorded(type, data);
    expect(automation.react(event)).toEqual([
      {
        ...{ do: 'schedule', deadlineId: `mclm_1/${clock}/${due}`, dueAt: due },
        command: { type: command, data: { claimId: 'mclm_1' } },
      },
    ]);
    expect(automation.react(event)).toEqual(automation.react(event));
  });
});
