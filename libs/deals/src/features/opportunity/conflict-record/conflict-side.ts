import { is, view, type ViewOf } from '@channel/http';
import { moneyJson } from '@channel/kernel';
import { VENDOR_ORG } from '@channel/runtime';
import type { Pursuit } from '../../../claim-reader';
import { CLAIM_KINDS, suspicionsShape } from '../../../conflict.view';
import { customerView, DEAL_STAGES, DEAL_STATUSES, DEAL_TYPES } from '../../../deal.view';
import type { RegisteredDeal } from '../../../domain/deal/deal';
import type { KnownDirectOpportunity } from '../../../domain/direct-opportunity/direct-opportunity';
import { DIRECT_STATUSES } from '../../../direct-opportunity.view';

/** What both sides of a conflict say of themselves. */
const common = {
  number: is.text.describe('Of a registration; the reference of an opportunity of the vendor’s own sales.'),
  customer: customerView,
  region: is.text,
  submittedAt: is.instant,
  expectedCloseOn: is.day.nullable(),
  value: is.money.nullable(),
};
/** A claim in the conflict, beside the others. */
export const sideView = view('ConflictSide', {
  claimId: is.id,
  kind: is.oneOf(CLAIM_KINDS),
  checkpoint: is.checkpoint,
  holds: is.flag,
  ...suspicionsShape,
  partnerId: is.id.describe('`vendor` for its own sales.'),
  ...common,
  status: is.oneOf([...new Set([...DEAL_STATUSES, ...DIRECT_STATUSES])]),
  distributorId: is.id.optional(),
  stage: is.oneOf(DEAL_STAGES).optional(),
  dealType: is.oneOf(DEAL_TYPES).optional(),
  submittedBy: is.id.optional(),
  decisionDueAt: is.instant.optional(),
  ownerId: is.text.optional().describe('Who owns an opportunity of the vendor’s own sales.'),
});
type Side = Omit<ViewOf<typeof sideView>, 'claimId' | 'kind' | 'checkpoint' | 'holds' | 'suspicions'>;

export const sideOf = (claim: Pursuit): Side =>
  claim.kind === 'registration' ? registration(claim.deal) : direct(claim.opportunity);

const registration = (deal: RegisteredDeal): Side => {
  const { number, partnerId, distributorId, status, stage, region, dealType } = deal;
  const { submittedBy, submittedAt, decisionDueAt, expectedCloseOn } = deal;
  return {
    ...{ number, partnerId, distributorId, status, stage, region, dealType },
    ...{ submittedBy, submittedAt, decisionDueAt, expectedCloseOn },
    customer: customerOf(deal),
    value: moneyJson(deal.value),
  };
};

const direct = ({
  reference: number,
  status,
  recordedAt: submittedAt,
  content,
}: KnownDirectOpportunity): Side => {
  const { region, ownerId, value, expectedCloseOn } = content;
  return {
    ...{ number, partnerId: VENDOR_ORG, status, region, submittedAt, expectedCloseOn, value, ownerId },
    customer: customerOf(content),
  };
};

const customerOf = ({ customer: { key, name, country, domain } }: Pick<RegisteredDeal, 'customer'>) => ({
  ...{ key, name, country, domain },
});
