import { recordDoor } from '@channel/http';
import { DEAL_READERS, quoteVisibleTo } from '../../deal.view';
import { quoteDecider } from '../../domain/quote/quote.decider';

export const quoteDoor = recordDoor(quoteDecider, DEAL_READERS, (quote, { orgId }) =>
  quoteVisibleTo(orgId)(quote),
);
