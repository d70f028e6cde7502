import { whenReviewScheduledFallDue as automation } from './when-review-scheduled-fall-due';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const scheduled = { reviewId: 'revw_1', fallsDueAt: '2026-07-15T07:00:00.000Z' };

describe('when a review is scheduled', () => {
  it('req:J86 falls due when its day begins', () => {
    const due = [
      {
        ...{ do: 'schedule', deadlineId: 'revw_1', dueAt: scheduled.fallsDueAt },
        command: { type: 'FallDue', data: { reviewId: 'revw_1' } },
      },
    ];
    expect(react('ReviewScheduled', scheduled)).toEqual(due);
    expect(react('ReviewScheduled', scheduled)).toEqual(due);
  });
  it('has nothing to wait for once it is started', () =>
    expect(react('ReviewStarted', scheduled)).toEqual([{ do: 'cancel', deadlineId: 'revw_1' }]));
});
