import { addDays, movesSettled, needsPerson, refuse, type Refusal } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type { DealDecision, NotToReassign, ReassignDeal } from './deal.commands';
import {
  isRunning,
  notOpen,
  outsideOf,
  ownRegistration,
  stopped,
  windowUntil,
  withoutEvidence,
} from './deal.rules';

/**
 * R10: the customer's decision-maker chose another partner, in writing. The approval that comes with it begins a new
 * window; whoever follows approvals, their clocks and their partner, needs to know nothing else.
 */
export const reassign = (data: ReassignDeal['data'], deal: RegisteredDeal): DealDecision<ReassignDeal> => {
  const { terms, partnerId, evidence } = data;
  const { by, at, on } = data.act;
  const no = notToReassign(data, deal) ?? withoutEvidence(evidence);
  if (no !== undefined) return no;
  if (!isEligible(data, deal) || terms === null)
    return refuse('PARTNER_NOT_ELIGIBLE', 'That partner has no active enrolment in this programme in force.');
  if (data.standing?.notOfKind != null) return data.standing.notOfKind;
  if (data.stopping.length > 0) return stopped(data.stopping);
  const outside = data.standing === null ? undefined : outsideOf(data.standing, deal.region);
  if (outside !== undefined)
    return refuse('REGION_NOT_AUTHORISED', `Of that partner, ${deal.region} is no ${outside.what}.`);
  if (movesSettled(data.moves) !== undefined)
    return refuse(
      'CORRECTION_REQUIRED',
      'Statements were issued for lines of this registration: take them from it by corrections of two people (`correct-match`), then reassign it.',
    );
  const { dealId, number, distributorId, claims } = deal;
  const about = { dealId, number, partnerId, distributorId };
  return [
    {
      type: 'DealReassigned',
      data: {
        ...about,
        fromPartnerId: deal.partnerId,
        opportunityIds: Object.keys(claims),
        ...(deal.bom === null ? {} : { formerBomId: deal.bom.bomId }),
        evidence,
        ...{ reassignedBy: by, reassignedAt: at, reassignedOn: on },
      },
    },
    {
      type: 'DealApproved',
      data: {
        ...about,
        dealType: deal.dealType,
        // The former partner's price stays with the former partner.
        bomId: null,
        programmeVersion: terms.version,
        ...{ approvedBy: by, approvedAt: at, approvedOn: on },
        ...windowUntil(addDays(on, terms.protectionDays), on, terms),
        note: null,
      },
    },
  ];
};

const notToReassign = (
  { act, partnerId }: ReassignDeal['data'],
  deal: RegisteredDeal,
): Refusal<NotToReassign> | undefined => {
  const no = needsPerson(act, 'A registration is reassigned') ?? ownRegistration(act, deal);
  if (no !== undefined) return no;
  if (!isRunning(deal)) return notOpen(deal);
  if (deal.orderUse === 'nfr')
    return refuse('NFR_ORDER', 'Goods for demonstration are their partner’s own, and nobody else’s.');
  return partnerId === deal.partnerId
    ? refuse('SAME_PARTNER', 'The registration is this partner’s already.')
    : undefined;
};

const isEligible = ({ standing }: ReassignDeal['data'], { programmeId }: RegisteredDeal): boolean =>
  standing !== null &&
  standing.kind !== 'distributor' &&
  standing.status === 'active' &&
  standing.programmeId === programmeId;
