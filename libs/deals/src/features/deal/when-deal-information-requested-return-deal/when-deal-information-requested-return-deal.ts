import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type {
  DealInformationAnswered,
  DealInformationRequested,
  DealWithdrawn,
} from '../../../domain/deal/deal.events';
import { ReturnUnansweredDealCommand } from './return-unanswered-deal.handler';

type Heard = DealInformationRequested | DealInformationAnswered | DealWithdrawn;
type AskReturn = DomainCommand<'ReturnUnansweredDeal', Readonly<{ dealId: string }>>;

/** The answer clock: what is not answered in time goes back to the partner as incomplete. */
export const whenDealInformationRequestedReturnDeal = automation<Heard, AskReturn>({
  name: 'deals.when-deal-information-requested-return-deal',
  streams: ['deal-'],
  on: {
    DealInformationRequested: ({ dealId, answerDueAt: dueAt }) => {
      const command = { type: 'ReturnUnansweredDeal', data: { dealId } } as const;
      return dueAt === undefined ? [] : [{ do: 'schedule', deadlineId: dealId, dueAt, command }];
    },
    DealInformationAnswered: ({ dealId }) => [{ do: 'cancel', deadlineId: dealId }],
    DealWithdrawn: ({ dealId }) => [{ do: 'cancel', deadlineId: dealId }],
  },
  dispatch: { ReturnUnansweredDeal: (data, meta) => new ReturnUnansweredDealCommand(data, meta) },
});
