import { ending, recorded } from '../../../domain/deal/deal.builders';
import { whenDealInformationRequestedReturnDeal as automation } from './when-deal-information-requested-return-deal';

const reactions = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);
const asked = {
  ...{ dealId: 'deal_1', question: 'Who decides?', requestedBy: 'pers_chen', requestedAt: 'x' },
  requestedOn: '2026-10-05',
};

describe('when information is requested', () => {
  it('starts the answer clock', () =>
    expect(
      reactions({
        type: 'DealInformationRequested',
        data: { ...asked, answerDueAt: '2026-10-20T00:00:00.000Z' },
      }),
    ).toEqual([
      {
        ...{ do: 'schedule', deadlineId: 'deal_1', dueAt: '2026-10-20T00:00:00.000Z' },
        command: { type: 'ReturnUnansweredDeal', data: { dealId: 'deal_1' } },
      },
    ]));
  it('has no clock where the event has none', () =>
    expect(reactions({ type: 'DealInformationRequested', data: asked })).toEqual([]));
  it('stops it with the answer, or with the withdrawal', () => {
    const taken = [{ do: 'cancel', deadlineId: 'deal_1' }];
    const answered = { dealId: 'deal_1', answer: 'A.', answeredBy: 'p', answeredAt: 'x', decisionDueAt: 'x' };
    expect(reactions({ type: 'DealInformationAnswered', data: answered })).toEqual(taken);
    const withdrawn = { ...ending, withdrawnBy: 'p', withdrawnAt: 'x' };
    expect(reactions({ type: 'DealWithdrawn', data: withdrawn })).toEqual(taken);
  });
});
