import { refuse, type Refusal } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type { DealRefusal } from './deal.commands';

// Rules that several decisions share; each code is raised in one place.

export const notOpen = ({ status, stage, closure }: RegisteredDeal): Refusal<DealRefusal> =>
  refuse('DEAL_NOT_OPEN', `The registration is ${closure?.code ?? status}, stage ${stage}.`);

export const withoutReason = (text: string): Refusal<DealRefusal> | undefined =>
  text.trim() === '' ? refuse('REASON_MISSING', 'Say why, in words that the partner can read.') : undefined;

export const inFuture = (day: string, today: string): Refusal<DealRefusal> | undefined =>
  day > today ? refuse('DAY_IN_FUTURE', `${day} is after today, ${today}.`) : undefined;

/** What ends a registration names what it held. */
export const endingOf = ({
  dealId,
  partnerId,
  claims,
}: RegisteredDeal): { dealId: string; partnerId: string; opportunityIds: readonly string[] } => ({
  dealId,
  partnerId,
  opportunityIds: Object.keys(claims),
});
