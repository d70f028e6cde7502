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
  it('reminds before a question ends the claim', () => {
    const notices = [{ on: '2026-06-11', at: '2026-06-11T00:00:00.000Z' }];
    const event = recorded('MdfClaimQuestionAsked', { answerBy: due, notices });
    expect(automation.react(event)[0]).toEqual({
      ...{ do: 'schedule', deadlineId: `mclm_1/answer/${due}/2026-06-11`, dueAt: '2026-06-11T00:00:00.000Z' },
      until: due,
      command: {
        type: 'NoteMdfClaimAnswerDue',
        data: { claimId: 'mclm_1', answerBy: due, noticeOn: '2026-06-11' },
      },
    });
  });
});
