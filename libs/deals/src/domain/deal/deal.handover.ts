import { needsReason, refuse } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type { AssignDeal, DealDecision, EscalateDeal } from './deal.commands';
import { notToDecide, type No } from './deal.review';

// Who of the channel team is to decide a registration. Whoever could not decide it hands it to nobody.

export const assign = (data: AssignDeal['data'], deal: RegisteredDeal): DealDecision<AssignDeal> =>
  notToDecide(data.act, deal, data.rivals) ??
  notToBeAssigned(data, deal) ??
  withoutReason(data.reason) ?? [
    {
      type: 'DealAssigned',
      data: {
        ...{ dealId: deal.dealId, number: deal.number, assignedTo: data.personId, reason: data.reason },
        ...{ assignedBy: data.act.by, assignedAt: data.act.at },
      },
    },
  ];

const withoutReason = (reason: string): No<'REASON_MISSING'> =>
  needsReason(reason, 'Say why, for whoever decides it.');

/** SD2 holds for whoever gets it too: the refusal would only come later. */
const notToBeAssigned = (
  { personId, mayDecide, rivals }: AssignDeal['data'],
  { submittedBy, assignedTo }: RegisteredDeal,
): No<'ASSIGNEE_UNKNOWN' | 'DEAL_ALREADY_ASSIGNED' | 'CONFLICT_OF_INTEREST'> => {
  if (!mayDecide)
    return refuse(
      'ASSIGNEE_UNKNOWN',
      'Name a channel lead, or a channel manager who decides about this partner.',
    );
  if (personId === submittedBy || rivals.includes(personId))
    return refuse(
      'CONFLICT_OF_INTEREST',
      'Who submitted it, or pursues the customer for the vendor, does not decide it.',
    );
  return personId === assignedTo
    ? refuse('DEAL_ALREADY_ASSIGNED', 'It is assigned to this person already.')
    : undefined;
};

/** A second one would change nothing: it is with the leads. */
export const escalate = (data: EscalateDeal['data'], deal: RegisteredDeal): DealDecision<EscalateDeal> =>
  notToDecide(data.act, deal, data.rivals) ??
  (deal.escalated ? refuse('DEAL_ESCALATED', 'It was left to the channel leads before.') : undefined) ??
  withoutReason(data.reason) ?? [
    {
      type: 'DealEscalated',
      data: {
        ...{ dealId: deal.dealId, number: deal.number, reason: data.reason },
        ...{ escalatedBy: data.act.by, escalatedAt: data.act.at },
      },
    },
  ];
