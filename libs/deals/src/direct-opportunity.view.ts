import { is, view, type Role, type ViewOf } from '@channel/http';
import { customerView } from './deal.view';
import type { KnownDirectOpportunity } from './domain/direct-opportunity/direct-opportunity';

/** What the vendor's own sales pursue is the channel team's and the auditor's to know; no partner learns of it (X1). */
export const DIRECT_READERS: readonly Role[] = ['channel.manager', 'channel.lead', 'auditor'];
export const DIRECT_STATUSES = ['open', 'won', 'lost', 'dropped'] as const;

export const directView = view('DirectOpportunity', {
  reference: is.text.describe('As the vendor’s sales call it.'),
  status: is.oneOf(DIRECT_STATUSES),
  programmeId: is.text,
  customer: customerView,
  region: is.text,
  productLines: is.listOf(is.text),
  ownerId: is.text.describe('Under which its account owner signs in.'),
  value: is.money.nullable(),
  expectedCloseOn: is.day.nullable(),
  recordedAt: is.instant,
  opportunityIds: is.listOf(is.id).describe('What it claims.'),
});

export const viewOfDirect = ({
  claimed,
  content,
  ...known
}: KnownDirectOpportunity): ViewOf<typeof directView> => {
  const { reference, status, programmeId, recordedAt } = known;
  const { customer, region, productLines, ownerId, value, expectedCloseOn } = content;
  const { key, name, country, domain } = customer;
  return {
    ...{ reference, status, programmeId, region, productLines, ownerId, value, expectedCloseOn, recordedAt },
    customer: { key, name, country, domain },
    opportunityIds: (claimed ?? []).map(({ opportunityId }) => opportunityId),
  };
};
